import { z } from 'zod';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost } from '../show.ts';
import { showOutcome } from '../show-outcomes.ts';
import { ofRound } from './shapes.ts';

/** What was answered lies beside it, by the ids of the inputs. */
const ofFillIn = ofRound.extend({ id: z.uuid(), 'for-group': z.coerce.number().int().min(1).max(1_000) });

/** "Fyll i åt gruppen". */
export const fillInVerbs: Readonly<Record<string, Verb>> = {
  'fill-in': verb(ofRound, async (app, { me, t }, { workshop, round }) => {
    const view = await app.filling.form(me, workshop, round);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.fillIn(view, t);
  }),
  'save-fill-in': verb(ofFillIn, async (app, { me, t, data: inputs }, { workshop, round, id, 'for-group': group }) => {
    const view = await app.filling.save(me, { workshop, round, id }, group, inputs);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.fillIn(view, t);
  }),
};
