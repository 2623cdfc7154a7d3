import { dotsInput, INPUT, rankInput, themesIn } from '../domain/questions/inputs.ts';
import type { CardInput } from './card-elements.ts';
import { favourite, favourites, inTaste, nearUnit } from './chances.ts';
import { checkWords } from './check-words.ts';
import type { Asked } from './give-answer.ts';
import type { Json } from './json.ts';
import type { DemoPerson } from './people.ts';
import { pick } from './random.ts';
import { type Speaker, themeOf } from './sentences.ts';

/** Who fills in a card, and with what in mind. */
export interface Filling {
  readonly person: DemoPerson;
  readonly random: () => number;
  readonly speak: Speaker;
  /** What somebody says who objects to a proposal. */
  readonly object: Speaker;
  /** Whether this person has objected to the proposal before it was edited. */
  readonly objected: boolean;
  readonly seed: number;
}

/** How often somebody objects to a proposal, and to one that they have objected to; how often the others could live with it. */
const objects = { first: 0.08, again: 0.25 } as const;
const canLiveWith = 0.3;

/** The longest vote that anybody has patience for. */
const mostDots = 10;

/** What a person fills in on a card of a round: its own kind of answer, told by the ids of its inputs. */
export const fillIn = (asked: Asked, filling: Filling): Json => {
  const ids = new Set(asked.inputs.map(({ id }) => id));
  const about = `${filling.seed}/${asked.question}`;
  if (ids.has(INPUT.stance)) return stand(filling);
  if (ids.has(rankInput(1))) return rank(asked.inputs, about, filling);
  if (ids.has(INPUT.choice)) return choose(asked.inputs, about, filling);
  if (ids.has(INPUT.number)) return estimate(asked.inputs, about, filling);
  if (ids.has(INPUT.score)) return score(asked, ids, about, filling);
  const themes = themesIn(Object.fromEntries(asked.inputs.map(({ id }) => [id, ''])));
  if (themes.length > 0) return vote(asked, themes, about, filling);
  return { [INPUT.answer]: filling.speak(filling.person, themeOf(asked.text), filling.random) };
};

const stand = ({ person, random, object, objected }: Filling): Json => {
  if (random() < (objected ? objects.again : objects.first))
    return { [INPUT.stance]: 'objects', [INPUT.reason]: object(person, 'samsyn', random) };
  const stance = objected || random() < canLiveWith ? 'can-live-with' : 'supports';
  return { [INPUT.stance]: stance, [INPUT.reason]: '' };
};

const choicesOf = (inputs: readonly CardInput[], id: string): CardInput | undefined => inputs.find((input) => input.id === id);

const rank = (inputs: readonly CardInput[], about: string, { random }: Filling): Json => {
  const places = inputs.filter(({ id }) => /^rank-\d+$/.test(id));
  const chosen = favourites(inTaste(places[0]?.choices ?? [], about), places.length, random);
  return Object.fromEntries(places.map(({ id }, index) => [id, chosen[index] ?? '']));
};

const choose = (inputs: readonly CardInput[], about: string, { random }: Filling): Json => {
  const { choices = [], several = false } = choicesOf(inputs, INPUT.choice) ?? {};
  const howMany = several ? 1 + Math.floor(random() * Math.min(3, choices.length)) : 1;
  return { [INPUT.choice]: favourites(inTaste(choices, about), howMany, random).join(',') };
};

/** The label says from what to what ("Skriv ett tal från 0 till 40"); thousands stand apart. */
const estimate = (inputs: readonly CardInput[], about: string, { person, random }: Filling): Json => {
  const label = (choicesOf(inputs, INPUT.number)?.label ?? '').replaceAll(/(?<=\d)\s(?=\d)/gu, '');
  const [least = 0, most = 10] = [...label.matchAll(/-?\d+/g)].map(([number]) => Number(number));
  const number = least + 0.6 * (most - least) * nearUnit(person.unit, about, random);
  return { [INPUT.number]: String(Math.round(number)) };
};

const score = ({ text }: Asked, ids: ReadonlySet<string>, about: string, { person, random }: Filling): Json => {
  const given = 1 + Math.round(4 * nearUnit(person.unit, about, random));
  const word = ids.has(INPUT.word) ? { [INPUT.word]: pick(checkWords(given, text), random) } : {};
  return { [INPUT.score]: String(given), ...word };
};

/** Dots one by one, the room's favourites more often; some keep a dot or two. */
const vote = ({ inputs, text }: Asked, themes: readonly string[], about: string, { random }: Filling): Json => {
  const budget = Math.min(mostDots, Number(/(\d+) (?:prick|dot)/.exec(text)?.[1] ?? 1));
  const capOf = (theme: string) => Math.max(0, ...(choicesOf(inputs, dotsInput(theme))?.choices ?? ['1']).map(Number));
  const dots = new Map(themes.map((theme) => [theme, 0]));
  const spent = random() < 0.15 ? Math.max(1, budget - 1) : budget;
  for (let dot = 0; dot < spent; dot += 1) {
    const open = inTaste(themes, about).filter((theme) => (dots.get(theme) ?? 0) < capOf(theme));
    if (open.length === 0) break;
    const theme = favourite(open, random);
    dots.set(theme, (dots.get(theme) ?? 0) + 1);
  }
  return Object.fromEntries([...dots].map(([theme, given]) => [dotsInput(theme), String(given)]));
};
