import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { AskFormView } from '../../../app/views/letters/post-cards.ts';
import type { PlaceProps } from '../../places.tsx';
import { goTo, hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { Page } from '../parts/page.tsx';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused, Waiting } from '../states.tsx';

/** A new question or input: `questions/new/<kind>`, about a letter with its id after that. */
export const Ask = ({ path: [, , kind = 'question', letter] }: PlaceProps) => {
  const { t } = useTab();
  const { run, problem } = useCommand('begin-post');
  const [form, setForm] = useState<AskFormView>();
  const meant = kind === 'input' ? 'input' : 'question';
  useEffect(() => {
    void run({ kind: meant, letter: letter ?? null }).then((begun) => begun && setForm(begun));
  }, [run, meant, letter]);
  const words = t.lettersReader.ask;
  return (
    <Page
      title={words.heading[meant]}
      lead={words.what[meant]}
      back={{ href: hrefTo('questions'), words: t.tabManager.posts.heading }}
    >
      {form ? <AskForm form={form} /> : problem ? <Refused told={problem} /> : <Waiting />}
    </Page>
  );
};

const AskForm = ({ form: { post, secret, kind, letter, letterHeading, anonymous } }: { form: AskFormView }) => {
  const { t } = useTab();
  const words = t.lettersReader.ask;
  const [text, keep, empty] = useKept(`ask/${kind}/${letter}`, '');
  const [withoutName, setWithoutName] = useState(false);
  const { run, busy, problem } = useCommand('send-post');
  const send = async () => {
    if (!(await run({ post, secret, kind, letter, text, withoutName }))) return;
    empty();
    goTo('questions');
  };
  return (
    <Panel>
      {letterHeading && <Quiet>{t.lettersReader.published.about(letterHeading)}</Quiet>}
      <Field label={words.label[kind]} size="large" {...(problem && { validationMessage: problem.title })}>
        <Textarea
          size="large"
          rows={6}
          resize="vertical"
          placeholder={words.placeholder}
          value={text}
          onChange={(_, { value }) => keep(value)}
        />
      </Field>
      {anonymous && (
        <Checkbox
          label={words.withoutName}
          checked={withoutName}
          onChange={(_, { checked }) => setWithoutName(checked === true)}
        />
      )}
      <Quiet>{withoutName ? words.withoutNameMeans : words.withName}</Quiet>
      <Row>
        <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => void send()}>
          {words.send}
        </Button>
      </Row>
    </Panel>
  );
};
