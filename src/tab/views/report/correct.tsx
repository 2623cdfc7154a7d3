import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { LetterContent } from '../../../domain/letter/content.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import type { PlaceProps } from '../../places.tsx';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { useRead } from '../../use-view.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { ContentFields } from '../composer/content-fields.tsx';
import { Preview } from '../composer/preview.tsx';
import { tidy } from '../composer/tidy.ts';
import { useFaults } from '../composer/use-faults.ts';
import { usePicture } from '../composer/use-picture.ts';
import { usePreview } from '../composer/use-preview.ts';
import { Page } from '../parts/page.tsx';
import { Nowhere, Refused, Waiting } from '../states.tsx';

/** `write/*` + `/correct`: the text of a letter that has gone, changed for all who have it. */
export const Correct = ({ path: [, letter = ''] }: PlaceProps) => {
  const { me } = useTab();
  return me.may.writeLetters ? <Opened letter={letter} /> : <Nowhere />;
};

const Opened = ({ letter }: { letter: string }) => {
  const { view, problem, read } = useRead('correction-form');
  useEffect(() => {
    void read({ letter });
  }, [letter, read]);
  if (problem) return <Refused told={problem} />;
  return view ? <Form form={view} /> : <Waiting />;
};

const Form = ({ form }: { form: ReadView<'correction-form'> }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.form;
  const { letter } = form;
  const [kept, keep, forget] = useKept<LetterContent | null>(`correct/${letter}`, null);
  const draft = { ...form.draft, content: kept ?? form.draft.content };
  const shown = usePreview(letter, draft);
  const picture = usePicture(draft.content.picture?.url ?? '');
  const faults = useFaults([...(shown?.faults ?? []).filter((fault) => fault !== 'audience-empty'), ...picture.faults], draft);
  const [corrections, setCorrections] = useState(form.correcting?.corrections ?? 0);
  const [meanwhile, setMeanwhile] = useState(false);
  const correcting = useCommand('correct-letter');
  const save = async () => {
    if (!faults.none((await picture.settled()).faults)) return;
    const { content } = tidy(draft);
    const view = await correcting.run({ letter, content, corrections });
    if (!view) return;
    if (!('phase' in view)) {
      // Somebody was quicker: what was typed stands, and saved again it counts.
      setMeanwhile(view.notice === 'changed-meanwhile');
      setCorrections(view.correcting?.corrections ?? corrections);
      return;
    }
    forget();
    goTo('write', letter, 'report');
  };
  return (
    <Page
      title={words.correct}
      lead={words.correctMeans(form.recipients)}
      back={{ href: hrefTo('write', letter, 'report'), words: t.tabComposer.gone.toReport }}
    >
      {faults.told > 0 && (
        <MessageBar intent="error">
          <MessageBarBody>{words.faultCount(faults.told)}</MessageBarBody>
        </MessageBar>
      )}
      <form
        ref={faults.form}
        className={page.column}
        onBlur={faults.leave}
        onSubmit={(event) => event.preventDefault()}
        noValidate
      >
        <ContentFields content={draft.content} change={keep} wrong={faults.wrong} picture={picture} />
      </form>
      <Preview card={shown?.card} />
      {meanwhile && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.lettersAuthor.refusals['letter-changed-meanwhile']}</MessageBarBody>
        </MessageBar>
      )}
      {correcting.problem && <Refused told={correcting.problem} />}
      <div className={page.row}>
        <Button appearance="primary" disabledFocusable={correcting.busy} onClick={() => void save()}>
          {words.buttons.saveCorrection}
        </Button>
        <Button as="a" href={hrefTo('write', letter, 'report')} onClick={forget}>
          {words.buttons.cancel}
        </Button>
      </div>
    </Page>
  );
};
