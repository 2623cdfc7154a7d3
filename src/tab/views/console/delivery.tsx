import { Button } from '@fluentui/react-components';
import type { ControlCardView } from '../../../app/views/control-card.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { Panel, Row } from '../parts/panel.tsx';
import { Refused } from '../states.tsx';
import { DeliveryLines, isFine } from './delivery-lines.tsx';

/** How the round's messages have fared, and to send again what is in doubt. */
export const Delivery = ({ view: { workshop, round, delivery, ended } }: { view: ControlCardView }) => {
  const { t } = useTab();
  const resend = useCommand('resend-unknown');
  const [more, buttons] = [t.tabConsole, t.control.buttons];
  const { delivered, unknown, resendable, resends } = delivery;
  if (delivered === 0 && isFine(delivery)) return null;
  return (
    <Panel title={more.delivery}>
      <DeliveryLines delivery={delivery} fine={more.deliveryFine(delivered)} />
      {resend.problem && <Refused told={resend.problem} />}
      {resendable > 0 && !ended && (
        <Row>
          <Button disabledFocusable={resend.busy} onClick={() => void resend.run({ workshop, round, resends })}>
            {unknown.length > 0 ? buttons.resend : buttons.tryAgain}
          </Button>
        </Row>
      )}
    </Panel>
  );
};
