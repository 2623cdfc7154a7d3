import { fillInCard } from '../../cards/fill-in-card.ts';
import { actionCard } from '../../cards/resolutions/action-card.ts';
import { actionListCard } from '../../cards/resolutions/action-list.ts';
import { resolutionFormCard } from '../../cards/resolutions/form.ts';
import { resolutionListCard } from '../../cards/resolutions/list.ts';
import { summaryFileCard } from '../../cards/summary/file-card.ts';
import { summaryCard } from '../../cards/summary/summary-card.ts';
import { themeListCard } from '../../cards/themes/list.ts';
import { themeCard } from '../../cards/themes/theme.ts';
import { fillIn } from '../../src/app/views/fill-in.ts';
import { openActions, type ResolutionFormView, resolutionList } from '../../src/app/views/resolutions-card.ts';
import { summarise } from '../../src/app/views/summarise.ts';
import type { SummaryPreview } from '../../src/app/views/summary-card.ts';
import { NOTHING_TYPED, themeList, themeCard as themeView } from '../../src/app/views/themes-card.ts';
import { deliveries } from '../../src/domain/delivery.ts';
import type { Resolution, WorkshopEvent } from '../../src/domain/workshop/events.ts';
import { summaryView } from '../support/summary-view.ts';
import { anna, answers, at, closed, people, personCalled, persons, shown, started, story, WORKSHOP } from './bjorkhaga.ts';
import { openText, planned, themed } from './rounds.ts';
import { type Situation, situation } from './situation.ts';

const round = 1;
const where = { workshop: WORKSHOP, round };
const sorted: readonly WorkshopEvent[] = [...openText(), started(), ...answers(61), closed()];
const ids = persons.map(({ id }) => id);
const suggested = themed({
  type: 'themes-suggested',
  themes: [
    { id: 't1', name: 'Möten och mötestid', answers: ids.slice(0, 24) },
    { id: 't2', name: 'Digitala verktyg', answers: ids.slice(24, 36) },
    { id: 't3', name: 'Ledarskap i vardagen', answers: ids.slice(36, 44) },
  ],
});
const worked = [
  ...sorted,
  suggested,
  themed({ type: 'answer-hidden', answer: ids[25] ?? '', reason: 'Pekar ut en enskild person.' }),
  themed({ type: 'duplicates-merged', answers: ids.slice(28, 30), of: ids[27] ?? '' }),
];
const list = (events: readonly WorkshopEvent[]) => themeList(story(...events), where);
const theme = (id: string, page = 1) => themeView(story(...worked), people, { ...where, theme: id, page });

const made = (id: string, resolution: Partial<Resolution>): WorkshopEvent => ({
  type: 'resolution-made',
  at: at('11:20'),
  by: anna.id,
  id,
  resolution: { text: 'Vi provar mötesfria onsdagar i april.', owner: null, unit: null, due: null, from: null, ...resolution },
});
const siobhan = personCalled("Siobhán O'Brien");
const decided = story(
  ...worked,
  shown(),
  made('0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d01', { from: { round: 1, theme: 't1' } }),
  made('0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d02', {
    text: 'Ta fram en lista över system som används av fler än två förvaltningar.',
    owner: siobhan.id,
    unit: siobhan.unit,
    due: '2026-04-15',
    from: { round: 1, theme: 't2' },
  }),
  made('0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d03', { text: 'Boka nästa träff.', owner: anna.id }),
  { type: 'action-done', at: at('11:30'), by: anna.id, id: '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d03' },
);
const resolutions = resolutionList(decided, people, deliveries.initial, { workshop: WORKSHOP });
const form: ResolutionFormView = {
  workshop: WORKSHOP,
  resolution: '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d04',
  isNew: true,
  fields: { text: '', owner: '', unit: '', due: '' },
  source: { round: 1, ref: 't1' },
  from: { round: 1, heading: 'Nuläge', theme: 'Möten och mötestid' },
  people: persons.map(({ id, name, unit }) => ({ id, name, unit })),
  units: [...new Set(persons.map(({ unit }) => unit))],
  saves: 0,
  stored: null,
  notice: null,
};
const actions = openActions([[WORKSHOP, decided]], people, siobhan.id);
const action = actions.actions[0];

