import type { ControlCardView } from '../../../app/views/control-card.ts';
import { clock } from '../../../texts/time.ts';
import { useTab } from '../../tab-context.ts';
import { Announced } from '../parts/announced.tsx';
import { useLeft } from '../parts/clock.tsx';
import { useFigure } from './figure.ts';
import { timeOf } from './words.ts';

/** The big clock: how long is left; before the round how long it will be, after it when it closed. Over days it does not tick: the day and time. */
export const RoundClock = ({ view }: { view: ControlCardView }) => {
  const { t } = useTab();
  const styles = useFigure();
  const words = t.tabConsole.clock;
  const { phase, endsAt, closedAt, days, minutes } = view;
  const at = (iso: string) => timeOf(iso, view, t);
  if (phase === 'open' && endsAt !== null && days)
    return <span className={styles.words}>{t.control.closesAfterDays(at(endsAt))}</span>;
  if (phase === 'open' && endsAt !== null) return <Running endsAt={endsAt} />;
  if (closedAt !== null) return <span className={styles.words}>{words.closed(at(closedAt))}</span>;
  if (phase === 'skipped') return null;
  if (days)
    return (
      <div className={styles.figure}>
        <span className={styles.words}>{t.control.opensAt(at(days.opensAt))}</span>
        <span className={styles.words}>{t.control.closesAfterDays(at(days.closesAt))}</span>
      </div>
    );
  return (
    <div className={styles.figure}>
      <span className={styles.digits}>{minutes}</span>
      <span className={styles.words}>{words.length}</span>
    </div>
  );
};

const Running = ({ endsAt }: { endsAt: string }) => {
  const { t } = useTab();
  const styles = useFigure();
  const words = t.tabConsole.clock;
  const { digits, minutes, out } = useLeft(endsAt);
  return (
    <div className={styles.figure}>
      <span role="timer" aria-live="off" aria-label={out ? words.out : words.spoken(minutes)} className={styles.digits}>
        {digits}
      </span>
      <span className={styles.words}>{out ? `${words.out}. ${words.outMeans}` : words.until(clock(endsAt))}</span>
      <Announced>{out ? words.out : ''}</Announced>
    </div>
  );
};
