import type { Group } from '../../src/domain/grouping.ts';
import { sv } from '../../src/texts/sv.ts';
import { wordsOf } from './wire-cards.ts';
import type { Person } from './wire-person.ts';
import type { Place } from './wire-room.ts';
import { stored, until } from './wire-stored.ts';
import { asksRound } from './wire-traffic.ts';

/** A template whose first three rounds ask for open text. */
const { title, description } = sv.templates.reflection;
const openText = { [sv.newWorkshop.template]: `${title} · ${description}` };

/** From `workshop` to the control card, by the facilitator's own buttons. `more` are fields by their labels. */
export const createWorkshop = async (facilitator: Person, more: Readonly<Record<string, string>> = {}): Promise<void> => {
  await facilitator.say('workshop');
  await facilitator.press('Ny workshop');
  await facilitator.press('Visa grupperna', { ...openText, [sv.newWorkshop.title]: 'Ledningsdag', ...more });
  await facilitator.press('Skapa');
};

/** Fields of the form: one answer a group. */
export const together = { [sv.newWorkshop.answersPer]: sv.newWorkshop.answersPerChoices.group };

/** Fields of the form: about so many in each group. */
export const inGroupsOf = (size: number) => ({
  [sv.newWorkshop.splitBy]: sv.newWorkshop.splitByChoices.size,
  [sv.newWorkshop.splitNumber]: String(size),
});

/** Starts the round that the facilitator stands at; resolves when everybody has its card. */
export const startRound = async ({ traffic, people }: Place, facilitator: Person, round: number): Promise<void> => {
  await facilitator.press('Starta runda');
  await until(`the cards of round ${round}`, () => traffic.posted(asksRound(round)).length >= people.length);
};

export const answer = (person: Person, text: string) => person.press('Skicka svar', { [sv.answer.label.person]: text });

export const answerForGroup = (person: Person, text: string) => person.press('Skicka svar', { [sv.answer.label.group]: text });

/** The groups as they stand in the log, newcomers included, as people of the room. */
export const groupsOf = async ({ data, people }: Place): Promise<readonly (readonly Person[])[]> => {
  const groups = (await stored(data, 'workshop')).reduce<readonly Group[]>((held, event) => {
    if (event.type === 'workshop-drafted') return event.plan.groups;
    if (event.type === 'groups-shuffled') return event.groups;
    return held;
  }, []);
  return groups.map(({ members }) => members.flatMap((id) => people.find((person) => person.id === id) ?? []));
};

/** The control card as the bot has last edited it, whatever the facilitator's own press has put in its place. */
export const edited = ({ teams }: Place, facilitator: Person): string => {
  const cards = teams.messagesOf(facilitator.demo).map(({ card }) => wordsOf(card));
  return cards.findLast((words) => /^Runda \d+ av \d+ · /.test(words)) ?? '';
};

/** Every count that the control card has shown, in the order of the edits. */
export const countsShown = ({ teams }: Place, facilitator: Person): readonly number[] =>
  teams
    .messagesOf(facilitator.demo)
    .flatMap(({ history }) => history.map(({ activity }) => JSON.stringify(activity)))
    .flatMap((text) => /"(\d+) av \d+ (?:grupper )?har svarat"/.exec(text)?.[1] ?? [])
    .map(Number);
