import { count } from '../plural.ts';

/** Varför ett inlägg inte gick att publicera, efter Teams egen kod. */
const channelReasons: ReadonlyMap<string, string> = new Map([
  ['ConversationNotFound', 'kanalen finns inte längre'],
  ['BotNotInConversationRoster', 'Samling finns inte i teamet'],
  ['MessageWritesBlocked', 'Samling får inte skriva i kanalen'],
  ['ConversationBlockedByUser', 'Samling får inte skriva i kanalen'],
]);

export const letterReport = {
  heading: {
    sending: 'Veckobrevet skickas',
    sent: 'Veckobrevet är skickat',
    stopped: 'Utskicket är stoppat',
    recalled: 'Veckobrevet är återkallat',
  },
  sentAt: (when: string) => `Skickat ${when}`,
  sendingSince: (when: string) => `Började skickas ${when}`,
  corrected: (times: number) => (times === 1 ? 'Rättat en gång' : `Rättat ${times} gånger`),
  resent: (times: number) => (times === 1 ? 'Skickat igen en gång' : `Skickat igen ${times} gånger`),
  delivered: (delivered: number, recipients: number) => `${delivered} av ${count(recipients, 'levererat', 'levererade')}`,
  waiting: (waiting: number) => `${waiting} på väg`,
  unknown: (unknown: number) => count(unknown, 'osäker', 'osäkra'),
  refused: (refused: number) => `${refused} nåddes inte`,
  stopped: (stopped: number) => count(stopped, 'stoppad', 'stoppade'),
  unknownMeans: 'Osäker betyder att vi inte vet om brevet kom fram. Skickar du igen kan det komma två gånger.',
  /** När brevet är återkallat: vad som kan ligga kvar. */
  uncertain: (copies: number) =>
    copies === 1
      ? '1 osäker kan ligga kvar. Den går inte att ta bort.'
      : `${copies} osäkra kan ligga kvar. De går inte att ta bort.`,
  extra: (delivered: number, of: number) =>
    `Skickat igen till dem utan kvittens: ${delivered} av ${count(of, 'levererat', 'levererade')}`,
  acknowledged: (acknowledged: number, delivered: number) =>
    `${count(acknowledged, 'kvittens', 'kvittenser')} på ${count(delivered, 'levererat', 'levererade')}`,
  unacknowledged: (people: number) => `Ingen kvittens från ${count(people, 'person', 'personer')}`,
  seen: (seen: number) => `Läskvitton från Teams: ${seen} (kan vara avstängda)`,
  questions: (questions: number) => `Frågor och inspel: ${questions}`,
  answers: (answers: number) => `Svar på brevets fråga: ${answers}`,
  channels: (posted: number, of: number) => `Publicerat i ${posted} av ${count(of, 'kanal', 'kanaler')}`,
  /** Kanaler där brevet inte ligger, eller kanske inte. */
  channel: {
    heading: 'Kanaler',
    refused: (code: string) => `gick inte att publicera: ${channelReasons.get(code) ?? 'Teams tog inte emot inlägget'}`,
    unknown: 'vi vet inte om inlägget kom fram. Publicerar du igen kan det komma två gånger.',
    stopped: 'stoppades innan inlägget publicerades',
    unnamed: 'En kanal',
    more: (more: number) => `Dessutom finns ${count(more, 'kanal', 'kanaler')} till. De visas när de här är klara.`,
  },
  /** En rättelse, eller ett återkallande, som inte gick fram överallt. */
  stale: {
    heading: { corrected: 'Rättelsen gick inte fram överallt', recalled: 'Brevet gick inte att ta bort överallt' },
    people: {
      corrected: (people: number) => `Den gamla texten kan ligga kvar hos ${count(people, 'person', 'personer')}.`,
      recalled: (people: number) => `Brevet kan ligga kvar hos ${count(people, 'person', 'personer')}.`,
    },
    who: { corrected: 'Den gamla texten kan ligga kvar hos:', recalled: 'Brevet kan ligga kvar hos:' },
    channels: { corrected: 'Den gamla texten kan ligga kvar i:', recalled: 'Brevet kan ligga kvar i:' },
    noAnswer: 'Teams svarade inte',
    again: { corrected: 'Försök rätta igen', recalled: 'Försök ta bort igen' },
  },
  mayNotSend: 'Direktören kan stoppa, skicka igen, rätta och återkalla brevet.',
  /** Svaren på brevets fråga. */
  answerPage: {
    heading: 'Svar på brevets fråga',
    answered: (answered: number, asked: number) => `${answered} av ${asked} svarade`,
    none: 'Ingen har svarat än.',
    nameless: 'Bara direktören ser vem som har skrivit vad.',
    cut: 'Hela svaret finns i filen.',
    next: 'Nästa',
    report: 'Till rapporten',
  },
  byUnit: 'Per enhet',
  unit: (delivered: number, recipients: number, acknowledged: number, questions: number) =>
    [
      `${delivered} av ${count(recipients, 'levererat', 'levererade')}`,
      count(acknowledged, 'kvittens', 'kvittenser'),
      ...(questions > 0 ? [count(questions, 'fråga', 'frågor')] : []),
    ].join(' · '),
  moreUnits: (more: number) => `Dessutom finns ${count(more, 'enhet', 'enheter')} som inte får plats här. Hämta allt som fil.`,
  noUnit: 'Ingen enhet',
  names: {
    heading: 'Med namn',
    refused: 'Nåddes inte:',
    unknown: 'Osäkra:',
    unacknowledged: 'Ingen kvittens:',
    extra: 'Nåddes inte säkert när brevet skickades igen:',
    show: 'Visa vilka som inte har kvitterat',
  },
  again: 'Skicka igen',
  againMeans: 'Varje knapp når bara dem som står på den.',
  askRecall: (recipients: number) =>
    `Vill du återkalla brevet? Det tas bort hos ${count(recipients, 'mottagare', 'mottagare')} och i kanalerna.`,
  askRecallMeans: 'Det går inte att ångra. Den som redan har läst brevet har läst det.',
  buttons: {
    stop: 'Stoppa',
    refused: (people: number) => `Skicka igen till ${people} som inte nåddes`,
    unknown: (people: number) => `Skicka igen till ${count(people, 'osäker', 'osäkra')}`,
    unacknowledged: (people: number) => `Skicka igen till ${people} utan kvittens`,
    channel: 'Skicka igen här',
    answers: 'Läs svaren',
    correct: 'Rätta',
    recall: 'Återkalla',
    recallNow: 'Ja, återkalla',
    wait: 'Vänta',
    file: 'Hämta som fil',
    copy: 'Kopiera',
    toList: 'Till veckobreven',
  },
};
