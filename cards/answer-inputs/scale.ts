import type { CardElementArray } from '@microsoft/teams.cards';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import { scores } from '../../src/domain/questions/scale.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { choiceTitle } from '../letters/choices.ts';
import { choices, type Field } from './field.ts';

/** The words at the two ends of a scale. */
export interface Ends {
  readonly lowLabel: string;
  readonly highLabel: string;
}

/** The five steps under each other, with words at the ends: as wide as they need to be on a phone. */
export const scaleInput = (ends: Ends, label: string, field: Field): CardElementArray =>
  choices(
    {
      id: INPUT.score,
      label,
      style: 'expanded',
      errorMessage: field.t.answer.inputs.scale.required,
      choices: scores.map((score) => ({ title: stepTitle(score, ends, field.t), value: String(score) })),
    },
    field,
    [field.draft[INPUT.score] ?? ''],
  );

const [LOWEST, HIGHEST] = [scores[0], scores[4]];

const stepTitle = (score: number, { lowLabel, highLabel }: Ends, t: Texts): string => {
  if (score === LOWEST) return t.answer.inputs.scale.end(score, choiceTitle(lowLabel));
  return score === HIGHEST ? t.answer.inputs.scale.end(score, choiceTitle(highLabel)) : String(score);
};
