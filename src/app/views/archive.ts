import { isHeld } from '../../domain/workshop/state.ts';
import type { Workshops } from './home-card.ts';

/** Workshops that have something to show, the newest first. */
export interface ArchiveView {
  readonly workshops: readonly {
    readonly workshop: string;
    readonly title: string;
    readonly ended: boolean;
    /** When it was drafted, ISO in UTC. */
    readonly at: string;
    /** Rounds whose result has been shown to all. */
    readonly shown: readonly { readonly round: number; readonly heading: string; readonly question: string }[];
  }[];
}

/** Those with every word in their title, headings or questions; all without words. */
export const archive = (workshops: Workshops, words = ''): ArchiveView => {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  const listed = workshops.map(([workshop, state]) => ({
    workshop,
    title: state.title,
    ended: state.phase === 'ended',
    at: state.draftedAt,
    shown: state.rounds.flatMap((round, index) =>
      isHeld(round) && round.phase === 'closed' && round.shown
        ? [{ round: index + 1, heading: round.plan.heading, question: round.plan.question }]
        : [],
    ),
  }));
  return {
    workshops: listed.filter(({ title, shown }) => {
      const text = [title, ...shown.flatMap(({ heading, question }) => [heading, question])].join(' ').toLowerCase();
      return shown.length > 0 && sought.every((word) => text.includes(word));
    }),
  };
};
