import { MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { dayAndClock } from '../../../texts/time.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import type { PlaceProps } from '../../places.tsx';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';
import { OtherFates } from './other-fates.tsx';
import { PostHead } from './post-head.tsx';
import { Reply } from './reply.tsx';

/** `inbox/*`: one question or input, and what may become of it. */
export const InboxPostPage = ({ path: [, post = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.handleQuestions ? <Opened key={post} id={post} /> : <Nowhere />;
};

const Opened = ({ id }: { id: string }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { view, problem } = useView('post', { post: id });
  const [done, setDone] = useState<string>();
  if (problem) return <Refused told={problem} />;
  if (!view) return <Waiting />;
  return (
    <Page title={words.kinds[view.kind]} back={{ href: hrefTo('inbox'), words: words.buttons.back }}>
      {done !== undefined && (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      <div className={page.section}>
        <PostHead post={view} />
        <Fate fate={view.fate} />
      </div>
      <Reply post={view} tell={setDone} />
      <OtherFates post={view} tell={setDone} />
    </Page>
  );
};

/** The answer as the asker has got it, or where the question went. */
const Fate = ({ fate }: Pick<ReadView<'post'>, 'fate'>) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const said = (): readonly [string, string] | undefined => {
    switch (fate.is) {
      case 'received':
      case 'taken':
        return undefined;
      case 'answered':
        return [words.answeredAt(dayAndClock(fate.at, t.language)), fate.text];
      case 'passed-on':
        return [words.passedOnTo, fate.to];
      case 'declined':
        return [words.declinedWhy, fate.why];
    }
  };
  const told = said();
  return told ? (
    <div className={page.words}>
      <Text weight="semibold">{told[0]}</Text>
      <Text className={page.asWritten}>{told[1]}</Text>
    </div>
  ) : null;
};
