import { wallOf } from '../../domain/calendar/wall-clock.ts';
import type { PersonId } from '../../domain/people.ts';
import { answerers, askedIn, participants } from '../../domain/workshop/count.ts';
import { type Created, isHeld } from '../../domain/workshop/state.ts';
import type { People } from './names.ts';
import { fromOf } from './resolutions-card.ts';
import { roundResult } from './round-result.ts';
import type { Viewer } from './seen.ts';
import type { Participation, SummaryRound, SummaryView } from './summary.ts';

/**
 * The workshop from who took part to what was decided, as `viewer` may see it: 'all' for what is posted, 'facilitator' for the
 * facilitator's own files, where each round's rule on names still holds. Nothing is added that nobody has said.
 */
export const summarise = (
  state: Created,
  people: People,
  { organisation, now, viewer }: { organisation: string; now: Date; viewer: Viewer },
): SummaryView => {
  const started = state.rounds.flatMap((round) => (isHeld(round) ? [round.startedAt] : [])).toSorted();
  return {
    title: state.title,
    organisation,
    date: wallOf(started[0] ?? now.toISOString()).date,
    purpose: null,
    composedAt: now.toISOString(),
    participation: participation(state, people),
    rounds: state.rounds.flatMap((_, index) => roundOf(state, people, index + 1, viewer)),
    resolutions: state.resolutions.map(({ text, owner, unit, due, done, from }) => ({
      text,
      owner: owner === null ? null : (people.get(owner)?.name ?? null),
      unit,
      due,
      done,
      from: fromOf(state, from),
    })),
  };
};

const roundOf = (state: Created, people: People, round: number, viewer: Viewer): readonly SummaryRound[] => {
  const view = roundResult(state, people, { round, viewer });
  if (!view) return [];
  const { apart: _, ...shown } = view;
  const held = state.rounds[round - 1];
  // A result that nobody has shown is not shown by the summary either.
  const yetToShow = viewer === 'all' && held?.phase === 'closed' && !held.shown;
  return [yetToShow ? { ...shown, result: 'not-shown', themes: [] } : shown];
};

/** That somebody has answered, and never what, is known by name in every round: no unit is too small to be counted. */
const participation = (state: Created, people: People): Participation => {
  const held = state.rounds.filter(isHeld);
  const invited = [...new Set([...participants(state), ...held.flatMap(askedIn)])];
  const took = new Set(held.flatMap(answerers));
  const unitOf = (person: PersonId) => people.get(person)?.unit ?? null;
  const units = [...Map.groupBy(invited, unitOf)].map(([unit, members]) => ({
    unit,
    invited: members.length,
    tookPart: members.filter((person) => took.has(person)).length,
  }));
  return {
    invited: invited.length,
    tookPart: invited.filter((person) => took.has(person)).length,
    units: units.toSorted((a, b) => b.invited - a.invited || (a.unit ?? '').localeCompare(b.unit ?? '', 'sv')),
  };
};

/** What was decided as it was shown; what has been taken away since is gone here too, and what is done is done. */
export const shownStill = ({ resolutions, shownResolutions }: Created): Created['resolutions'] =>
  shownResolutions.flatMap((one) => {
    const now = resolutions.find(({ id }) => id === one.id);
    return now ? [{ ...one, done: now.done }] : [];
  });
