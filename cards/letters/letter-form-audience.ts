import type { CardElementArray } from '@microsoft/teams.cards';
import type { AudienceChoices, LetterFormView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, line, quiet } from '../parts.ts';
import { audienceLines } from './audience-lines.ts';
import { choiceTitle, severalOf } from './choices.ts';
import { collapsible } from './collapsible.ts';
import { faultLine } from './field.ts';
import { personChoices } from './fit.ts';

/** To whom the letter goes, said in words, and what changes it; `people` are those who have room. */
export const audienceFields = (
  { draft, recipients, choices, faults }: LetterFormView,
  people: AudienceChoices['people'],
  t: Texts,
): CardElementArray => {
  const words = t.lettersAuthor.form;
  const { units, unitTypes, roles, except } = draft.audience;
  const empty = faults.includes('audience-empty');
  return [
    heading(words.recipients),
    ...(empty ? [faultLine(t.lettersAuthor.faults['audience-empty'])] : []),
    line(words.goesTo(recipients), { weight: 'Bolder', spacing: 'Small' }),
    ...audienceLines(draft.audience, choices.people, t),
    ...collapsible(
      'choose-recipients',
      words.chooseRecipients,
      [
        quiet(words.chooseMeans),
        ...severalOf('units', words.fields.units, named(choices.units), units),
        ...severalOf('unit-types', words.fields.unitTypes, named(choices.unitTypes), unitTypes),
        ...severalOf(
          'roles',
          words.fields.roles,
          choices.roles.map((value) => ({ title: words.roles[value], value })),
          roles,
        ),
      ],
      empty,
    ),
    ...collapsible('choose-except', words.chooseExcept, [
      ...severalOf('except', words.fields.except, personChoices(people), except),
      ...(people.length < choices.people.length ? [quiet(words.shownOf(people.length, choices.people.length))] : []),
    ]),
    ...severalOf(
      'channels',
      words.fields.channels,
      choices.channels.map(({ id, name }) => ({ title: name === null ? words.general : choiceTitle(name), value: id })),
      draft.channels,
    ),
  ];
};

const named = (names: readonly string[]) => names.map((name) => ({ title: choiceTitle(name), value: name }));
