import { type RunningWorkshop, runningWorkshop, type Workshops } from './home-card.ts';

/** The facilitators' workshops, running ones first, then the newest. */
export interface WorkshopListView {
  readonly workshops: readonly RunningWorkshop[];
  readonly more: number;
}

/** A card shows so many. */
export const LISTED = 10;

/** Of the running workshops and the newest ones, where there are `total` in all. */
export const workshopList = (workshops: Workshops, total: number): WorkshopListView => {
  const [running, ended] = [
    workshops.filter(([, state]) => state.phase === 'running'),
    workshops.filter(([, state]) => state.phase === 'ended'),
  ];
  const all = [...running, ...ended].map(([id, state]) => runningWorkshop(id, state));
  return { workshops: all.slice(0, LISTED), more: Math.max(0, total - LISTED) };
};
