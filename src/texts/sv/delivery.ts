import { count } from '../plural.ts';

/** Varför ett meddelande inte nådde fram, efter felkoden från Teams; `no-chat` är vår egen. */
const reasons = new Map([
  ['ConversationBlockedByUser', 'har blockerat Samling'],
  ['BotNotInConversationRoster', 'har inte Samling installerat'],
  ['BotDisabledByAdmin', 'får inte använda Samling enligt Teams-administratören'],
  ['MessageWritesBlocked', 'kan inte ta emot meddelanden från Samling'],
  ['ConversationNotFound', 'har ingen chatt med Samling längre'],
  ['MessageTooBig', 'meddelandet var för stort'],
  ['MessageSizeTooBig', 'meddelandet var för stort'],
  ['no-chat', 'det gick inte att öppna en chatt'],
]);

export const delivery = {
  heading: 'Utskick',
  recipients: (recipients: number) => count(recipients, 'mottagare', 'mottagare'),
  delivered: (delivered: number) => count(delivered, 'levererad', 'levererade'),
  waiting: (waiting: number) => `${waiting} på väg`,
  refused: (refused: number) => `${refused} nåddes inte`,
  unknown: (unknown: number) => count(unknown, 'osäker', 'osäkra'),
  unknownMeans:
    'Osäker betyder att vi inte vet om meddelandet kom fram. Skicka bara igen om det saknas, annars kan det komma två gånger.',
  channelsInDoubt: 'Det är osäkert om inlägget i teamets kanal kom fram.',
  channelsRefused: 'Inlägget i teamets kanal gick inte att publicera.',
  why: (code: string) => reasons.get(code) ?? 'Teams tog inte emot meddelandet',
};
