import type { CardElementArray, IAdaptiveCard, IChoice } from '@microsoft/teams.cards';
import type { DeputyView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayOnly } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { nameAndUnit, nameOf } from '../name-list.ts';
import { frame, heading, line, notice, quiet } from '../parts.ts';
import { personText } from '../person-text.ts';
import { choiceTitle } from './choices.ts';

/** The people to choose among have so much room, in UTF-16 units: some three hundred of them. */
const ROOM = 34_000;

/** Room for a name and a unit, each as long as a name list shows it. */
const TITLE = 160;

/** Who stands in for me, until when. */
export const deputyCard = (view: DeputyView, t: Texts) => {
  const words = t.lettersReader.deputy;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      line(words.what, { spacing: 'Small' }),
      personText(now(view, t), { weight: 'Bolder' }, { spacing: 'Medium' }),
      ...(view.fault === null ? [] : [notice(words.faults[view.fault])]),
      ...fields(view, t),
      ...buttons(
        { title: words.save, verb: 'name-deputy', style: 'positive', inputs: true },
        view.deputy !== null && { title: words.remove, verb: 'remove-deputy' },
        { title: t.shared.toHome, verb: 'home' },
      ),
    ],
  } satisfies IAdaptiveCard;
};

const now = ({ deputy }: DeputyView, t: Texts): string =>
  deputy === null
    ? t.lettersReader.deputy.none
    : t.lettersReader.deputy.now(nameOf({ name: deputy.name, unit: null }, t), dayOnly(deputy.until, t.language));

const fields = ({ people, until }: DeputyView, t: Texts): CardElementArray => {
  const words = t.lettersReader.deputy;
  const choices = roomFor(people.map((person) => ({ title: choiceTitle(nameAndUnit(person, t), TITLE), value: person.id })));
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'deputy',
      label: words.person,
      placeholder: words.choose,
      // Typed and picked from a list; an expanded one would be ninety radio buttons, and takes Markdown.
      style: 'filtered',
      choices: [...choices],
      isRequired: true,
      errorMessage: words.faults['no-deputy'],
      spacing: 'Medium',
    },
    ...(choices.length < people.length ? [quiet(words.notAll(choices.length, people.length))] : []),
    {
      type: 'Input.Date',
      id: 'until',
      label: words.until,
      ...(/^\d{4}-\d{2}-\d{2}$/.test(until) && { value: until }),
      isRequired: true,
      errorMessage: words.faults['bad-date'],
      spacing: 'Medium',
    },
  ];
};

const roomFor = (choices: readonly IChoice[]): readonly IChoice[] => {
  let room = ROOM;
  return choices.filter((choice) => {
    room -= JSON.stringify(choice).length + 1;
    return room >= 0;
  });
};
