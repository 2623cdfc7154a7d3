import { greetingCard, teamGreetingCard } from '../../cards/greeting-card.ts';
import { groupPreviewCard } from '../../cards/group-preview.ts';
import { homeCard } from '../../cards/home-card.ts';
import { type MessageCardView, messageCard } from '../../cards/message-card.ts';
import { myAnswersCard } from '../../cards/my-answers.ts';
import { newWorkshopCard } from '../../cards/new-workshop.ts';
import { pageCard } from '../../cards/page-card.ts';
import { workshopListCard } from '../../cards/workshop-list.ts';
import { homeCard as homeView, type RunningWorkshop } from '../../src/app/views/home-card.ts';
import { myAnswers } from '../../src/app/views/my-answers.ts';
import type { NamedPerson } from '../../src/app/views/names.ts';
import type { GroupPreviewView, NewWorkshopView } from '../../src/app/views/new-workshop.ts';
import type { Organisation } from '../../src/app/views/organisation-note.ts';
import type { GroupFault } from '../../src/app/views/planning/arrange-groups.ts';
import { roundLine } from '../../src/app/views/planning/round-lines.ts';
import type { WorkshopListView } from '../../src/app/views/workshop-list.ts';
import { divide } from '../../src/domain/grouping.ts';
import type { OrganisationFault, OrganisationRow } from '../../src/domain/organisation.ts';
import type { Together } from '../../src/domain/workshop/round-plan.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import { type Texts, texts } from '../../src/texts/texts.ts';
import {
  anna,
  answered,
  answers,
  closed,
  created,
  drafted,
  groupNumberOf,
  groups,
  people,
  personCalled,
  persons,
  shown,
  started,
  story,
  WORKSHOP,
} from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

const manager = personCalled("Siobhán O'Brien");
const observer = { ...personCalled('Åsa Söderström-Nyqvist'), roles: ['observer'] as const };

const wellKept: Organisation = { people, notInTeam: [], faults: [] };
const faults: readonly OrganisationFault[] = [
  { line: 14, fault: 'bad-email', detail: 'asa.soderstrom-nyqvist(at)bjorkhaga.example' },
  { line: 27, fault: 'unknown-role', detail: 'samordnare' },
  { line: 40, fault: 'uneven-row', detail: '4/5' },
];
const row = (name: string, unit: string): OrganisationRow => ({ name, email: '', unit, unitType: '', roles: ['manager'] });
const badlyKept: Organisation = {
  people,
  faults,
  notInTeam: [row('Gun-Britt Åkerlund', 'Björkhaga Energi AB'), row('Östen Kovačević', 'Räddningstjänsten Mitt')],
};

const open = story(drafted(), created, started(), ...answers(17));
const openAnswered = story(drafted('group'), created, started(), answered(manager.id, 'Vi har ordning på det vardagliga.'));
const over = story(drafted(), created, started(), ...answers(61), closed(), shown());
const workshops = (...states: readonly Created[]) => states.map((state, index) => [`${WORKSHOP}-${index + 1}`, state] as const);

/** Somebody who has answered in both. */
const talker = groups[groupNumberOf(manager.id) - 1]?.members[0] ?? manager.id;

const running: RunningWorkshop = {
  workshop: WORKSHOP,
  title: 'Ledningsdag i mars: ett Björkhaga som håller ihop',
  ended: false,
  round: 2,
  rounds: 3,
  phase: 'open',
  answered: 17,
  asked: 92,
};

const form = {
  template: 'where-are-we',
  title: '',
  answersPer: 'person',
  proposal: '',
  names: 'facilitator',
  mode: 'mixed',
  director: false,
  observers: false,
  splitBy: 'size',
  splitNumber: '6',
  minutes: '8',
} as const;
const newWorkshop: NewWorkshopView = { workshop: WORKSHOP, people: 92, form, fault: null, impossible: null, drafts: 0 };

const named = (id: string): NamedPerson => ({ name: people.get(id)?.name ?? null, unit: people.get(id)?.unit ?? null });
const preview = (answersPer: Together): GroupPreviewView => ({
  workshop: WORKSHOP,
  title: 'Ledningsdag i mars: ett Björkhaga som håller ihop',
  template: 'goals-actions-measures',
  answersPer,
  people: 92,
  mode: 'mixed',
  quality: { units: 4, unitsAtMost: 4, met: 3, metByChance: 41.2 },
  rounds: texts.sv.templates['goals-actions-measures'].rounds.map((round, index) => roundLine({ ...round, minutes: 8 }, index)),
  groups: groups.map(({ number, members }) => ({ number, members: members.map(named) })),
  drafts: 1,
  changed: false,
  note: null,
});
const pairs = divide(
  persons.slice(0, 30).map(({ id }) => id),
  { by: 'size', size: 2 },
  3,
).map(({ number, members }) => ({ number, members: members.map(named) }));

