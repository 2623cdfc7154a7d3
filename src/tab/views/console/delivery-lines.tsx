import { makeStyles, tokens } from '@fluentui/react-components';
import type { DeliveryReport } from '../../../app/views/delivery-report.ts';
import { useTab } from '../../tab-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Quiet } from '../parts/words.tsx';
import { nameOf } from './words.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Nobody is on the way, in doubt or out of reach. */
export const isFine = ({ waiting, unknown, refused, channelsInDoubt, channelsRefused }: DeliveryReport): boolean =>
  waiting + unknown.length + refused.length + channelsInDoubt + channelsRefused === 0;

/** How messages have fared: how many have come, who was not reached, what is in doubt. */
export const DeliveryLines = ({ delivery, fine }: { delivery: DeliveryReport; fine: string }) => {
  const { t } = useTab();
  const styles = useStyles();
  const words = t.delivery;
  const { delivered, waiting, unknown, refused, channelsInDoubt, channelsRefused } = delivery;
  return (
    <>
      <Quiet>
        {isFine(delivery) ? fine : [words.delivered(delivered), ...(waiting > 0 ? [words.waiting(waiting)] : [])].join(' · ')}
      </Quiet>
      {refused.length > 0 && (
        <div className={styles.part}>
          <Heading level={3}>{words.refused(refused.length)}</Heading>
          <ul className={styles.list}>
            {refused.map((person) => (
              <li key={`${person.name}/${person.unit}`}>
                {nameOf(person, t)} {words.why(person.code)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {unknown.length > 0 && (
        <div className={styles.part}>
          <Heading level={3}>{words.unknown(unknown.length)}</Heading>
          <ul className={styles.list}>
            {unknown.map((person) => (
              <li key={`${person.name}/${person.unit}`}>{nameOf(person, t)}</li>
            ))}
          </ul>
          <Quiet>{words.unknownMeans}</Quiet>
        </div>
      )}
      {channelsInDoubt > 0 && <Quiet>{words.channelsInDoubt}</Quiet>}
      {channelsRefused > 0 && <Quiet>{words.channelsRefused}</Quiet>}
    </>
  );
};
