import type { BotReply } from './bot-line.ts';
import { type Asked, askedBy } from './give-answer.ts';
import { isJson } from './json.ts';
import type { MessageEvent } from './messages.ts';
import type { DemoPerson } from './people.ts';
import { randomFrom } from './random.ts';
import { speaker, themeOf } from './sentences.ts';
import type { SmallTeams } from './small-teams.ts';

export interface CrowdOptions {
  /** The colleagues; nobody else is moved. */
  readonly people: readonly DemoPerson[];
  readonly seed: number;
  /** An answer comes at least and at most this long after its card, in ms; 10 000 and 40 000 without them. */
  readonly minMs?: number;
  readonly maxMs?: number;
  /** The share, 0 to 1, of cards that nobody answers; 0.08 without it. */
  readonly silentShare?: number;
}

interface CrowdCounts {
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

export interface Crowd {
  counts(): CrowdCounts;
  /** No more presses; resolves when those under way have been answered. */
  stop(): Promise<void>;
}

/** The answer to an Action.Execute is HTTP 200 with a status of its own inside. */
const outcomeOf = ({ status, body }: BotReply): 'answered' | 'refused' | 'failed' => {
  if (status !== 200) return 'failed';
  const inner = isJson(body) ? body.statusCode : undefined;
  return typeof inner === 'number' && inner >= 400 ? 'refused' : 'answered';
};

type Teams = Pick<SmallTeams, 'messagesOf' | 'onMessage' | 'press'>;

/**
 * Colleagues who answer the rounds in their chats, each in their own time, and leave some unanswered. The same seed and the same
 * order of a person's questions give the same delays and the same silences.
 */
export const startCrowd = (teams: Teams, options: CrowdOptions): Crowd => {
  const { people, seed, minMs = 10_000, maxMs = 40_000, silentShare = 0.08 } = options;
  const counts = { asked: 0, silent: 0, overtaken: 0, answered: 0, refused: 0, failed: 0 };
  const crowd = new Set(people.map(({ id }) => id));
  const seen = new Map<string, Set<string>>();
  const waiting = new Set<NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();
  const speak = speaker();
  let stopped = false;

  const answer = async (person: DemoPerson, messageId: string, { question }: Asked, random: () => number): Promise<void> => {
    // The card as it is now: someone in the group may have answered, or the round may be over.
    const now = askedBy(teams.messagesOf(person).find(({ id }) => id === messageId)?.card);
    if (now?.question !== question) {
      counts.overtaken += 1;
      return;
    }
    const inputs = { answer: speak(person, themeOf(now.text), random) };
    try {
      counts[outcomeOf(await teams.press(person, { messageId, verb: 'give-answer', data: now.data, inputs }))] += 1;
    } catch {
      // No answer from the bot: counted, and the crowd goes on, as people would.
      counts.failed += 1;
    }
  };

  const notice = ({ kind, message, owner }: MessageEvent) => {
    if (stopped || kind === 'deleted' || owner === undefined || !crowd.has(owner.id)) return;
    const asked = askedBy(message.card);
    const questions = seen.get(owner.id) ?? new Set<string>();
    if (asked === undefined || questions.has(asked.question)) return;
    seen.set(owner.id, questions.add(asked.question));
    counts.asked += 1;
    const random = randomFrom(`${seed}/${owner.id}/${questions.size}`);
    if (random() < silentShare) {
      counts.silent += 1;
      return;
    }
    const timer = setTimeout(
      () => {
        waiting.delete(timer);
        const press = answer(owner, message.id, asked, random).finally(() => underWay.delete(press));
        underWay.add(press);
      },
      minMs + random() * (maxMs - minMs),
    );
    waiting.add(timer);
  };

  teams.onMessage(notice);
  for (const owner of people) for (const message of teams.messagesOf(owner)) notice({ kind: 'posted', message, owner });

  return {
    counts: () => ({ ...counts }),
    stop: async () => {
      stopped = true;
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      await Promise.all(underWay);
    },
  };
};
