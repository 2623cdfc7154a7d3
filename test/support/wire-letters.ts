import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isJson, type Json, parseJson } from '../../src/demo/json.ts';
import { type DemoPerson, loadPeople } from '../../src/demo/people.ts';
import { type DeliveryEvent, type DeliveryStatus, deliveries, type Ledger } from '../../src/domain/delivery.ts';
import type { InboxEvent } from '../../src/domain/inbox/events.ts';
import type { LetterEvent } from '../../src/domain/letter/events.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonOn, fieldsOf, wordsOf } from './wire-cards.ts';
import type { Person, Readied } from './wire-person.ts';
import type { Place } from './wire-room.ts';

const fields = sv.lettersAuthor.form.fields;

/** Björkhaga's first so many, the third of them a communicator and the fourth a manager of another administration. */
export const withCommunicator = (size: number): readonly DemoPerson[] =>
  loadPeople()
    .slice(0, size)
    .map((person, index) => (index === 2 ? { ...person, roles: ['communicator'] } : person));

/** The three fields without which no letter goes, and a question. */
export const aLetter = {
  [fields.heading]: 'Vecka 12',
  [fields.lead]: 'Tre saker på en minut.',
  [fields.body]: 'Skolan i Norrby öppnar i augusti.\n\n- Enkäten kommer på **tisdag**\n- Budgeten är klar',
  [fields.ask]: 'Prata med din grupp på fredag',
  [fields.question]: 'Vad ska vi ta upp nästa vecka?',
} as const;

/** A press with choices made in sets where several can be chosen, by the set's label and the choices' titles. */
export const choosing = (
  person: Person,
  title: string,
  filled: Readonly<Record<string, string>>,
  chosen: Readonly<Record<string, readonly string[]>> = {},
): Readied => {
  const press = person.readied(title, filled);
  const all = fieldsOf(person.cardWith(title));
  const several = Object.entries(chosen).map(([label, titles]) => {
    const field = all.find((each) => each.label === label);
    if (field === undefined) throw new Error(`no set of choices "${label}"`);
    const values = titles.map((wanted) => {
      const value = field.choices.get(wanted);
      if (value === undefined)
        throw new Error(`"${label}" has no choice "${wanted}" among ${[...field.choices.keys()].join(', ')}`);
      return value;
    });
    return [field.id, values.join(',')];
  });
  return { ...press, inputs: { ...press.inputs, ...Object.fromEntries(several) } };
};

/** From `veckobrev` to the desk beside the preview, by the author's own buttons. The letter's id. */
export const writeLetter = async (
  author: Person,
  filled: Readonly<Record<string, string>> = aLetter,
  chosen: Readonly<Record<string, readonly string[]>> = {},
): Promise<string> => {
  await author.say('veckobrev');
  await author.press('Nytt veckobrev');
  const press = choosing(author, 'Förhandsvisa', filled, chosen);
  const desk = await author.send(press);
  if (!wordsOf(desk).includes(sv.lettersAuthor.desk.heading)) throw new Error(`no desk: ${wordsOf(desk)}`);
  return String(press.data.letter);
};

/** Both steps of the sending; resolves with the report as it stands at once. */
export const sendLetter = async (author: Person, recipients: number): Promise<Json> => {
  await author.press('Skicka nu');
  return author.press(`Ja, skicka till ${recipients}`);
};

interface LetterStreams {
  readonly letter: LetterEvent;
  readonly deliveries: DeliveryEvent;
}

const linesOf = async (path: string): Promise<readonly Json[]> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text
    .split('\n')
    .slice(0, -1)
    .map(parseJson)
    .filter(isJson)
    .filter((line) => line.type !== undefined);
};

/** The facts of one letter as they lie on the disk. */
export const storedOf = async <Kind extends keyof LetterStreams>(
  { data }: Pick<Place, 'data'>,
  kind: Kind,
  letter: string,
): Promise<readonly LetterStreams[Kind][]> =>
  (await linesOf(join(data, `${kind}-${letter}.jsonl`))) as unknown as LetterStreams[Kind][];

