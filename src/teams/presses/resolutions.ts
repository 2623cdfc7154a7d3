import { z } from 'zod';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost } from '../show.ts';
import { showOutcome } from '../show-outcomes.ts';
import { ofWorkshop, page, text } from './shapes.ts';

const id = z.string().min(1).max(100);
const theme = z.string().regex(/^t\d{1,6}$/);
const round = z.coerce.number().int().min(1).max(1_000);

const ofList = ofWorkshop.extend({ page });
const ofResolution = ofWorkshop.extend({ resolution: id });
const ofSource = ofWorkshop.extend({ round: round.optional(), theme: theme.optional() });
/** Cards that were drawn before forms carried it have no `saves`. */
const saves = z.coerce.number().int().min(0).max(1_000_000).optional();
const ofForm = ofSource.extend({ resolution: z.uuid(), text, owner: text, unit: text, due: text, saves });

const sourceOf = ({ round: from, theme: of }: Pick<z.infer<typeof ofSource>, 'round' | 'theme'>) =>
  from === undefined ? null : { round: from, theme: of ?? null };

/** Decisions and actions: the facilitator's list and form, and the owner's own "Klar". */
export const resolutionVerbs: Readonly<Record<string, Verb>> = {
  resolutions: verb(ofList, async (app, { me, t }, { workshop, page: shown }) => {
    const view = await app.resolving.list(me, workshop, shown);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'new-resolution': verb(ofSource, async (app, { me, t }, data) => {
    const view = await app.resolving.form(me, data.workshop, sourceOf(data));
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'edit-resolution': verb(ofResolution, async (app, { me, t }, { workshop, resolution }) => {
    const view = await app.resolving.edit(me, workshop, resolution);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'save-resolution': verb(ofForm, async (app, { me, t }, data) => {
    const { workshop, resolution, text: words, owner, unit, due } = data;
    const ref = { workshop, resolution, source: sourceOf(data), saves: data.saves ?? null };
    const view = await app.resolving.save(me, ref, { text: words, owner, unit, due });
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'withdraw-resolution': verb(ofResolution, async (app, { me, t }, { workshop, resolution }) => {
    const view = await app.resolving.withdraw(me, workshop, resolution);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'finish-action': verb(ofResolution, async (app, { me, t }, { workshop, resolution }) => {
    const view = await app.resolving.finish(me, workshop, resolution);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.resolutions(view, t);
  }),
  'finish-mine': verb(ofResolution, async (app, { me, t }, { workshop, resolution }) => {
    const view = await app.resolving.finishMine(me, workshop, resolution);
    return isRefusal(view) ? refusalPost(view.refused, t) : showOutcome.action(view, t);
  }),
};
