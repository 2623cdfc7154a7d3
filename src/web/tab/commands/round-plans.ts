import { z } from 'zod';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import { roundKinds } from '../../../domain/round-form/kinds.ts';
import { flag, ofDraft, roundNumber, text } from '../shapes.ts';
import { command } from '../table.ts';

const ofPlace = ofDraft.extend({ round: roundNumber });

/** As the fields have it; one that is left out stays as the round has it. */
const form = z
  .object({
    heading: text,
    question: text,
    minutes: text,
    answersPer: z.enum(['workshop', 'person', 'group', 'pair', 'four']),
    names: z.enum(['all', 'facilitator', 'nobody']),
    from: text,
    seating: z.enum(['keep', 'remix', 'by-topic']),
    timing: z.enum(['live', 'days']),
    opensDate: text,
    opensTime: text,
    closesDate: text,
    closesTime: text,
    late: z.boolean(),
    options: text,
    places: text,
    lowLabel: text,
    highLabel: text,
    least: text,
    most: text,
    unit: text,
    budget: text,
    cap: text,
    nextQuestion: text,
  })
  .partial();

/** Rounds to come: added (one more than there are), changed, moved, taken away. */
export const roundPlanCommands = {
  /** The list, or the form with its faults. */
  'save-round': command(
    ofPlace.extend({ kind: z.enum(roundKinds), form }),
    async ({ app, me, t }, { kind, form: typed, ...place }) => {
      const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
      const view = await app.planning.saveRound(me, place, kind, given, t.roundPlans.along);
      if (isRefusal(view) || !('form' in view)) return unlessRefused(view);
      return view.notice === null || view.notice === 'built-on' ? view : { refused: view.notice };
    },
  ),
  'move-round': command(ofPlace.extend({ way: z.enum(['up', 'down']) }), async ({ app, me }, { way, ...place }) =>
    unlessRefused(await app.planning.moveRound(me, place, way)),
  ),
  /** Asks first, by `removing` of the list, unless `sure`. */
  'remove-round': command(ofPlace.extend({ sure: flag.default(false) }), async ({ app, me }, { sure, ...place }) =>
    unlessRefused(await app.planning.removeRound(me, place, sure)),
  ),
};

/** What a round is built on is said on the list; what the rules refuse is a no. */
const unlessRefused = (view: RoundListView | Refusal<string>): RoundListView | Refusal<string> => {
  if (isRefusal(view)) return view;
  return view.notice?.is === 'refused' ? { refused: view.notice.refusal } : view;
};
