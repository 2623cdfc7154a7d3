import type { CardElementArray } from '@microsoft/teams.cards';
import { dotsInput, INPUT } from '../../src/domain/questions/inputs.ts';
import type { VoteQuestion } from '../../src/domain/questions/vote.ts';
import { choiceTitle } from '../letters/choices.ts';
import { line, quiet } from '../parts.ts';
import { choices, type Field, faultsAt } from './field.ts';

/** A theme's name is at most 80 characters: all of it is shown, in UTF-16 units as JSON writes them. */
const NAME = 160;

/** How many dots for each theme, chosen from a list: so no more than the cap can be given, and no keyboard is needed. */
export const voteInput = ({ themes, budget, cap }: VoteQuestion, field: Field): CardElementArray => {
  const words = field.t.answer.inputs.vote;
  const numbers = Array.from({ length: cap + 1 }, (_, dots) => ({ title: words.dots(dots), value: String(dots) }));
  return [
    line(words.intro(budget, cap), { weight: 'Bolder', spacing: 'Medium' }),
    quiet(words.blind),
    ...faultsAt(INPUT.dots, field),
    ...themes.flatMap(({ id, name }) =>
      choices(
        { id: dotsInput(id), label: choiceTitle(name, NAME), style: 'compact', errorMessage: words.required, choices: numbers },
        field,
        [field.draft[dotsInput(id)] ?? '0'],
      ),
    ),
  ];
};
