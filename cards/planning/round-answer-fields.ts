import type { CardElementArray } from '@microsoft/teams.cards';
import type { RoundFormView } from '../../src/app/views/planning/round-form.ts';
import type { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { field } from '../letters/field.ts';
import { cut, withoutControls } from '../person-text.ts';
import { numberField } from './pick.ts';
import type { Faults } from './round-form.ts';

/** The most that the domain takes; their types hold the numbers to it. */
const MOST: { readonly [Name in 'label' | 'unit' | 'places' | 'budget']: (typeof QUESTION_LIMITS)[Name] } = {
  label: 40,
  unit: 20,
  places: 3,
  budget: 10,
};

/** Room for what was typed, in UTF-16 units as JSON writes them: twelve options of 120 characters, twice over. */
const TYPED = { options: 6_000, label: 500, number: 100, question: 3_000 } as const;

/** Twelve options and their line breaks, with room to write too much and be told. */
const OPTIONS_LONGEST = 4_000;
const QUESTION_LONGEST = 1_000;

/** What each kind asks of the one who plans it, beside the question. */
export const answerFields = ({ kind, form }: RoundFormView, faults: Faults, t: Texts): CardElementArray => {
  const words = t.roundPlans.fields;
  const must = (element: CardElementArray[number]): CardElementArray[number] =>
    element.type === 'Input.Text' ? { ...element, isRequired: true, errorMessage: words.required } : element;
  const short = (id: string, label: string, value: string, limit: number): CardElementArray =>
    field({ id, label, value: cut(withoutControls(value), TYPED.label), limit, units: TYPED.label });
  const options = (label: string): CardElementArray => [
    ...faults('options'),
    ...field({ id: 'options', label, value: form.options, limit: OPTIONS_LONGEST, units: TYPED.options, lines: true }).map(must),
  ];
  const places = { least: 1, most: MOST.places, wrong: words.required };
  const dots = { least: 1, most: MOST.budget };
  switch (kind) {
    case 'text':
    case 'one-two-four':
    case 'consent':
      return [];
    case 'choice':
    case 'choices':
      return options(words.options);
    case 'ranking':
      return [...options(words.options), ...faults('places'), numberField('places', words.places, form.places, places)];
    case 'topics':
      return [
        ...options(words.topics),
        ...faults('nextQuestion'),
        ...field({
          ...{ id: 'next-question', label: words.nextQuestion, value: form.nextQuestion, lines: true },
          ...{ limit: QUESTION_LONGEST, units: TYPED.question },
        }).map(must),
      ];
    case 'scale':
    case 'check-in':
    case 'check-out':
      return [
        ...faults('lowLabel'),
        ...short('low-label', words.lowLabel, form.lowLabel, MOST.label).map(must),
        ...faults('highLabel'),
        ...short('high-label', words.highLabel, form.highLabel, MOST.label).map(must),
      ];
    case 'number':
      return [
        ...faults('least'),
        ...short('least', words.least, form.least, TYPED.number).map(must),
        ...faults('most'),
        ...short('most', words.most, form.most, TYPED.number).map(must),
        ...faults('unit'),
        ...short('unit', words.unit, form.unit, MOST.unit),
      ];
    case 'vote':
      return [
        ...faults('budget'),
        numberField('budget', words.budget, form.budget, dots),
        ...faults('cap'),
        numberField('cap', words.cap, form.cap, dots),
      ];
  }
};
