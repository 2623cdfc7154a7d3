import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { usePageStyles } from '../composer/composer-styles.ts';
import { Section } from '../composer/section.tsx';
import { Refused } from '../states.tsx';

const ways = ['passOn', 'decline', 'merge'] as const;
type Way = (typeof ways)[number];

interface WayProps {
  readonly post: ReadView<'post'>;
  readonly done: (said: string) => void;
}

/** What may become of a question but an answer: passed on, declined, merged with one that asks the same. */
export const OtherFates = ({ post, tell }: { post: ReadView<'post'>; tell: (done: string) => void }) => {
  const page = usePageStyles();
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const [way, setWay] = useState<Way>();
  const done = (said: string) => {
    setWay(undefined);
    tell(said);
  };
  const open = post.fate.is === 'answered' ? (['merge'] as const) : ways;
  const offered = open.filter((each) => each !== 'merge' || post.candidates.length > 0);
  if (offered.length === 0) return null;
  return (
    <Section title={t.tabInbox.decide}>
      <div className={page.row}>
        {offered.map((each) => (
          <Button key={each} aria-expanded={way === each} onClick={() => setWay(way === each ? undefined : each)}>
            {words.buttons[each]}
          </Button>
        ))}
      </div>
      {way === 'passOn' && <PassOn post={post} done={done} />}
      {way === 'decline' && <Decline post={post} done={done} />}
      {way === 'merge' && <Merge post={post} done={done} />}
    </Section>
  );
};

const PassOn = ({ post: { post }, done }: WayProps) => {
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { run, busy, problem } = useCommand('pass-on-post');
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const pass = async () => {
    setTried(true);
    if (to.trim() !== '' && (await run({ post, to }))) done(t.tabInbox.sent);
  };
  return (
    <>
      <Field
        label={words.passOnTo}
        hint={words.passOnHint}
        validationMessage={tried && to.trim() === '' ? words.notices['empty-reply'] : null}
      >
        <Input value={to} onChange={(_, { value }) => setTo(value)} />
      </Field>
      {problem && <Refused told={problem} />}
      <Press title={words.buttons.passOn} busy={busy} press={pass} />
    </>
  );
};

const Decline = ({ post: { post }, done }: WayProps) => {
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { run, busy, problem } = useCommand('decline-post');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const decline = async () => {
    setTried(true);
    if (why.trim() !== '' && (await run({ post, why }))) done(t.tabInbox.sent);
  };
  return (
    <>
      <Field
        label={t.tabInbox.declineWhy}
        hint={t.tabInbox.declineMeans}
        validationMessage={tried && why.trim() === '' ? words.notices['empty-reply'] : null}
      >
        <Textarea rows={3} resize="vertical" value={why} onChange={(_, { value }) => setWhy(value)} />
      </Field>
      {problem && <Refused told={problem} />}
      <Press title={words.buttons.decline} busy={busy} press={decline} />
    </>
  );
};

/** Enough of a text to know it by in a list. */
const begun = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

const Merge = ({ post: { post, candidates }, done }: WayProps) => {
  const { t } = useTab();
  const words = t.lettersAuthor.inbox;
  const { run, busy, problem } = useCommand('merge-posts');
  const [into, setInto] = useState('');
  const [tried, setTried] = useState(false);
  const merge = async () => {
    setTried(true);
    if (into !== '' && (await run({ post, into }))) done(t.tabInbox.merged);
  };
  return (
    <>
      <Field label={words.into} hint={words.mergeMeans} validationMessage={tried && into === '' ? words.choose : null}>
        <Select value={into} onChange={(_, { value }) => setInto(value)}>
          <option value="">{words.choose}</option>
          {candidates.map((other) => (
            <option key={other.post} value={other.post}>
              {begun(other.text)}
            </option>
          ))}
        </Select>
      </Field>
      {problem && <Refused told={problem} />}
      <Press title={words.buttons.merge} busy={busy} press={merge} />
    </>
  );
};

const Press = ({ title, busy, press }: { title: string; busy: boolean; press: () => Promise<void> }) => (
  <div>
    <Button appearance="primary" disabledFocusable={busy} onClick={() => void press()}>
      {title}
    </Button>
  </div>
);
