import type { Option } from './choice.ts';
import { QUESTION_LIMITS as LIMITS } from './limits.ts';
import type { Question } from './questions.ts';
import type { VoteQuestion } from './vote.ts';

/** What a facilitator is to change in a question before it can be asked; `most` and `least` where there is such a limit. */
export type QuestionFault =
  | { readonly fault: 'too-few-options' | 'too-few-themes'; readonly least: number }
  | { readonly fault: LimitFault; readonly most: number }
  | { readonly fault: 'option-twice'; readonly option: string }
  | { readonly fault: 'label-missing' | 'proposal-empty' | 'range-empty' | 'cap-over-budget' };

type LimitFault =
  | 'too-many-options'
  | 'option-too-long'
  | 'label-too-long'
  | 'bad-places'
  | 'number-too-large'
  | 'unit-too-long'
  | 'too-many-themes'
  | 'theme-too-long'
  | 'bad-budget'
  | 'bad-cap'
  | 'proposal-too-long';

/** Everything that keeps a question from being asked; empty where nothing does. */
export const questionFaults = (question: Question): readonly QuestionFault[] => {
  switch (question.kind) {
    case 'text':
      return [];
    case 'choice':
      return optionFaults(question.options);
    case 'ranking': {
      const most = Math.min(LIMITS.places, question.options.length);
      return [...optionFaults(question.options), ...unlessWithin(question.places, most, 'bad-places')];
    }
    case 'scale':
    case 'check':
      return [question.lowLabel, question.highLabel].flatMap(labelFaults);
    case 'number':
      return numberFaults(question.least, question.most, question.unit ?? '');
    case 'vote':
      return voteFaults(question);
    case 'consent':
      if (question.proposal.trim() === '') return [{ fault: 'proposal-empty' }];
      return ifLonger(question.proposal, LIMITS.proposal, 'proposal-too-long');
  }
};

const optionFaults = (options: readonly Option[]): readonly QuestionFault[] => {
  const keys = options.map(({ text }) => text.toLocaleLowerCase('sv'));
  const twice = options.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  return [
    ...(options.length < LIMITS.fewestOptions ? [{ fault: 'too-few-options', least: LIMITS.fewestOptions } as const] : []),
    ...(options.length > LIMITS.options ? [{ fault: 'too-many-options', most: LIMITS.options } as const] : []),
    ...(twice ? [{ fault: 'option-twice', option: twice.text } as const] : []),
    ...options.flatMap(({ text }) => ifLonger(text, LIMITS.optionText, 'option-too-long')).slice(0, 1),
  ];
};

/** Without words at its ends nobody knows which way a scale goes. */
const labelFaults = (label: string): readonly QuestionFault[] =>
  label.trim() === '' ? [{ fault: 'label-missing' }] : ifLonger(label, LIMITS.label, 'label-too-long');

const numberFaults = (least: number, most: number, unit: string): readonly QuestionFault[] => {
  const measurable = [least, most].every((end) => Math.abs(end) <= LIMITS.number);
  if (!measurable) return [{ fault: 'number-too-large', most: LIMITS.number }];
  return [...(least < most ? [] : [{ fault: 'range-empty' } as const]), ...ifLonger(unit, LIMITS.unit, 'unit-too-long')];
};

const voteFaults = ({ themes, budget, cap }: VoteQuestion): readonly QuestionFault[] => [
  ...(themes.length < LIMITS.fewestThemes ? [{ fault: 'too-few-themes', least: LIMITS.fewestThemes } as const] : []),
  ...(themes.length > LIMITS.themes ? [{ fault: 'too-many-themes', most: LIMITS.themes } as const] : []),
  ...themes.flatMap(({ name }) => ifLonger(name, LIMITS.themeName, 'theme-too-long')).slice(0, 1),
  ...unlessWithin(budget, LIMITS.budget, 'bad-budget'),
  ...unlessWithin(cap, LIMITS.budget, 'bad-cap'),
  ...(cap > budget ? [{ fault: 'cap-over-budget' } as const] : []),
];

const ifLonger = (text: string, most: number, fault: LimitFault): readonly QuestionFault[] =>
  text.length > most ? [{ fault, most }] : [];

/** A whole number from 1 to `most`. */
const unlessWithin = (value: number, most: number, fault: LimitFault): readonly QuestionFault[] =>
  Number.isInteger(value) && value >= 1 && value <= most ? [] : [{ fault, most }];
