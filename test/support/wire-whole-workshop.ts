import { setTimeout as pause } from 'node:timers/promises';
import { fillIn } from '../../src/demo/fill-in.ts';
import { formOf } from '../../src/demo/give-answer.ts';
import { isJson, type Json, textAt } from '../../src/demo/json.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { loadSentences, speaker } from '../../src/demo/sentences.ts';
import { sv } from '../../src/texts/sv.ts';
import { fieldsOf, wordsOf } from './wire-cards.ts';
import type { Person } from './wire-person.ts';
import { type Place, publicUrl } from './wire-room.ts';
import { until } from './wire-stored.ts';
import { asksRound } from './wire-traffic.ts';
import { edited } from './wire-workshop.ts';

/** Fills in the newest card with this button, each input by its id as a client would by its label, and presses the button. */
export const respond = (person: Person, inputs: Json, title: string = sv.answer.send): Promise<Json> => {
  const filled = fieldsOf(person.cardWith(title)).flatMap(({ id, label, choices }) => {
    const value = String(inputs[id] ?? '');
    const chosen = [...choices].find(([, one]) => one === value)?.[0];
    return value === '' ? [] : [[label, choices.size === 0 ? value : (chosen ?? value)] as const];
  });
  return person.press(title, Object.fromEntries(filled));
};

/** What the demo's colleagues would fill in on the newest card that asks them, in turn. */
export const colleagues = (seed: number) => {
  const [speak, object] = [speaker(loadSentences('next-steps.csv')), speaker(loadSentences('objections.csv'))];
  return (person: Person, objected = false): Json => {
    const asked = formOf(person.cardWith(sv.answer.send));
    if (asked === undefined) throw new Error(`${person.name} is asked nothing`);
    const random = randomFrom(`${seed}/${person.id}/${asked.question}`);
    return fillIn(asked, {
      person: person.demo,
      random,
      object,
      objected,
      seed,
      speak: (one, _, chance) => speak(one, 'nästa steg', chance),
    });
  };
};

/** Starts the round that the facilitator stands at; resolves when everybody has its card. */
export const open = async ({ traffic, people }: Place, facilitator: Person, round: number): Promise<void> => {
  await facilitator.press('Starta runda');
  await until(`the cards of round ${round}`, () => traffic.posted(asksRound(round)).length >= people.length);
};

/** Everybody answers, one every few milliseconds; the replies, in the order of the people. */
export const everybodyAnswers = async (
  people: readonly Person[],
  inputs: (person: Person) => Json,
  everyMs = 6,
): Promise<readonly Json[]> =>
  Promise.all(
    people.map(async (person, index) => {
      await pause(index * everyMs);
      const card = await respond(person, inputs(person));
      if (!wordsOf(card).includes('Tack!')) throw new Error(`${person.name} was not thanked: ${wordsOf(card)}`);
      return card;
    }),
  );

/** When the facilitator's card has counted everybody the round is closed; the card that says so. */
export const close = async (place: Place, facilitator: Person): Promise<string> => {
  const all = place.people.length;
  await until(`${all} on the control card`, () => edited(place, facilitator).includes(`${all} av ${all} har svarat`));
  return wordsOf(await facilitator.press('Stäng rundan'));
};

/** Shows the round's result; resolves when everybody and the channel have it. */
export const showToAll = async ({ traffic, people }: Place, facilitator: Person, round: number): Promise<readonly string[]> => {
  await facilitator.press('Visa för alla');
  const shows = (_: unknown, words: string) => words.startsWith(`Resultat av runda ${round} av`);
  await until(`the result of round ${round}`, () => traffic.posted(shows).length > people.length);
  return traffic.posted(shows).map(({ words }) => words);
};

/** Where the link on a card leads, on the server that listens here instead of outside. */
export const fileOn = async (card: Json, url: string): Promise<Buffer> => {
  const address = linksOn(card)[0] ?? '';
  if (!address.startsWith(publicUrl)) throw new Error(`no link: ${JSON.stringify(card)}`);
  const response = await fetch(url + address.slice(publicUrl.length));
  if (!response.ok) throw new Error(`the link gave ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
};

const linksOn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(linksOn);
  if (!isJson(node)) return [];
  const own = node.type === 'Action.OpenUrl' ? [textAt(node, 'url') ?? ''] : [];
  return [...own, ...Object.values(node).flatMap(linksOn)];
};
