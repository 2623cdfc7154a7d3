import { type Account, type ActivityMaker, accountOf, type Place, type Sending } from './activities.ts';
import type { BotLine, BotReply } from './bot-line.ts';
import type { Team } from './connector.ts';
import type { Directory } from './directory.ts';
import { baseOf, threadIdFrom } from './ids.ts';
import { isJson, type Json, textAt } from './json.ts';
import { adaptiveCard, type LiveMessage, type Messages } from './messages.ts';
import type { DemoPerson } from './people.ts';

/** A button on a card in a chat (or channel, where `conversationId` is given). `inputs` are what the person has filled in. */
interface Press {
  readonly messageId: string;
  readonly verb: string;
  readonly data: unknown;
  readonly inputs?: Json;
  readonly conversationId?: string;
}

/** What people do in the small Teams; each sends what Teams sends, and resolves with the bot's answer. */
export interface Scenes {
  /** Adds the bot to the team. Sends conversationUpdate, then installationUpdate. */
  installInTeam(by?: DemoPerson): Promise<readonly BotReply[]>;
  installFor(person: DemoPerson): Promise<readonly BotReply[]>;
  joinTeam(person: DemoPerson): Promise<BotReply>;
  leaveTeam(person: DemoPerson): Promise<BotReply>;
  /** Writes in the personal chat, or with a mention of the bot in a channel. */
  say(person: DemoPerson, text: string, sending?: Sending & { readonly channelId?: string }): Promise<BotReply>;
  /** Action.Execute: an invoke; a card in the answer is shown to the person in place of the message's. */
  press(person: DemoPerson, press: Press, sending?: Sending): Promise<BotReply>;
  /** Action.Submit, as old clients send it: a message with a value. */
  submit(person: DemoPerson, press: Omit<Press, 'verb'>, sending?: Sending): Promise<BotReply>;
  /** The card as this person sees it: the answer to their own press, until the message is edited. */
  shownTo(person: DemoPerson, message: LiveMessage): Json | undefined;
}

interface SceneParts {
  readonly line: BotLine;
  readonly make: ActivityMaker;
  readonly directory: Directory;
  readonly messages: Messages;
  readonly team: Team;
  readonly host: DemoPerson;
}

export const scenes = ({ line, make, directory, messages, team, host }: SceneParts): Scenes => {
  const inPlace = new Map<string, Map<string, Json>>();
  const keyOf = (conversationId: string, messageId: string) => `${baseOf(conversationId)} ${messageId}`;
  messages.onMessage(({ kind, message }) => {
    if (kind !== 'posted') inPlace.delete(keyOf(message.conversationId, message.id));
  });

  const chat = (person: DemoPerson): Place => make.place(directory.chatOf(person));
  const placeOf = (person: DemoPerson, { conversationId, messageId }: Omit<Press, 'verb'>): Place => {
    if (conversationId === undefined || directory.ownerOf(conversationId)) return chat(person);
    const channelId = baseOf(conversationId);
    return { channelId, threadId: channelId === conversationId ? threadIdFrom(channelId, messageId) : conversationId };
  };
  const merged = (data: unknown, inputs: Json = {}): Json => ({ ...(isJson(data) ? data : {}), ...inputs });
  const change = (by: DemoPerson, kind: 'Added' | 'Removed', who: Account) => line.post(make.teamChange(by, kind, [who]));

  return {
    installInTeam: async (by = host) => {
      directory.installInTeam();
      const general: Place = { channelId: team.id, threadId: team.id };
      return [await change(by, 'Added', make.bot), await line.post(make.installed(by, general))];
    },
    installFor: async (person) => {
      directory.installFor(person);
      return [await line.post(make.chatOpened(person, chat(person))), await line.post(make.installed(person, chat(person)))];
    },
    joinTeam: (person) => {
      directory.join(person);
      return change(host, 'Added', accountOf(person));
    },
    leaveTeam: (person) => {
      directory.leave(person);
      return change(host, 'Removed', accountOf(person));
    },
    say: (person, text, { channelId, ...sending } = {}) => {
      const id = sending.id ?? messages.nextId();
      if (channelId === undefined)
        return line.post(make.message(person, chat(person), { text, textFormat: 'plain' }, { ...sending, id }));
      const at = `<at>${make.bot.name ?? ''}</at>`;
      const content = {
        text: `${at} ${text}`,
        textFormat: 'plain',
        entities: [{ type: 'mention', text: at, mentioned: make.bot }],
      };
      return line.post(make.message(person, make.thread(channelId, id), content, { ...sending, id }));
    },
    press: async (person, press, sending) => {
      const action = { type: 'Action.Execute', id: '', verb: press.verb, data: merged(press.data, press.inputs) };
      const at = placeOf(person, press);
      const reply = await line.post(make.invoke(person, at, press.messageId, action, sending));
      if (reply.status === 200 && textAt(reply.body, 'type') === adaptiveCard && isJson(reply.body) && isJson(reply.body.value)) {
        const key = keyOf('chatId' in at ? at.chatId : at.channelId, press.messageId);
        inPlace.set(key, (inPlace.get(key) ?? new Map<string, Json>()).set(person.id, reply.body.value));
      }
      return reply;
    },
    submit: (person, press, sending = {}) => {
      const content = { value: merged(press.data, press.inputs), replyToId: press.messageId };
      return line.post(
        make.message(person, placeOf(person, press), content, { ...sending, id: sending.id ?? messages.nextId() }),
      );
    },
    shownTo: (person, message) => inPlace.get(keyOf(message.conversationId, message.id))?.get(person.id) ?? message.card,
  };
};
