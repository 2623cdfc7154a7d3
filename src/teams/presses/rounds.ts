import { z } from 'zod';
import type { App } from '../../app/app.ts';
import type { Post } from '../../app/ports.ts';
import type { RoundListView } from '../../app/views/planning/round-list.ts';
import { isRefusal, type Refusal } from '../../domain/decider.ts';
import type { RoundForm } from '../../domain/round-form/form.ts';
import { roundKinds } from '../../domain/round-form/kinds.ts';
import { type Press, type Verb, verb } from '../press.ts';
import { refusalPost, show } from '../show.ts';
import { flag, ofDraft, ofRound, ofWorkshop } from './shapes.ts';

const text = z.coerce.string().default('');
const ofPlace = ofDraft.extend(ofRound.shape);
const ofKind = ofPlace.extend({ kind: z.enum(roundKinds) });
const ofForm = ofKind.extend({
  heading: text,
  question: text,
  minutes: text,
  'answers-per': z.enum(['workshop', 'person', 'group', 'pair', 'four']).optional(),
  names: z.enum(['all', 'facilitator', 'nobody']).default('facilitator'),
  from: text.transform((value) => (value === 'none' ? '' : value)).optional(),
  seating: z.enum(['keep', 'remix', 'by-topic']).optional(),
  timing: z.enum(['live', 'days']).default('live'),
  'opens-date': text,
  'opens-time': text,
  'closes-date': text,
  'closes-time': text,
  late: flag.default(false),
  options: text,
  places: text,
  'low-label': text,
  'high-label': text,
  least: text,
  most: text,
  unit: text,
  budget: text,
  cap: text,
  'next-question': text,
});

/** As the fields have it; what the card had no field for (a pair's round) is undefined. */
const formOf = (data: z.infer<typeof ofForm>): Partial<RoundForm> => ({
  heading: data.heading,
  question: data.question,
  minutes: data.minutes,
  ...(data['answers-per'] && { answersPer: data['answers-per'] }),
  names: data.names,
  ...(data.from !== undefined && { from: data.from }),
  ...(data.seating && { seating: data.seating }),
  timing: data.timing,
  opensDate: data['opens-date'],
  opensTime: data['opens-time'],
  closesDate: data['closes-date'],
  closesTime: data['closes-time'],
  late: data.late,
  options: data.options,
  places: data.places,
  lowLabel: data['low-label'],
  highLabel: data['high-label'],
  least: data.least,
  most: data.most,
  unit: data.unit,
  budget: data.budget,
  cap: data.cap,
  nextQuestion: data['next-question'],
});

/** The rounds to come: listed, added, changed, moved, taken away. */
export const roundVerbs: Readonly<Record<string, Verb>> = {
  'plan-rounds': verb(ofWorkshop, async (app, { me, t }, { workshop }) => listed(await app.planning.rounds(me, workshop), t)),
  'add-round': verb(ofWorkshop, (app, press, { workshop }) => chooseKind(app, press, workshop, null)),
  'change-kind': verb(ofPlace, (app, press, { workshop, round }) => chooseKind(app, press, workshop, round)),
  'edit-round': verb(ofPlace, (app, press, place) => fields(app, press, place)),
  'fill-in-round': verb(ofKind, (app, press, { kind, ...place }) => fields(app, press, place, kind)),
  'save-round': verb(ofForm, async (app, { me, t }, data) => {
    const { workshop, drafts, round, kind } = data;
    const view = await app.planning.saveRound(me, { workshop, drafts, round }, kind, formOf(data), t.roundPlans.along);
    if (isRefusal(view)) return refusalPost(view.refused, t);
    return 'form' in view ? show.roundForm(view, t) : show.roundList(view, t);
  }),
  'raise-round': onPlace((app, me, place) => app.planning.moveRound(me, place, 'up')),
  'lower-round': onPlace((app, me, place) => app.planning.moveRound(me, place, 'down')),
  'remove-round': onPlace((app, me, place) => app.planning.removeRound(me, place, false)),
  'remove-round-now': onPlace((app, me, place) => app.planning.removeRound(me, place, true)),
};

type Place = z.infer<typeof ofPlace>;
type Listed = Awaited<ReturnType<App['planning']['rounds']>>;

function onPlace(act: (app: App, me: Press['me'], place: Place) => Promise<Listed>): Verb {
  return verb(ofPlace, async (app, { me, t }, place) => listed(await act(app, me, place), t));
}

const listed = (view: RoundListView | Refusal<Parameters<typeof refusalPost>[0]>, t: Press['t']): Post =>
  isRefusal(view) ? refusalPost(view.refused, t) : show.roundList(view, t);

const chooseKind = async (app: App, { me, t }: Press, workshop: string, round: number | null): Promise<Post> => {
  const view = await app.planning.roundKind(me, workshop, round);
  if (isRefusal(view)) return refusalPost(view.refused, t);
  return 'kind' in view ? show.roundKind(view, t) : show.roundList(view, t);
};

const fields = async (
  app: App,
  { me, t }: Press,
  place: Place,
  kind: z.infer<typeof ofKind>['kind'] | null = null,
): Promise<Post> => {
  const view = await app.planning.roundForm(me, place, kind);
  if (isRefusal(view)) return refusalPost(view.refused, t);
  return 'form' in view ? show.roundForm(view, t) : show.roundList(view, t);
};
