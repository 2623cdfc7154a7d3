import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Quiet } from '../parts/words.tsx';
import { Refused } from '../states.tsx';
import { DeliveryLines } from './delivery-lines.tsx';
import { nameOf } from './words.ts';
import { Writing } from './writing.tsx';

/** Words to all groups at once: how the last ones have fared, and to write new ones while the workshop goes on. */
export const Message = ({ view: { workshop, messages, message, ended } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const [writing, setWriting] = useState(false);
  const { run, busy, problem } = useCommand('send-message');
  const words = t.control.message;
  if (ended && !message) return null;
  return (
    <Panel title={words.heading}>
      {message && <Sent workshop={workshop} message={message} ended={ended} />}
      {!ended &&
        (writing ? (
          <Writing
            label={words.label}
            place={`message/${workshop}`}
            initial=""
            words={words.send}
            busy={busy}
            problem={problem}
            send={async (text) => (await run({ workshop, message: text, messages })) !== undefined}
            onDone={() => setWriting(false)}
          />
        ) : (
          <Row>
            <Button onClick={() => setWriting(true)}>{t.control.buttons.message}</Button>
          </Row>
        ))}
    </Panel>
  );
};

const Sent = ({
  workshop,
  message: { number, at, by, delivery },
  ended,
}: {
  workshop: string;
  message: NonNullable<ControlCardView['message']>;
  ended: boolean;
}) => {
  const { t } = useTab();
  const resend = useCommand('resend-message');
  const { buttons, message } = t.control;
  const { delivered, unknown, resendable, resends } = delivery;
  return (
    <>
      <Quiet>
        {message.sent(clock(at))} · {nameOf(by, t)}
      </Quiet>
      <DeliveryLines delivery={delivery} fine={t.delivery.delivered(delivered)} />
      {resend.problem && <Refused told={resend.problem} />}
      {resendable > 0 && !ended && (
        <Row>
          <Button disabledFocusable={resend.busy} onClick={() => void resend.run({ workshop, number, resends })}>
            {unknown.length > 0 ? buttons.resend : buttons.tryAgain}
          </Button>
        </Row>
      )}
    </>
  );
};