const list = {
  workshops: [
    running,
    { ...running, title: 'Samsyn om budgeten', phase: 'closed', answered: 61 },
    { ...running, title: 'Reflektion efter studieresan', phase: 'planned', round: 1, answered: 0 },
    { ...running, title: 'Från vision till handling, hösten 2025', ended: true, round: 3 },
  ],
  more: 7,
} satisfies WorkshopListView;

const toWorkshop = { to: 'open-workshop', workshop: WORKSHOP } as const;
const badForm = { ...form, title: 'Ledningsdag i mars', splitBy: 'count', splitNumber: '300' } as const;
const consentForm = { ...form, title: 'Samsyn om budgeten', template: 'consent', director: true } as const;
const impossible: GroupFault = {
  is: 'apart-too-many',
  people: persons.slice(0, 4).map(({ id }) => named(id)),
  groups: [3],
  most: 0,
};
const fileNote = { faults, faultCount: 21, notInTeam: badlyKept.notInTeam, notInTeamCount: 2 };
const message = (name: string, view: (t: Texts) => MessageCardView): Situation =>
  situation(`message-${name}`, null, (_, t) => messageCard(view(t), t));

export const otherSituations: readonly Situation[] = [
  situation('home-manager', homeView(manager, workshops(open), wellKept), homeCard),
  situation('home-manager-answered', homeView(manager, workshops(openAnswered, over), wellKept), homeCard),
  situation('home-manager-nothing-open', homeView(manager, [], wellKept), homeCard),
  situation('home-facilitator', homeView(anna, workshops(open, over), wellKept), homeCard),
  situation('home-facilitator-nothing-yet', homeView(anna, [], wellKept), homeCard),
  situation('home-facilitator-file-faults', homeView(anna, workshops(open), badlyKept), homeCard),
  situation('home-observer', homeView(observer, workshops(over), wellKept), homeCard),
  situation('my-answers', myAnswers([over, openAnswered], talker), myAnswersCard),
  situation('my-answers-none', myAnswers([], manager.id), myAnswersCard),
  situation('my-answers-second-page', myAnswers([over, over, over, over, over, over], talker, 2), myAnswersCard),
  situation('workshop-list', list, workshopListCard),
  situation('workshop-list-empty', { workshops: [], more: 0 }, workshopListCard),
  situation('new-workshop', newWorkshop, newWorkshopCard),
  situation('new-workshop-no-title', { ...newWorkshop, fault: 'empty-title' }, newWorkshopCard),
  situation('new-workshop-bad-split', { ...newWorkshop, form: badForm, fault: 'bad-split' }, newWorkshopCard),
  situation('new-workshop-proposal-missing', { ...newWorkshop, form: consentForm, fault: 'proposal-missing' }, newWorkshopCard),
  situation('new-workshop-wishes-impossible', { ...newWorkshop, form: badForm, impossible }, newWorkshopCard),
  situation('group-preview', preview('person'), groupPreviewCard),
  situation('group-preview-together', { ...preview('group'), people: 30, groups: pairs }, groupPreviewCard),
  situation('group-preview-by-unit', { ...preview('person'), mode: 'by-unit' }, groupPreviewCard),
  situation('group-preview-changed', { ...preview('person'), changed: true }, groupPreviewCard),
  situation('group-preview-file-faults', { ...preview('person'), note: fileNote }, groupPreviewCard),
  message('not-allowed', (t) => ({ text: t.messages.notAllowed, onward: { to: 'home' } })),
  message('not-in-team', (t) => ({ text: t.messages.notInTeam })),
  message('went-wrong', (t) => ({ text: t.messages.wentWrong('7f3a-91c2') })),
  message('already-created', (t) => ({ text: t.refusals['already-created'], onward: toWorkshop })),
  message('no-such-workshop', (t) => ({ text: t.refusals['no-such-workshop'], onward: { to: 'list-workshops' } })),
  situation('page-link', 'https://samling.bjorkhaga.example/tab/#link=0b6c1f0e-7d55-4a7e-9a53-1f9f1a2f6f10', pageCard),
  situation('greeting', null, (_, t) => greetingCard(t)),
  situation('team-greeting', null, (_, t) => teamGreetingCard(t)),
];
