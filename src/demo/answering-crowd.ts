import type { CrowdParts, Doing } from './crowd-parts.ts';
import { type Asked, askedBy } from './give-answer.ts';
import type { DemoPerson } from './people.ts';
import { randomFrom } from './random.ts';
import { themeOf } from './sentences.ts';

export interface AnsweringHabits {
  /** An answer comes at least and at most this long after its card, in ms; 10 000 and 40 000 without them. */
  readonly minMs?: number;
  readonly maxMs?: number;
  /** The share, 0 to 1, of cards that nobody answers; 0.08 without it. */
  readonly silentShare?: number;
}

export interface AnsweringCounts {
  /** Cards seen that ask for an answer, once per person and round. */
  readonly asked: number;
  readonly silent: number;
  /** Not pressed: the card asked no longer when the time came. */
  readonly overtaken: number;
  readonly answered: number;
  /** The bot answered, and said no. */
  readonly refused: number;
  /** The bot could not be reached, or answered with an HTTP error. */
  readonly failed: number;
}

/** Colleagues who answer a workshop's rounds. */
export const answeringCrowd = (parts: CrowdParts, habits: AnsweringHabits): Doing<AnsweringCounts> => {
  const { teams, later, press, speak, seed } = parts;
  const { minMs = 10_000, maxMs = 40_000, silentShare = 0.08 } = habits;
  const counts = { asked: 0, silent: 0, overtaken: 0, answered: 0, refused: 0, failed: 0 };
  const seen = new Map<string, Set<string>>();

  const answer = async (person: DemoPerson, messageId: string, { question }: Asked, random: () => number): Promise<void> => {
    // The card as it is now: someone in the group may have answered, or the round may be over.
    const now = askedBy(teams.messagesOf(person).find(({ id }) => id === messageId)?.card);
    if (now?.question !== question) {
      counts.overtaken += 1;
      return;
    }
    const inputs = { answer: speak(person, themeOf(now.text), random) };
    const { is } = await press(person, { messageId, verb: 'give-answer', data: now.data, inputs });
    counts[is === 'done' ? 'answered' : is] += 1;
  };

  return {
    counts: () => ({ ...counts }),
    notice: (person, { id, card }) => {
      const asked = askedBy(card);
      const questions = seen.get(person.id) ?? new Set<string>();
      if (asked === undefined || questions.has(asked.question)) return;
      seen.set(person.id, questions.add(asked.question));
      counts.asked += 1;
      const random = randomFrom(`${seed}/${person.id}/${questions.size}`);
      if (random() < silentShare) {
        counts.silent += 1;
        return;
      }
      later(minMs + random() * (maxMs - minMs), () => answer(person, id, asked, random));
    },
  };
};