/** The facts of the inbox: those of askers without a name first, from the stream of their own. */
export const storedInbox = async ({ data }: Pick<Place, 'data'>): Promise<readonly InboxEvent[]> =>
  (
    await Promise.all(['inbox-nameless.jsonl', 'inbox.jsonl'].map((name) => linesOf(join(data, name))))
  ).flat() as unknown as InboxEvent[];

/** The facts of every stream but these, as text: one line each. */
export const storedElsewhere = async ({ data }: Pick<Place, 'data'>, but: readonly string[]): Promise<readonly string[]> => {
  const names = (await readdir(data)).filter((name) => name.endsWith('.jsonl') && !but.includes(name));
  const texts = await Promise.all(names.map((name) => readFile(join(data, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter(Boolean));
};

/** What the bot believes of a letter's messages, from the disk. */
export const ledgerOf = async (place: Pick<Place, 'data'>, letter: string): Promise<Ledger> =>
  (await storedOf(place, 'deliveries', letter)).reduce(deliveries.evolve, deliveries.initial);

/** How many of the letter's messages have each fate. */
export const fatesOf = async (
  place: Pick<Place, 'data'>,
  letter: string,
): Promise<Readonly<Partial<Record<DeliveryStatus['is'], number>>>> => {
  const all = [...(await ledgerOf(place, letter)).deliveries.values()].map(({ status }) => status.is);
  return Object.fromEntries([...Map.groupBy(all, (is) => is)].map(([is, those]) => [is, those.length]));
};

/** Waits until no message of the letter is waiting or being sent, and at least so many were planned. */
export const untilFated = async (place: Pick<Place, 'data'>, letter: string, planned: number): Promise<void> => {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const fates = await fatesOf(place, letter);
    const all = Object.values(fates).reduce((sum, count) => sum + count, 0);
    if (all >= planned && !fates.waiting && !fates.calling) return;
    if (Date.now() > deadline) throw new Error(`waited in vain for the fate of every message: ${JSON.stringify(fates)}`);
    // The whole ledger is read each time: looked at seldom, so that the waiting costs little.
    await pause(100);
  }
};

/** Whether a card is the letter itself, by what its body says. */
const isLetter = (card: Json | undefined, saying: string): boolean =>
  JSON.stringify(card ?? {}).includes('"id":"letter-body"') && wordsOf(card).includes(saying);

/** Where the letter has been posted, in order: a person's id, or a channel's. Previews and tests are posts too. */
export const copiesOf = ({ traffic }: Pick<Place, 'traffic'>, heading = 'Vecka 12'): readonly string[] =>
  traffic.posted((card) => isLetter(card, heading)).map(({ owner, conversationId }) => owner?.id ?? conversationId);

/** How often each got it since the first `after` copies. */
export const timesEach = (copies: readonly string[], after = 0): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(copies.slice(after), (id) => id)].map(([id, those]) => [id, those.length]));

const headings = Object.values(sv.lettersAuthor.report.heading);

/** The report card in the author's chat, as they see it now. */
export const reportOf = ({ teams }: Pick<Place, 'teams'>, author: Person): string =>
  teams
    .messagesOf(author.demo)
    .map((message) => wordsOf(teams.shownTo(author.demo, message)))
    .findLast((words) => headings.some((heading) => words.startsWith(heading))) ?? '';

/** Every count of delivered that the author's report has shown by the bot's own edits, in order. */
export const countsShown = ({ teams }: Pick<Place, 'teams'>, author: Person): readonly number[] =>
  teams
    .messagesOf(author.demo)
    .flatMap(({ history }) => history.map(({ activity }) => JSON.stringify(activity)))
    .flatMap((text) => /"(\d+) av \d+ levererade"/.exec(text)?.[1] ?? [])
    .map(Number);

/** The letter's cards in a person's chat as they stand now, oldest first. */
export const lettersWith = ({ teams }: Pick<Place, 'teams'>, { demo }: Person, saying = 'Vecka 12'): readonly Json[] =>
  teams
    .messagesOf(demo)
    .map((message) => teams.shownTo(demo, message))
    .filter((card): card is Json => isLetter(card, saying));

/** The ids in the data of a button that the person sees. */
export const dataOn = (person: Person, title: string): Json => buttonOn(person.cardWith(title), title)?.data ?? {};