const summary = summarise(decided, people, { organisation: 'Björkhaga kommun', now: new Date(at('11:45')), viewer: 'all' });
const preview: SummaryPreview = { workshop: WORKSHOP, summaries: 0, stands: false, roundOpen: false, notice: null };

const filling = { ...where, id: '0190f5a2-7c1e-7d3a-9b44-5f0c2a6e1d05' };
const scale = planned({
  heading: 'Läget',
  question: 'Hur är läget?',
  asks: { kind: 'scale', lowLabel: 'tungt', highLabel: 'lätt' },
});

/** A view that must be there. */
const some = <View>(view: View | null | undefined): View => {
  if (view === undefined || view === null) throw new Error('a situation has no view');
  return view;
};

/** What is made of the answers: themes, decisions, the summary. */
export const outcomeSituations: readonly Situation[] = [
  situation('themes-none-yet', some(list(sorted)), themeListCard),
  situation('themes-list', some(list(worked)), themeListCard),
  situation('themes-no-answers', some(list([...openText(), started(), closed()])), themeListCard),
  situation('themes-changed-meanwhile', { ...some(list(worked)), notice: 'themes-changed-meanwhile' as const }, themeListCard),
  situation('theme', some(theme('t2')), themeCard),
  situation('theme-second-page', some(theme('t1', 2)), themeCard),
  situation('theme-rest', some(theme('rest')), themeCard),
  situation(
    'theme-name-taken',
    { ...some(theme('t2')), notice: 'theme-name-taken' as const, typed: { ...NOTHING_TYPED, rename: 'Möten och mötestid' } },
    themeCard,
  ),
  situation('resolutions', resolutions, resolutionListCard),
  situation('resolutions-none', { ...resolutions, rows: [] }, resolutionListCard),
  situation('resolution-form', form, resolutionFormCard),
  situation(
    'resolution-form-refused',
    {
      ...form,
      isNew: false,
      notice: 'decision-too-long' as const,
      fields: { text: 'Vi provar. '.repeat(60), owner: siobhan.id, unit: siobhan.unit, due: '2026-04-15' },
    },
    resolutionFormCard,
  ),
  situation(
    'resolution-form-changed-meanwhile',
    {
      ...form,
      isNew: false,
      saves: 2,
      notice: 'decision-changed-meanwhile' as const,
      fields: { text: 'Vi provar mötesfria onsdagar i maj.', owner: '', unit: '', due: '' },
      stored: { row: some(resolutions.rows[0]), fields: form.fields, name: "Siobhán O'Brien", mine: false, at: at('11:32') },
    },
    resolutionFormCard,
  ),
  situation('action', some(action), actionCard),
  situation('action-done', { ...some(action), done: true }, actionCard),
  situation('actions', actions, actionListCard),
  situation('actions-none', { actions: [], more: 0 }, actionListCard),
  situation('summary-preview', { summary, preview }, summaryCard),
  situation('summary-changed-since', { summary, preview: { ...preview, summaries: 1, roundOpen: true } }, summaryCard),
  situation('summary', { summary, preview: null }, summaryCard),
  situation('summary-every-kind', { summary: summaryView, preview: null }, summaryCard),
  situation('summary-file', { workshop: WORKSHOP, url: 'https://samling.bjorkhaga.example/download/abc' }, summaryFileCard),
  situation('fill-in', some(fillIn(story(...sorted), people, filling)), fillInCard),
  situation('fill-in-saved', some(fillIn(story(...scale, started()), people, { ...filling, saved: 7 })), fillInCard),
];
