import type { CardElementArray } from '@microsoft/teams.cards';
import type { AudienceChoices, LetterDeskView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { heading, line, notice, quiet } from '../parts.ts';
import { list } from './audience-lines.ts';
import { severalOf } from './choices.ts';
import { collapsible } from './collapsible.ts';
import { personChoices } from './fit.ts';

/** The letter to oneself, or to the chosen: `people` are those who have room on the card. */
export const deskTest = (
  { letter, saves, tests, choices, testSentTo, notice: said }: LetterDeskView,
  people: AudienceChoices['people'],
  t: Texts,
): CardElementArray => {
  const words = t.lettersAuthor.desk;
  return [
    heading(words.test),
    ...(said === 'test-sent' ? [line(`✓ ${words.notices['test-sent']}`, { weight: 'Bolder', spacing: 'Small' })] : []),
    ...(said === 'test-failed' ? [notice(words.notices['test-failed'])] : []),
    ...(testSentTo !== null && testSentTo.length > 0 ? [list(words.testSentTo, testSentTo, t)] : []),
    quiet(words.testMeans),
    ...buttons({ title: words.buttons.test, verb: 'test-letter', data: { letter, saves, tests }, inputs: true }),
    ...collapsible('testers', words.chooseTesters, [
      ...severalOf('test-people', words.testPeople, personChoices(people), []),
      ...(people.length < choices.people.length
        ? [quiet(t.lettersAuthor.form.shownOf(people.length, choices.people.length))]
        : []),
    ]),
  ];
};
