import { type QuestionFault, questionFaults } from '../questions/check-question.ts';
import { optionsFrom } from '../questions/choice.ts';
import { QUESTION_LIMITS } from '../questions/limits.ts';
import { parseNumber } from '../questions/number.ts';
import type { Question } from '../questions/questions.ts';
import { suggestBudget } from '../questions/suggest-budget.ts';
import type { RoundFault, RoundField, RoundForm } from './form.ts';
import type { RoundKind } from './kinds.ts';

/** What is asked for, as the form's fields say, with what is wrong with them. */
interface Read {
  readonly asks: Question;
  readonly faults: readonly RoundFault[];
}

export const readQuestion = (kind: RoundKind, form: RoundForm): Read => {
  switch (kind) {
    case 'text':
    case 'one-two-four':
      return { asks: { kind: 'text' }, faults: [] };
    case 'choice':
    case 'choices':
      return checked({ kind: 'choice', options: optionsOf(form), several: kind === 'choices' });
    case 'ranking':
    case 'topics':
      return readRanking(kind, form);
    case 'scale':
      return checked({ kind: 'scale', ...labelsOf(form) });
    case 'check-in':
    case 'check-out':
      return checked({ kind: 'check', direction: kind === 'check-in' ? 'in' : 'out', ...labelsOf(form) });
    case 'number':
      return readNumber(form);
    case 'vote':
      return readVote(form);
    case 'consent':
      // The proposal is the round's question: what is wrong with it is said there.
      return { asks: { kind: 'consent', proposal: form.question.trim() }, faults: [] };
  }
};

const optionsOf = ({ options }: RoundForm) => optionsFrom(options.split(/\r\n?|\n/));

const labelsOf = ({ lowLabel, highLabel }: RoundForm) => ({ lowLabel: lowLabel.trim(), highLabel: highLabel.trim() });

/** For the topics of groups as many places as there can be: who does not get the first has said what comes next. */
const readRanking = (kind: 'ranking' | 'topics', form: RoundForm): Read => {
  const options = optionsOf(form);
  const most = Math.min(QUESTION_LIMITS.places, options.length);
  return checked({ kind: 'ranking', options, places: kind === 'topics' ? most : whole(form.places) });
};

const readNumber = (form: RoundForm): Read => {
  const unit = form.unit.trim();
  const [least, most] = [form.least, form.most].map((text) => parseNumber(text.trim(), unit));
  const faults = [
    ...(least === undefined ? [{ field: 'least', fault: 'not-a-number' } as const] : []),
    ...(most === undefined ? [{ field: 'most', fault: 'not-a-number' } as const] : []),
  ];
  const asks = { kind: 'number', least: least ?? 0, most: most ?? 1, ...(unit !== '' && { unit }) } as const;
  return faults.length > 0 ? { asks, faults } : checked(asks);
};

/** 0 is what the program suggests when the themes are known. A ceiling that is left out follows from the dots, if there are any. */
const readVote = ({ budget, cap }: RoundForm): Read => {
  const dots = budget.trim() === '' ? 0 : whole(budget);
  const suggested = dots === 0 ? 0 : Math.min(dots, suggestBudget(dots * 3).cap);
  const most = cap.trim() === '' ? suggested : whole(cap);
  const fits = (text: string, value: number) => text.trim() === '' || (value >= 1 && value <= QUESTION_LIMITS.budget);
  const faults: readonly (readonly [boolean, RoundFault])[] = [
    [!fits(budget, dots), { field: 'budget', fault: 'bad-budget', most: QUESTION_LIMITS.budget }],
    [!fits(cap, most), { field: 'cap', fault: 'bad-cap', most: QUESTION_LIMITS.budget }],
    [dots > 0 && most > dots, { field: 'cap', fault: 'cap-over-budget' }],
  ];
  return {
    asks: { kind: 'vote', themes: [], budget: dots, cap: most },
    faults: faults.filter(([wrong]) => wrong).map(([, fault]) => fault),
  };
};

/** A whole number, or NaN, which no limit allows. */
const whole = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);

const checked = (asks: Question): Read => ({
  asks,
  faults: questionFaults(asks).map((fault) => ({ ...fault, field: fieldOf(fault, asks) })),
});

const fieldOf = ({ fault }: QuestionFault, asks: Question): RoundField => {
  switch (fault) {
    case 'too-few-options':
    case 'too-many-options':
    case 'option-twice':
    case 'option-too-long':
      return 'options';
    case 'bad-places':
      return 'places';
    case 'label-missing':
    case 'label-too-long':
      return wrongLabel(fault, asks);
    case 'range-empty':
    case 'number-too-large':
      return 'most';
    case 'unit-too-long':
      return 'unit';
    case 'bad-budget':
      return 'budget';
    case 'bad-cap':
    case 'cap-over-budget':
      return 'cap';
    case 'proposal-empty':
    case 'proposal-too-long':
      return 'question';
    case 'too-few-themes':
    case 'too-many-themes':
    case 'theme-too-long':
      return 'from';
  }
};

/** Where both are wrong in the same way it is said at the first; the other is told of when that is mended. */
const wrongLabel = (fault: 'label-missing' | 'label-too-long', asks: Question): RoundField => {
  const low = 'lowLabel' in asks ? asks.lowLabel : '';
  return (fault === 'label-missing' ? low === '' : low.length > QUESTION_LIMITS.label) ? 'lowLabel' : 'highLabel';
};
