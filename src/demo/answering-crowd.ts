import { INPUT } from '../domain/questions/inputs.ts';
import type { CrowdParts, Doing } from './crowd-parts.ts';
import { fillIn } from './fill-in.ts';
import { type Asked, askedBy, changeButton, formOf } from './give-answer.ts';
import type { Json } from './json.ts';
import type { DemoPerson } from './people.ts';
import { randomFrom } from './random.ts';

/** As people are: most need a while to read and think. In ms. */
export const answeringPace = { minMs: 10_000, maxMs: 40_000 } as const;

/** Shares are 0 to 1. */
export interface AnsweringHabits {
  /** An answer comes at least and at most this long after its card, in ms; `answeringPace` without them. */
  readonly minMs?: number;
  readonly maxMs?: number;
  /** Of the cards: those that nobody answers; 0.08 without it. */
  readonly silentShare?: number;
  /** Of the answers: those that are changed, as long again after they were given; 0.05 without it. */
  readonly changeShare?: number;
  /** Of the cards where one can call for help: those where somebody does, halfway to the answer; 0.02 without it. */
  readonly helpShare?: number;
}

export interface AnsweringCounts {
  /** Cards seen that ask for an answer, once per person and round. */
  readonly asked: number;
  readonly silent: number;
  /** Not pressed: the card asked no longer when the time came. */
  readonly overtaken: number;
  readonly answered: number;
  /** Of the answered: given anew. */
  readonly changed: number;
  /** Calls for help. */
  readonly helped: number;
  /** The bot answered, and said no. */
  readonly refused: number;
  /** The bot could not be reached, or answered with an HTTP error. */
  readonly failed: number;
}

/** Who answers, on which message, and their own chance. */
interface Sitting {
  readonly person: DemoPerson;
  readonly messageId: string;
  readonly random: () => number;
}

/** Colleagues who answer a workshop's rounds, whatever kind of answer these ask for. */
export const answeringCrowd = (parts: CrowdParts, habits: AnsweringHabits): Doing<AnsweringCounts> => {
  const { teams, later, press, speak, object, seed } = parts;
  const {
    minMs = answeringPace.minMs,
    maxMs = answeringPace.maxMs,
    silentShare = 0.08,
    changeShare = 0.05,
    helpShare = 0.02,
  } = habits;
  const counts = { asked: 0, silent: 0, overtaken: 0, answered: 0, changed: 0, helped: 0, refused: 0, failed: 0 };
  const seen = new Map<string, Set<string>>();
  /** Who has objected, by workshop. */
  const objectors = new Set<string>();

  const filledIn = (asked: Asked, { person, random }: Sitting): Json => {
    const key = `${String(asked.data.workshop)}/${person.id}`;
    const inputs = fillIn(asked, { person, random, speak, object, objected: objectors.has(key), seed });
    if (inputs[INPUT.stance] === 'objects') objectors.add(key);
    return inputs;
  };

  /** The card that answered a press; an empty one where it was no card, undefined (and counted) where the bot did not do it. */
  const tried = async ({ person, messageId }: Sitting, verb: string, data: Json, inputs: Json): Promise<Json | undefined> => {
    const outcome = await press(person, { messageId, verb, data, inputs });
    if (outcome.is === 'done') return outcome.card ?? {};
    counts[outcome.is] += 1;
    return undefined;
  };

  /** A card that asks once more is a no: somebody in the group was quicker, or something was filled in wrong. */
  const give = async (sitting: Sitting, asked: Asked): Promise<Json | undefined> => {
    const card = await tried(sitting, 'give-answer', asked.data, filledIn(asked, sitting));
    if (formOf(card) === undefined) return card;
    counts.refused += 1;
    return undefined;
  };

  const waits = ({ person, messageId }: Sitting, question: string): Asked | undefined => {
    const now = askedBy(teams.messagesOf(person).find(({ id }) => id === messageId)?.card);
    return now?.question === question ? now : undefined;
  };

  const change = async (sitting: Sitting, button: Json) => {
    const form = formOf(await tried(sitting, 'change-answer', button, {}));
    // The round may have closed meanwhile: then there is nothing to fill in.
    if (form !== undefined && (await give(sitting, form)) !== undefined) counts.changed += 1;
  };

  const answer = async (sitting: Sitting, question: string, changes: boolean) => {
    // The card as it is now: someone in the group may have answered, or the round may be over.
    const now = waits(sitting, question);
    if (now === undefined) {
      counts.overtaken += 1;
      return;
    }
    const card = await give(sitting, now);
    if (card === undefined) return;
    counts.answered += 1;
    const button = changeButton(card);
    if (changes && button !== undefined) later(minMs, () => change(sitting, button));
  };

  const callForHelp = async (sitting: Sitting, question: string) => {
    const help = waits(sitting, question)?.help;
    if (help !== undefined && (await tried(sitting, 'ask-help', help, {})) !== undefined) counts.helped += 1;
  };

  return {
    counts: () => ({ ...counts }),
    notice: (person, { id, card }) => {
      const asked = askedBy(card);
      const questions = seen.get(person.id) ?? new Set<string>();
      if (asked === undefined || questions.has(asked.question)) return;
      const { question } = asked;
      seen.set(person.id, questions.add(question));
      counts.asked += 1;
      const random = randomFrom(`${seed}/${person.id}/${questions.size}`);
      if (random() < silentShare) {
        counts.silent += 1;
        return;
      }
      const sitting = { person, messageId: id, random };
      const after = minMs + random() * (maxMs - minMs);
      const [changes, helps] = [random() < changeShare, random() < helpShare];
      if (helps && asked.help !== undefined) later(after / 2, () => callForHelp(sitting, question));
      later(after, () => answer(sitting, question, changes));
    },
  };
};
