import { type RunningWorkshop, runningWorkshop, type Workshops } from './home-card.ts';

/** The facilitators' workshops, running ones first, then the newest. */
export interface WorkshopListView {
  readonly workshops: readonly RunningWorkshop[];
  readonly more: number;
}

const SHOWN = 10;

export const workshopList = (workshops: Workshops): WorkshopListView => {
  const [running, ended] = [
    workshops.filter(([, state]) => state.phase === 'running'),
    workshops.filter(([, state]) => state.phase === 'ended'),
  ];
  const all = [...running, ...ended].map(([id, state]) => runningWorkshop(id, state));
  return { workshops: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
};
