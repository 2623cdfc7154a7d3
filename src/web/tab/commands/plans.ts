import { z } from 'zod';
import type { App } from '../../../app/app.ts';
import { type ArrangeGroupsView, groupChanges } from '../../../app/views/planning/arrange-groups.ts';
import { isRefusal, type Refusal } from '../../../domain/decider.ts';
import type { Person } from '../../../domain/organisation.ts';
import { templateIds } from '../../../domain/workshop/templates.ts';
import { nothing, ofDraft, text } from '../shapes.ts';
import { command, unlessNoticed } from '../table.ts';

const name = z.string().max(500);

const ofForm = ofDraft.extend({
  form: z.object({
    template: z.enum(templateIds),
    title: text,
    /** Of the template that asks for consent; empty for the others. */
    proposal: text,
    answersPer: z.enum(['person', 'group']),
    names: z.enum(['all', 'facilitator', 'nobody']),
    mode: z.enum(['mixed', 'by-unit']),
    director: z.boolean(),
    observers: z.boolean(),
    splitBy: z.enum(['count', 'size']),
    splitNumber: z.string().max(20),
    minutes: z.string().max(20),
  }),
});

/** From a new workshop to one that has been created. */
export const planCommands = {
  /** An empty form, with the id that the workshop will have. */
  'new-workshop': command(nothing, ({ app, me }) => app.planning.form(me)),
  /** The groups that the form gives, or the form with its fault. */
  'preview-groups': command(ofForm, ({ app, me, t }, { workshop, form, drafts }) =>
    app.planning.preview(me, workshop, form, drafts, t.templates[form.template].rounds),
  ),
  'shuffle-groups': command(ofDraft, ({ app, me }, { workshop, drafts }) => app.planning.shuffle(me, workshop, drafts)),
  /**
   * Somebody moved, swapped, or wished together, apart or locked: persons by id, `toGroup` a number. `fault` of the view says why
   * not; `mixed-anew` that others moved too.
   */
  'change-groups': command(
    ofDraft.extend({ change: z.enum(groupChanges), person: name, other: name.default(''), toGroup: name.default('') }),
    async ({ app, me }, { workshop, drafts, change, ...typed }) =>
      withEverybody(
        app,
        me,
        unlessNoticed(await app.planning.change(me, workshop, drafts, change, { ...typed, words: '' }), 'mixed-anew'),
      ),
  ),
  'drop-wish': command(ofDraft.extend({ wish: name }), async ({ app, me }, { workshop, drafts, wish }) =>
    withEverybody(app, me, unlessNoticed(await app.planning.dropWish(me, workshop, drafts, wish))),
  ),
  /** `created`, or the groups again where they were others. */
  'create-workshop': command(ofDraft, ({ app, me }, { workshop, drafts }) => app.planning.create(me, workshop, drafts)),
};

/** A card shows people where one is to be chosen; a page shows everybody where they sit. */
const withEverybody = async (
  app: App,
  me: Person,
  view: ArrangeGroupsView | Refusal<string>,
): Promise<ArrangeGroupsView | Refusal<string>> => {
  if (isRefusal(view)) return view;
  const { fault, notice } = view;
  const whole = await app.planning.arrange(me, view.workshop, 'move');
  return isRefusal(whole) ? whole : { ...whole, fault, notice };
};
