import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';
import { Refused } from '../states.tsx';

/** Characters, as the rules have it. */
const LONGEST = 4_000;

/** An answer to the asker: written, sent, changed, published. */
export const Reply = ({ post, tell }: { post: ReadView<'post'>; tell: (done: string) => void }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { fate } = post;
  const answered = fate.is === 'answered' ? fate.text : '';
  const [kept, keep, forget] = useKept(`reply/${post.post}`, '');
  const [tried, setTried] = useState(false);
  const answering = useCommand('answer-post');
  const taking = useCommand('take-post');
  const publishing = useCommand('publish-post');
  const text = kept === '' ? answered : kept;
  const wrong = text.length > LONGEST ? t.tabInbox.tooLong(text.length, LONGEST) : null;
  const empty = tried && text.trim() === '' ? words.notices['empty-reply'] : null;
  const act = async (doing: Promise<object | undefined>, said: string, after?: () => void) => {
    if ((await doing) === undefined) return;
    after?.();
    tell(said);
  };
  const answer = () => {
    setTried(true);
    if (text.trim() === '' || wrong) return;
    void act(answering.run({ post: post.post, text }), t.tabInbox.sent, forget);
  };
  const problem = answering.problem ?? taking.problem ?? publishing.problem;
  return (
    <Section title={t.tabInbox.reply}>
      <Field label={words.reply} hint={words.replyMeans} validationMessage={wrong ?? empty}>
        <Textarea rows={6} resize="vertical" value={text} onChange={(_, { value }) => keep(value)} />
      </Field>
      {problem && <Refused told={problem} />}
      <div className={page.row}>
        <Button appearance="primary" disabledFocusable={answering.busy} onClick={answer}>
          {fate.is === 'answered' ? words.changeReply : words.buttons.answer}
        </Button>
        {fate.is === 'received' && (
          <Button disabledFocusable={taking.busy} onClick={() => void act(taking.run({ post: post.post }), t.tabInbox.taken)}>
            {words.buttons.take}
          </Button>
        )}
        {fate.is === 'answered' && !post.published && (
          <Button
            disabledFocusable={publishing.busy}
            onClick={() => void act(publishing.run({ post: post.post }), t.tabInbox.published)}
          >
            {words.buttons.publish}
          </Button>
        )}
      </div>
      {fate.is === 'answered' && !post.published && (
        <Text size={200} className={page.quiet}>
          {words.publishMeans}
        </Text>
      )}
    </Section>
  );
};
