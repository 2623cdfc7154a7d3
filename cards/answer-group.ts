import type { CardElementArray } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { AnswerGroup } from '../src/app/views/answer-group.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { buttons } from './buttons.ts';
import { groupLinks } from './group-links.ts';
import { nameAndUnit, nameList, nameOf } from './name-list.ts';
import { heading } from './parts.ts';
import { cut, personText } from './person-text.ts';

/** Names of the group have so much room, in UTF-16 units as JSON writes them: a dozen people with their units. */
const NAMES = 1_500;

/** And what they sit together for so much. */
const TOPIC = 300;

/** Whom one sits with, who speaks for them, how to reach them, and how to call for help. */
export const groupPart = (view: AnswerCardView, t: Texts): CardElementArray => {
  const { group, status } = view;
  const me = group.members.filter((member) => member.me).map(() => t.answer.you);
  const others = group.members.filter((member) => !member.me).map((member) => nameAndUnit(member, t));
  return [
    { ...heading(t.answer.group.called[group.as](group.number)), separator: true },
    ...(group.topic === null ? [] : [personText(cut(group.topic, TOPIC), { weight: 'Bolder' }, { spacing: 'Small' })]),
    personText(nameList([...me, ...others], NAMES, t), { isSubtle: true }, { spacing: 'Small' }),
    ...voice(group, t),
    ...(status.is === 'closed' ? [] : groupLinks(group, t)),
    ...help(view, t),
  ];
};

const voice = ({ voice: person, as }: AnswerGroup, t: Texts): CardElementArray => {
  if (person === null) return [];
  const words = t.answer.group.voice;
  return [personText(person.me ? words.me[as] : words.other[as](nameOf(person, t)), { weight: 'Bolder' }, { spacing: 'Small' })];
};

const help = ({ workshop, round, person, group }: AnswerCardView, t: Texts): CardElementArray => {
  if (group.help === null) return [];
  const { calls, asked } = group.help;
  const words = t.answer.group.help;
  if (asked === null) {
    const data = { workshop, round, person, group: group.number, helps: calls };
    return [...buttons({ title: words.ask, verb: 'ask-help', data })];
  }
  const said = asked.takenBy === null ? words.told(clock(asked.at)) : words.onTheWay(nameOf(asked.takenBy, t));
  return [personText(said, { weight: 'Bolder' }, { spacing: 'Medium' })];
};
