import { Button, Link } from '@fluentui/react-components';
import { dayOf, weekdayName } from '../../../texts/day.ts';
import { hrefTo } from '../../routing.ts';
import { useTab } from '../../tab-context.ts';
import { useView } from '../../use-view.ts';
import { Row } from '../parts/panel.tsx';
import { monthOf } from './month.ts';
import { dateOf, nextFriday } from './near-days.ts';

/** The weekly time where there is one, else the product's own example, and where a weekly time is chosen. */
export const Suggested = ({ now, choose }: { now: number; choose: (wall: { date: string; time: string }) => void }) => {
  const { t } = useTab();
  const words = t.tabComposer.schedule;
  const { view } = useView('letter-calendar', { month: monthOf(dateOf(now)) });
  const slot = view?.slot;
  return (
    <Row>
      <Button size="small" onClick={() => choose(slot ?? { date: nextFriday(now), time: '13:00' })}>
        {slot ? words.slot(`${weekdayName(slot.date, t.language)} ${dayOf(slot.date, t.language)}`, slot.time) : words.quick}
      </Button>
      {view && !slot && <Link href={hrefTo('write', 'settings')}>{words.chooseSlot}</Link>}
    </Row>
  );
};
