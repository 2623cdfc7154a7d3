import { Badge, Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyPostView } from '../../../app/views/letters/post-cards.ts';
import { dayAndClock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet, Written } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { Fate, fateWords } from './fate.tsx';

/** One question of mine: its text, what became of it, and while it has no answer the ways to change it. */
export const MyPost = ({ post: shown }: { post: MyPostView }) => {
  const { t } = useTab();
  const { post, secret, kind, text, at, fate, open } = shown;
  const [doing, setDoing] = useState<'change' | 'withdraw' | undefined>();
  const words = t.lettersReader.post;
  return (
    <Panel title={words.heading[kind]}>
      <Row>
        <Badge appearance="tint" color={open ? 'informative' : 'success'} size="large">
          {fateWords(fate, t)}
        </Badge>
        <Quiet>{words.sent[kind](dayAndClock(at, t.language))}</Quiet>
      </Row>
      {doing === 'change' ? (
        <Change
          post={post}
          secret={secret}
          text={text}
          label={t.lettersReader.ask.label[kind]}
          onDone={() => setDoing(undefined)}
        />
      ) : (
        <Written>{text}</Written>
      )}
      <Fate fate={fate} kind={kind} />
      {open && doing === undefined && (
        <Row>
          <Button onClick={() => setDoing('change')}>{words.change}</Button>
          <Button onClick={() => setDoing('withdraw')}>{words.withdraw}</Button>
        </Row>
      )}
      {doing === 'withdraw' && <Withdraw post={post} secret={secret} onNo={() => setDoing(undefined)} />}
    </Panel>
  );
};

interface Mine {
  readonly post: string;
  readonly secret: string | null;
}

const Change = ({ post, secret, text, label, onDone }: Mine & { text: string; label: string; onDone: () => void }) => {
  const { t } = useTab();
  const [typed, keep, empty] = useKept(`post/${post}`, text);
  const { run, busy, problem } = useCommand('save-post');
  const done = () => {
    empty();
    onDone();
  };
  const save = async () => {
    if (await run({ post, secret, text: typed })) done();
  };
  return (
    <>
      <Field label={label}>
        <Textarea rows={5} resize="vertical" value={typed} onChange={(_, { value }) => keep(value)} />
      </Field>
      {problem && <Refused told={problem} />}
      <Row>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>
          {t.lettersReader.post.save}
        </Button>
        <Button onClick={done}>{t.lettersReader.post.keep}</Button>
      </Row>
    </>
  );
};

const Withdraw = ({ post, secret, onNo }: Mine & { onNo: () => void }) => {
  const { t } = useTab();
  const { run, busy, problem } = useCommand('withdraw-post');
  const words = t.tabManager.posts;
  return (
    <section aria-label={words.withdraw}>
      <p>{words.withdrawSure}</p>
      {problem && <Refused told={problem} />}
      <Row>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void run({ post, secret })}>
          {words.yes}
        </Button>
        <Button onClick={onNo}>{words.no}</Button>
      </Row>
    </section>
  );
};
