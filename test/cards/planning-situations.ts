import { arrangeGroupsCard } from '../../cards/planning/arrange-groups.ts';
import { roundFormCard } from '../../cards/planning/round-form.ts';
import { roundKindCard } from '../../cards/planning/round-kind.ts';
import { roundListCard } from '../../cards/planning/round-list.ts';
import { arrangeGroups, nothingTyped } from '../../src/app/views/planning/arrange-groups.ts';
import { type RoundFormView, roundForm } from '../../src/app/views/planning/round-form.ts';
import { roundList } from '../../src/app/views/planning/round-list.ts';
import { emptyRound, type RoundFault } from '../../src/domain/round-form/form.ts';
import { type RoundKind, roundKinds } from '../../src/domain/round-form/kinds.ts';
import type { RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import type { Created } from '../../src/domain/workshop/state.ts';
import { texts } from '../../src/texts/texts.ts';
import { answers, at, closed, created, drafted, people, persons, shown, started, story, WORKSHOP } from './bjorkhaga.ts';
import { type Situation, situation } from './situation.ts';

const [one, other, third, fourth] = persons.map(({ id }) => id);
if (!one || !other || !third || !fourth) throw new Error('Björkhaga has more than four people');

const days = { opensAt: at('08:00'), closesAt: '2026-03-29T01:30:00.000Z', late: true };
const rounds: readonly RoundPlan[] = [
  ...texts.sv.templates['where-are-we'].rounds.map((round) => ({ ...round, minutes: 8 })),
  { heading: 'Eftertanke', question: 'Vad har du tänkt på sedan dess?', minutes: 8, names: 'nobody', days },
];
const at3 = story(drafted(), created, started(), ...answers(61), closed(), shown());
const planned: Created = { ...at3, rounds: rounds.map((plan) => ({ phase: 'planned', plan, rewrites: [] })) };
const goingOn: Created = {
  ...planned,
  rounds: planned.rounds.map((round, index) => (index < 2 ? { phase: 'skipped', plan: round.plan } : round)),
};

const quality = { units: 4, unitsAtMost: 4, met: 3, metByChance: 41.2 };
const mix = { ...at3.mix, together: [[one, other]], apart: [[third, fourth]], locked: [one, other] };
const arranged = { ...at3, mix };
const typed = { person: one, other, toGroup: '31', words: '' };

const place = { workshop: WORKSHOP, drafts: 3, round: 7, adding: true };
const filled = {
  ...emptyRound,
  heading: 'Prioritera',
  question: 'Vilka av åtgärderna ska vi börja med?',
  options: 'Gemensam introduktion\nDelade lokaler\nEn väg in',
  lowLabel: 'Inte alls',
  highLabel: 'Helt och hållet',
  unit: 'procent',
  nextQuestion: 'Vad behöver hända först?',
};
const form = (kind: RoundKind, part: Partial<RoundFormView> = {}): RoundFormView => ({
  ...roundForm(planned, place, kind, filled),
  ...part,
});

const faults: readonly RoundFault[] = [
  { field: 'heading', fault: 'heading-too-long' },
  { field: 'question', fault: 'empty-question' },
  { field: 'options', fault: 'option-twice', option: 'Delade lokaler' },
  { field: 'places', fault: 'bad-places', most: 2 },
  { field: 'minutes', fault: 'bad-minutes' },
  { field: 'names', fault: 'anonymous-needs-persons' },
  { field: 'from', fault: 'no-material' },
  { field: 'opensDate', fault: 'date-unreadable' },
  { field: 'opensTime', fault: 'time-missing' },
  { field: 'closesDate', fault: 'closes-in-the-past' },
];
const overDays = {
  ...filled,
  timing: 'days',
  opensDate: 'i morgon',
  opensTime: '',
  closesDate: '2026-03-03',
  late: true,
} as const;

export const planningSituations: readonly Situation[] = [
  situation('arrange-groups', arrangeGroups(at3, WORKSHOP, people, quality), arrangeGroupsCard),
  situation(
    'arrange-groups-wishes',
    arrangeGroups(arranged, WORKSHOP, people, quality, { notice: 'mixed-anew' }),
    arrangeGroupsCard,
  ),
  situation(
    'arrange-groups-changed-meanwhile',
    arrangeGroups(arranged, WORKSHOP, people, quality, { notice: 'draft-changed-meanwhile' }),
    arrangeGroupsCard,
  ),
  situation(
    'arrange-groups-by-unit',
    { ...arrangeGroups(at3, WORKSHOP, people, quality), mode: 'by-unit', created: false },
    arrangeGroupsCard,
  ),
  situation('arrange-groups-move', arrangeGroups(at3, WORKSHOP, people, quality, { asking: 'move' }), arrangeGroupsCard),
  situation('arrange-groups-swap', arrangeGroups(at3, WORKSHOP, people, quality, { asking: 'swap' }), arrangeGroupsCard),
  situation(
    'arrange-groups-no-such-group',
    arrangeGroups(at3, WORKSHOP, people, quality, {
      asking: 'move',
      typed,
      fault: { is: 'no-such-group', people: [], groups: [31], most: 0 },
    }),
    arrangeGroupsCard,
  ),
  situation(
    'arrange-groups-impossible',
    arrangeGroups(arranged, WORKSHOP, people, quality, {
      asking: 'apart',
      typed,
      fault: { is: 'together-and-apart', people: persons.slice(0, 2), groups: [], most: 0 },
    }),
    arrangeGroupsCard,
  ),
  situation(
    'arrange-groups-search',
    arrangeGroups(at3, WORKSHOP, people, quality, { asking: 'lock', typed: { ...nothingTyped, words: 'lind' } }),
    arrangeGroupsCard,
  ),
  situation(
    'arrange-groups-nobody-found',
    arrangeGroups(at3, WORKSHOP, people, quality, { asking: 'move', typed: { ...nothingTyped, words: 'zzz' } }),
    arrangeGroupsCard,
  ),
  situation('round-list', { ...roundList(planned, WORKSHOP), created: false }, roundListCard),
  situation('round-list-between-rounds', roundList(goingOn, WORKSHOP), roundListCard),
  situation('round-list-removing', roundList(planned, WORKSHOP, { removing: 2 }), roundListCard),
  situation(
    'round-list-built-on',
    roundList(planned, WORKSHOP, { notice: { is: 'built-on', round: 4, by: [5] } }),
    roundListCard,
  ),
  situation(
    'round-list-clock',
    roundList(planned, WORKSHOP, { clock: { round: 6, notes: { opens: null, closes: 'does-not-exist' } } }),
    roundListCard,
  ),
  situation('round-kind', { ...place, kind: 'text' }, roundKindCard),
  situation('round-kind-changing', { ...place, round: 3, adding: false, kind: 'scale' }, roundKindCard),
  ...roundKinds.map((kind) => situation(`round-form-${kind}`, form(kind), roundFormCard)),
  situation(
    'round-form-pair',
    form('text', { adding: false, round: 3, form: { ...filled, answersPer: 'pair', from: '2' } }),
    roundFormCard,
  ),
  situation('round-form-faults', form('ranking', { form: overDays, faults }), roundFormCard),
  situation('round-form-built-on', form('scale', { notice: 'built-on' }), roundFormCard),
  situation(
    'round-list-only-round',
    roundList({ ...planned, rounds: planned.rounds.slice(0, 1) }, WORKSHOP, { notice: { is: 'only-round' } }),
    roundListCard,
  ),
  situation('round-form-changed-meanwhile', form('text', { notice: 'draft-changed-meanwhile' }), roundFormCard),
];
