import type { Sending } from '../../src/demo/activities.ts';
import { isJson, type Json, textAt } from '../../src/demo/json.ts';
import type { LiveMessage } from '../../src/demo/messages.ts';
import type { DemoPerson } from '../../src/demo/people.ts';
import type { SmallTeams } from '../../src/demo/small-teams.ts';
import { buttonOn, buttonsOf, inputsOf, wordsOf } from './wire-cards.ts';

/** A person at a Teams client: reads cards, fills in fields by their labels, presses buttons by their words. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly demo: DemoPerson;
  /** Writes to the bot; what came back is the newest message. */
  say(text: string, sending?: Sending): Promise<Json | undefined>;
  /** Presses the button on the newest card that shows it; what is shown instead comes back. */
  press(title: string, filled?: Readonly<Record<string, string>>, sending?: Sending): Promise<Json>;
  /** The press as it would be sent, to be sent any number of times. */
  readied(title: string, filled?: Readonly<Record<string, string>>): Readied;
  send(press: Readied, sending?: Sending): Promise<Json>;
  /** The newest card that shows the button, as this person sees it. */
  cardWith(title: string): Json;
  /** The newest message, as this person sees it. */
  newest(): Json | undefined;
  /** All that this person can read in the chat. */
  reads(): string;
}

export interface Readied {
  readonly messageId: string;
  readonly verb: string;
  readonly data: Json;
  readonly inputs?: Json;
}

/** The card in the answer to a press. Throws for every other answer. */
export const cardIn = ({ status, body }: { status: number; body: unknown }): Json => {
  const value = isJson(body) && textAt(body, 'type') === 'application/vnd.microsoft.card.adaptive' ? body.value : undefined;
  if (status !== 200 || !isJson(value)) throw new Error(`not a card: ${status} ${JSON.stringify(body)}`);
  return value;
};

export const personIn = (teams: SmallTeams, demo: DemoPerson): Person => {
  const messages = () => teams.messagesOf(demo);
  const shown = (message: LiveMessage | undefined) => message && teams.shownTo(demo, message);

  const messageWith = (title: string): LiveMessage => {
    const found = messages().findLast((message) => buttonOn(shown(message), title) !== undefined);
    if (found !== undefined) return found;
    const seen = messages().flatMap((message) => buttonsOf(shown(message)).map((button) => button.title));
    throw new Error(`${demo.name} sees no button "${title}" among ${seen.map((name) => `"${name}"`).join(', ')}`);
  };

  const readied: Person['readied'] = (title, filled) => {
    const message = messageWith(title);
    const card = shown(message);
    const button = buttonOn(card, title);
    if (button === undefined) throw new Error(`no button "${title}"`);
    const { verb, data, takesInputs } = button;
    return { messageId: message.id, verb, data, ...(takesInputs && { inputs: inputsOf(card, filled) }) };
  };
  const send: Person['send'] = async (press, sending) => cardIn(await teams.press(demo, press, sending));

  return {
    id: demo.id,
    name: demo.name,
    demo,
    say: async (text, sending) => {
      const { status } = await teams.say(demo, text, sending);
      if (status !== 200) throw new Error(`${status} to "${text}"`);
      return shown(messages().at(-1));
    },
    press: (title, filled, sending) => send(readied(title, filled), sending),
    readied,
    send,
    cardWith: (title) => shown(messageWith(title)) ?? {},
    newest: () => shown(messages().at(-1)),
    reads: () =>
      messages()
        .map((message) => wordsOf(shown(message)))
        .join('\n\n'),
  };
};
