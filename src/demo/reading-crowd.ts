import type { CrowdParts, Doing } from './crowd-parts.ts';
import type { Json } from './json.ts';
import type { DemoPerson } from './people.ts';
import { asker, type PostKind } from './questions.ts';
import { randomFrom } from './random.ts';
import { askButton, askForm, isRead, letterQuestion, showsAnswer, showsPost, unread } from './read-letter.ts';
import { themeOf } from './sentences.ts';

/** As people are: some see it at once, some after a while. In ms. */
export const readingPace = { minMs: 3_000, maxMs: 45_000 } as const;

/** Shares are 0 to 1. */
export interface ReadingHabits {
  /** A letter is acknowledged at least and at most this long after it came, in ms; `readingPace` without them. */
  readonly minMs?: number;
  readonly maxMs?: number;
  /** Of the readers: those who press nothing; 0.2 without it. */
  readonly silentShare?: number;
  /** Of those who acknowledge: those who answer the letter's question, if it has one; 0.5 without it. */
  readonly answerShare?: number;
  /** Of those who acknowledge: those who ask or send input; 0.12 without it, which makes about nine of ninety-one. */
  readonly askShare?: number;
  /** Of those who ask or send input: the questions (the rest is input); 0.65 without it. */
  readonly questionShare?: number;
  /** Of those who ask or send input: those who leave their name out where they may; a third without it. */
  readonly namelessShare?: number;
}

export interface ReadingCounts {
  /** Letters seen that can be acknowledged, once per message. */
  readonly letters: number;
  readonly silent: number;
  /** Not pressed: the letter was gone, or read, when the time came. */
  readonly overtaken: number;
  readonly acknowledged: number;
  readonly answered: number;
  readonly asked: number;
  /** Of those asked. */
  readonly nameless: number;
  /** The bot answered a press, and said no. */
  readonly refused: number;
  /** The bot could not be reached, or answered a press with an HTTP error. */
  readonly failed: number;
}

/** Who is reading, in which message, and their own chance. */
interface Sitting {
  readonly person: DemoPerson;
  readonly messageId: string;
  readonly random: () => number;
}

/** Colleagues who read the weekly update: one visit each, in which they acknowledge, and some answer its question and write back. */
export const readingCrowd = (parts: CrowdParts, habits: ReadingHabits): Doing<ReadingCounts> => {
  const { teams, later, press, speak, seed } = parts;
  const { minMs = readingPace.minMs, maxMs = readingPace.maxMs, silentShare = 0.2, answerShare = 0.5, askShare = 0.12 } = habits;
  const { questionShare = 0.65, namelessShare = 1 / 3 } = habits;
  const counts = {
    letters: 0,
    silent: 0,
    overtaken: 0,
    acknowledged: 0,
    answered: 0,
    asked: 0,
    nameless: 0,
    refused: 0,
    failed: 0,
  };
  /** Of each person: the messages seen, and the letters that they have acknowledged or are about to. */
  const known = new Map<string, { readonly messages: Set<string>; readonly letters: Set<string> }>();
  const pose = asker();

  /** The card that answered a press; undefined, and counted, where the bot did not do what was asked. Its no may be a card too. */
  const tried = async ({ person, messageId }: Sitting, verb: string, data: Json, inputs: Json, done: (card: Json) => boolean) => {
    const outcome = await press(person, { messageId, verb, data, inputs });
    if (outcome.is === 'done' && outcome.card !== undefined && done(outcome.card)) return outcome.card;
    counts[outcome.is === 'failed' ? 'failed' : 'refused'] += 1;
    return undefined;
  };

  const answer = async (sitting: Sitting, card: Json) => {
    const asked = letterQuestion(card);
    if (asked === undefined) return;
    const text = speak(sitting.person, themeOf(asked.text), sitting.random);
    const inputs = { 'letter-answer': text };
    if (await tried(sitting, 'answer-letter', asked.data, inputs, (shown) => showsAnswer(shown, text))) counts.answered += 1;
  };

  const ask = async (sitting: Sitting, card: Json, kind: PostKind, shy: boolean) => {
    const button = askButton(card, kind);
    if (button === undefined) return;
    const shown = await tried(sitting, 'ask', button, {}, (opened) => askForm(opened) !== undefined);
    const form = shown && askForm(shown);
    if (form === undefined) return;
    const nameless = shy && form.withoutName !== undefined;
    const toggle = form.withoutName && { 'without-name': nameless ? form.withoutName.on : form.withoutName.off };
    const inputs = { text: pose(sitting.person, kind, sitting.random), ...toggle };
    if ((await tried(sitting, 'send-post', form.data, inputs, (sent) => showsPost(sent, form))) === undefined) return;
    counts.asked += 1;
    if (nameless) counts.nameless += 1;
  };

  /** Resolves with whether the letter was acknowledged. */
  const read = async (sitting: Sitting, letter: string): Promise<boolean> => {
    const { person, messageId, random } = sitting;
    // All drawn before anything is said: what there is left to say depends on who was faster.
    const [answers, asks] = [random() < answerShare, random() < askShare];
    const [kind, shy] = [random() < questionShare ? 'question' : 'input', random() < namelessShare] as const;
    // The letter as the person sees it now: it may have been corrected, or recalled.
    const live = teams.messagesOf(person).find(({ id }) => id === messageId);
    const now = live && unread(teams.shownTo(person, live));
    if (now?.letter !== letter) {
      counts.overtaken += 1;
      return false;
    }
    const card = await tried(sitting, 'acknowledge', now.data, {}, isRead);
    if (card === undefined) return false;
    counts.acknowledged += 1;
    if (answers) await answer(sitting, card);
    if (asks) await ask(sitting, card, kind, shy);
    return true;
  };

  return {
    counts: () => ({ ...counts }),
    notice: (person, message) => {
      const found = unread(message.card);
      if (found === undefined) return;
      const { messages, letters } = known.get(person.id) ?? { messages: new Set<string>(), letters: new Set<string>() };
      // A corrected letter is the message it was. A copy in a new message is a reminder to those who pressed nothing, and the
      // letter itself to those who had a test of it.
      if (messages.has(message.id) || letters.has(found.letter)) return;
      known.set(person.id, { messages: messages.add(message.id), letters });
      counts.letters += 1;
      const random = randomFrom(`${seed}/${person.id}/reading ${messages.size}`);
      if (random() < silentShare) {
        counts.silent += 1;
        return;
      }
      letters.add(found.letter);
      later(minMs + random() * (maxMs - minMs), async () => {
        if (!(await read({ person, messageId: message.id, random }, found.letter))) letters.delete(found.letter);
      });
    },
  };
};
