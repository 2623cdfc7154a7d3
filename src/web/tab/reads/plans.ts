import { z } from 'zod';
import { roundKinds } from '../../../domain/round-form/kinds.ts';
import { ofDraft, ofWorkshop, roundNumber } from '../shapes.ts';
import { read } from '../table.ts';

/** A workshop as it is to be. */
export const planReads = {
  /** The form of a draft. */
  'workshop-form': read(ofWorkshop, ({ app, me }, { workshop }) => app.planning.edit(me, workshop)),
  /** The groups and the rounds that a draft gives, before it is created. */
  'group-preview': read(ofWorkshop, ({ app, me }, { workshop }) => app.planning.look(me, workshop), {
    follows: ({ workshop }) => [`course:${workshop}`, 'people'],
    alike: true,
  }),
  /** Groups and wishes, of a draft and of a workshop that goes on; `people` is everybody, by name, as for a move. */
  'group-plan': read(ofWorkshop, ({ app, me }, { workshop }) => app.planning.arrange(me, workshop, 'move'), {
    follows: ({ workshop }) => [`course:${workshop}`, 'people'],
    alike: true,
  }),
  'round-plan': read(ofWorkshop, ({ app, me }, { workshop }) => app.planning.rounds(me, workshop), {
    follows: ({ workshop }) => [`course:${workshop}`],
    alike: true,
  }),
  /** The fields of a round to come, filled in; of another `kind` where it is to be one. The list, where it is not there any more. */
  'round-form': read(
    ofDraft.extend({ round: roundNumber, kind: z.enum(roundKinds).optional() }),
    ({ app, me }, { kind, ...place }) => app.planning.roundForm(me, place, kind ?? null),
  ),
};
