import type { CardElementArray } from '@microsoft/teams.cards';
import { rankInput } from '../../src/domain/questions/inputs.ts';
import type { RankingQuestion } from '../../src/domain/questions/ranking.ts';
import { choiceTitle } from '../letters/choices.ts';
import { OPTION } from './choice.ts';
import { choices, type Field } from './field.ts';

/** One list for each place: what comes first, second, third. Nothing to drag. */
export const rankingInput = ({ options, places }: RankingQuestion, field: Field): CardElementArray => {
  const words = field.t.answer.inputs.ranking;
  return words.places.slice(0, places).flatMap((label, index) => {
    const id = rankInput(index + 1);
    return choices(
      {
        id,
        label,
        style: 'compact',
        placeholder: words.placeholder,
        errorMessage: words.required,
        choices: options.map((option) => ({ title: choiceTitle(option.text, OPTION), value: option.id })),
      },
      field,
      [field.draft[id] ?? ''],
    );
  });
};
