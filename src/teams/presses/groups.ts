import { z } from 'zod';
import { groupChanges } from '../../app/views/planning/arrange-groups.ts';
import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { ofDraft, ofWorkshop } from './shapes.ts';

const text = z.coerce.string().default('');
const typed = { person: text, other: text, 'to-group': text, words: text };
const ofChange = ofWorkshop.extend({ kind: z.enum(groupChanges), ...typed });
const ofWish = ofDraft.extend({ wish: text });

const typedOf = (data: z.infer<z.ZodObject<typeof typed>>) => ({
  person: data.person,
  other: data.other,
  toGroup: data['to-group'],
  words: data.words,
});

/** Groups changed by hand, on the preview and between rounds. */
export const groupVerbs: Readonly<Record<string, Verb>> = {
  'arrange-groups': verb(ofWorkshop, async (app, { me, t }, { workshop }) => {
    const view = await app.planning.arrange(me, workshop);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.arrange(view, t);
  }),
  'change-groups': asksFor(),
  'find-people': asksFor(),
  'change-groups-now': verb(ofDraft.extend(ofChange.shape), async (app, { me, t }, data) => {
    const view = await app.planning.change(me, data.workshop, data.drafts, data.kind, typedOf(data));
    return isRefusal(view) ? refusalPost(view.refused, t) : show.arrange(view, t);
  }),
  'drop-wish': verb(ofWish, async (app, { me, t }, { workshop, drafts, wish }) => {
    const view = await app.planning.dropWish(me, workshop, drafts, wish);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.arrange(view, t);
  }),
};

/** The fields of a change; after a search, with what was chosen before it. */
function asksFor(): Verb {
  return verb(ofChange, async (app, { me, t }, data) => {
    const view = await app.planning.arrange(me, data.workshop, data.kind, typedOf(data));
    return isRefusal(view) ? refusalPost(view.refused, t) : show.arrange(view, t);
  });
}
