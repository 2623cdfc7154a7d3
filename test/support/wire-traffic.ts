import { isJson, type Json } from '../../src/demo/json.ts';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { buttonOn, wordsOf } from './wire-cards.ts';

interface Sent {
  readonly kind: 'posted' | 'edited';
  readonly owner: DemoPerson | undefined;
  readonly conversationId: string;
  readonly card: Json | undefined;
  readonly words: string;
  readonly text: string;
}

/** Everything that left the bot: posts and edits, and replies to presses. */
export interface Traffic {
  /** Posts, not edits, that `fits`. */
  posted(fits: (card: Json | undefined, words: string) => boolean): readonly Sent[];
  /** Ids of the people in whose chat or reply this text has ever been, and of channels. */
  whoGot(text: string): ReadonlySet<string>;
}

/** Writes down what leaves the bot, from now on. */
export const traffic = (teams: SmallTeams): Traffic => {
  const sent: Sent[] = [];
  const replied = new WeakMap<object, string>();
  const written = (body: Json): string => {
    const known = replied.get(body) ?? JSON.stringify(body);
    replied.set(body, known);
    return known;
  };
  teams.onMessage(({ kind, message, owner }) => {
    if (kind === 'deleted') return;
    const { conversationId, card, activity } = message;
    sent.push({ kind, owner, conversationId, card, words: wordsOf(card), text: JSON.stringify(activity) });
  });
  return {
    posted: (fits) => sent.filter(({ kind, card, words }) => kind === 'posted' && fits(card, words)),
    whoGot: (text) => {
      const messages = sent
        .filter((one) => one.text.includes(text))
        .map(({ owner, conversationId }) => owner?.id ?? conversationId);
      const replies = teams.ledger.inbound
        .filter(({ body }) => isJson(body) && written(body).includes(text))
        .map(({ activity }) => activity.from.aadObjectId ?? activity.from.id);
      return new Set([...messages, ...replies]);
    },
  };
};

/** A card that asks for the answer of a round, as it is first posted. */
export const asksRound = (round: number) => (card: Json | undefined, words: string) =>
  words.startsWith(`Runda ${round} av `) && buttonOn(card, 'Skicka svar') !== undefined;
