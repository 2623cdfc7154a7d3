import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { Told } from '../../problems.ts';
import { useTab } from '../../tab-context.ts';
import { useKept } from '../../use-kept.ts';
import { Row } from '../parts/panel.tsx';
import { Refused } from '../states.tsx';

const useStyles = makeStyles({ writing: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Some lines to be written and sent; `send` says whether they were taken. What was typed stands until then, or until it is given up. */
export const Writing = ({
  label,
  hint,
  place,
  initial,
  words,
  busy,
  problem,
  send,
  onDone,
}: {
  label: string;
  /** What comes of it. */
  hint?: string;
  /** Where it is kept in this browser. */
  place: string;
  initial: string;
  words: string;
  busy: boolean;
  problem: Told | undefined;
  send: (text: string) => Promise<boolean>;
  onDone: () => void;
}) => {
  const { t } = useTab();
  const [typed, keep, empty] = useKept(place, initial);
  const done = () => {
    empty();
    onDone();
  };
  const sent = async () => {
    if (await send(typed)) done();
  };
  return (
    <div className={useStyles().writing}>
      <Field label={label} size="large" {...(hint && { hint })}>
        <Textarea autoFocus rows={4} size="large" resize="vertical" value={typed} onChange={(_, { value }) => keep(value)} />
      </Field>
      {problem && <Refused told={problem} />}
      <Row>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void sent()}>
          {words}
        </Button>
        <Button onClick={done}>{t.control.buttons.cancel}</Button>
      </Row>
    </div>
  );
};
