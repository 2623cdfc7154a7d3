import type { CardElementArray, IChoiceSetInput } from '@microsoft/teams.cards';
import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { choiceTitle } from '../letters/choices.ts';
import { field } from '../letters/field.ts';
import { nameOf } from '../name-list.ts';
import { heading, line, quiet } from '../parts.ts';
import { faultText } from './fault-text.ts';
import { groupFaultText } from './group-fault-text.ts';
import { numberField } from './pick.ts';

type Change = NonNullable<ArrangeGroupsView['asking']>;

/** All the choices of people together may take so much of the card, in UTF-16 units; the whole has 40 000. */
const CHOICES = 17_500;

/** A comma between two choices. */
const COMMA = 1;

/** What is searched for: a part of a name or two. */
const WORDS = { limit: 100, units: 400 } as const;

const two: readonly Change[] = ['swap', 'together', 'apart'];

/** The fields of one change: whom it is about, and where to. */
export const changeFields = (view: ArrangeGroupsView, change: Change, t: Texts): CardElementArray => {
  const words = t.arrangeGroups;
  const { workshop, drafts, typed, fault, groups, everybody } = view;
  const pair = two.includes(change);
  const choices = choosable(view, pair ? CHOICES / 2 : CHOICES, t);
  const searched = typed.words.trim() !== '' || choices.length < everybody;
  return [
    heading(words.changes[change]),
    quiet(words.means[change]),
    ...(fault === null ? [] : [faultText(groupFaultText(fault, t))]),
    ...(choices.length === 0 ? [line(words.nobodyFound)] : [person('person', words.person, typed.person, choices, t)]),
    ...(pair && choices.length > 0 ? [person('other', words.other, typed.other, choices, t)] : []),
    ...(choices.length < everybody ? [quiet(words.shownOf(choices.length, everybody))] : []),
    ...(change === 'move' ? [numberField('to-group', words.toGroup, typed.toGroup, { least: 1, most: groups.length })] : []),
    ...buttons(
      { title: words.save, verb: 'change-groups-now', data: { workshop, drafts, kind: change }, style: 'positive', inputs: true },
      { title: words.cancel, verb: 'arrange-groups', data: { workshop } },
    ),
    ...(searched
      ? [
          ...field({ id: 'words', label: words.search, value: typed.words, ...WORDS }),
          ...buttons({ title: words.searchButton, verb: 'find-people', data: { workshop, kind: change }, inputs: true }),
        ]
      : []),
  ];
};

const person = (id: string, label: string, chosen: string, choices: IChoiceSetInput['choices'], t: Texts): IChoiceSetInput => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  // Typing a part of the name finds it, where the client can.
  style: 'filtered',
  wrap: true,
  ...(choices?.some(({ value }) => value === chosen) && { value: chosen }),
  placeholder: t.arrangeGroups.choosePerson,
  spacing: 'Medium',
  choices: choices ?? [],
});

/** As many as there is room for, with where they sit. */
const choosable = ({ people }: ArrangeGroupsView, units: number, t: Texts) => {
  let room = units;
  return people
    .map((one) => ({ title: choiceTitle(t.arrangeGroups.sits(nameOf(one, t), one.group)), value: one.id }))
    .filter((choice) => {
      room -= JSON.stringify(choice).length + COMMA;
      return room >= 0;
    });
};
