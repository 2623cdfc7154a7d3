import { isRefusal } from '../../domain/decider.ts';
import { type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { place } from './control.ts';
import { ofDraft, ofForm, ofWorkshop } from './shapes.ts';

/** From "Ny workshop" to "Skapa". */
export const planVerbs: Readonly<Record<string, Verb>> = {
  'new-workshop': async (app, { me, t }) => {
    const view = await app.planning.form(me);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.form(view, t);
  },

  'preview-groups': verb(ofForm, async (app, { me, t }, data) => {
    const form = {
      template: data.template,
      title: data.title,
      proposal: data.proposal,
      answersPer: data['answers-per'],
      names: data.names,
      mode: data.mode,
      director: data.director,
      observers: data.observers,
      splitBy: data['split-by'],
      splitNumber: data['split-number'],
      minutes: data.minutes,
    };
    const view = await app.planning.preview(me, data.workshop, form, data.drafts, t.templates[data.template].rounds);
    if (isRefusal(view)) return refusalPost(view.refused, t);
    return 'groups' in view ? show.groups(view, t) : show.form(view, t);
  }),

  'show-preview': verb(ofWorkshop, async (app, { me, t }, { workshop }) => {
    const view = await app.planning.look(me, workshop);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.groups(view, t);
  }),

  'shuffle-groups': verb(ofDraft, async (app, { me, t }, data) => {
    const view = await app.planning.shuffle(me, data.workshop, data.drafts);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.groups(view, t);
  }),

  'edit-draft': verb(ofWorkshop, async (app, { me, t }, { workshop }) => {
    const view = await app.planning.edit(me, workshop);
    return isRefusal(view) ? refusalPost(view.refused, t) : show.form(view, t);
  }),

  'create-workshop': verb(ofDraft, async (app, press, { workshop, drafts }) => {
    const made = await app.planning.create(press.me, workshop, drafts);
    if (isRefusal(made)) return refusalPost(made.refused, press.t);
    if ('groups' in made) return show.groups(made, press.t);
    return place(app, press, workshop, await app.facilitating.ask(press.me, workshop, null));
  }),
};
