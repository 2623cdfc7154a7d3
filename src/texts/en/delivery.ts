import { count } from '../plural.ts';
import type { Texts } from '../texts.ts';

/** Why a message did not arrive, by Teams' code; `no-chat` is our own. */
const reasons = new Map([
  ['ConversationBlockedByUser', 'has blocked Samling'],
  ['BotNotInConversationRoster', 'does not have Samling installed'],
  ['BotDisabledByAdmin', 'may not use Samling, by decision of the Teams administrator'],
  ['MessageWritesBlocked', 'cannot receive messages from Samling'],
  ['ConversationNotFound', 'no longer has a chat with Samling'],
  ['MessageTooBig', 'the message was too large'],
  ['MessageSizeTooBig', 'the message was too large'],
  ['no-chat', 'a chat could not be opened'],
]);

export const delivery: Texts['delivery'] = {
  heading: 'Messages',
  recipients: (recipients) => count(recipients, 'recipient', 'recipients'),
  delivered: (delivered) => `${delivered} delivered`,
  waiting: (waiting) => `${waiting} on the way`,
  refused: (refused) => `${refused} not reached`,
  unknown: (unknown) => `${unknown} uncertain`,
  unknownMeans:
    'Uncertain means that we do not know whether the message arrived. Send again only if it is missing, or it may come twice.',
  channelsInDoubt: 'It is uncertain whether the post in the team channel arrived.',
  channelsRefused: 'The post in the team channel could not be published.',
  why: (code) => reasons.get(code) ?? 'Teams did not accept the message',
};
