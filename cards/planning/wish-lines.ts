import type { CardElementArray } from '@microsoft/teams.cards';
import type { ArrangeGroupsView } from '../../src/app/views/planning/arrange-groups.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { buttons } from '../buttons.ts';
import { choiceTitle, oneOf } from '../letters/choices.ts';
import { nameList, nameOf } from '../name-list.ts';
import { heading, quiet } from '../parts.ts';
import { run, runs } from '../person-text.ts';

type Wish = ArrangeGroupsView['wishes'][number];

/** So many are shown; the others are counted, and come when some are taken away. */
const SHOWN = 20;

/** Room for the names of one wish, in UTF-16 units as JSON writes them. */
const NAMES = 200;

/** The wishes that stand, and how one is taken away. */
export const wishLines = ({ workshop, drafts, wishes }: ArrangeGroupsView, t: Texts): CardElementArray => {
  const words = t.arrangeGroups;
  if (wishes.length === 0) return [heading(words.wishes), quiet(words.noWishes)];
  const shown = wishes.slice(0, SHOWN);
  const choices = shown.map((wish) => ({ title: choiceTitle(`${kindOf(wish, t)} ${names(wish, t)}`), value: wish.id }));
  return [
    heading(words.wishes),
    ...shown.map((wish) => runs([run(`${kindOf(wish, t)} `, { weight: 'Bolder' }), run(names(wish, t))], { spacing: 'Small' })),
    ...(wishes.length > SHOWN ? [quiet(t.shared.andMore(wishes.length - SHOWN))] : []),
    oneOf('wish', words.drop, choices, { placeholder: words.chooseWish, spacing: 'Medium' }),
    ...buttons({ title: words.dropButton, verb: 'drop-wish', data: { workshop, drafts }, inputs: true }),
  ];
};

const kindOf = ({ kind, group }: Wish, t: Texts): string => {
  const words = t.arrangeGroups.wish;
  if (kind !== 'locked') return words[kind];
  return group === null ? words.nowhere : words.locked(group);
};

const names = ({ people }: Wish, t: Texts): string =>
  nameList(
    people.map((person) => nameOf(person, t)),
    NAMES,
    t,
  );
