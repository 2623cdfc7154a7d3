import type { BotReply } from './bot-line.ts';
import { isJson, type Json } from './json.ts';
import { adaptiveCard } from './messages.ts';
import type { DemoPerson } from './people.ts';
import type { SmallTeams } from './small-teams.ts';

/** What came of a press; `card` is what the person then sees in place of the pressed one, where the bot answered with a card. */
export type Pressed =
  | { readonly is: 'done'; readonly card: Json | undefined }
  /** The bot answered, and said no. */
  | { readonly is: 'refused' }
  /** The bot could not be reached, or answered with an HTTP error. */
  | { readonly is: 'failed' };

export type CrowdPress = (person: DemoPerson, press: Parameters<SmallTeams['press']>[1]) => Promise<Pressed>;

/** The answer to an Action.Execute is HTTP 200 with a status of its own inside. */
const outcomeOf = ({ status, body }: BotReply): Pressed => {
  if (status !== 200) return { is: 'failed' };
  const inner = isJson(body) ? body : {};
  if (typeof inner.statusCode === 'number' && inner.statusCode >= 400) return { is: 'refused' };
  return { is: 'done', card: inner.type === adaptiveCard && isJson(inner.value) ? inner.value : undefined };
};

/** Presses as people do: a bot that does not answer is an outcome among others, and nothing is thrown. */
export const crowdPress =
  (teams: Pick<SmallTeams, 'press'>): CrowdPress =>
  async (person, press) => {
    try {
      return outcomeOf(await teams.press(person, press));
    } catch {
      // No answer from the bot: the caller counts it, and the crowd goes on, as people would.
      return { is: 'failed' };
    }
  };
