import { count } from '../plural.ts';

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
  delivered: (delivered: number, recipients: number) => `${delivered} av ${recipients} levererade`,
  waiting: (waiting: number) => `${waiting} på väg`,
  unknown: (unknown: number) => count(unknown, 'osäker', 'osäkra'),
  refused: (refused: number) => `${refused} nåddes inte`,
  stopped: (stopped: number) => count(stopped, 'stoppad', 'stoppade'),
  unknownMeans: 'Osäker betyder att vi inte vet om brevet kom fram. Skickar du igen kan det komma två gånger.',
  acknowledged: (acknowledged: number, delivered: number) => `${acknowledged} kvittenser på ${delivered} levererade`,
  unacknowledged: (people: number) => `Ingen kvittens från ${count(people, 'person', 'personer')}`,
  seen: (seen: number) => `Läskvitton från Teams: ${seen} (kan vara avstängda)`,
  questions: (questions: number) => `Frågor och inspel: ${questions}`,
  answers: (answers: number) => `Svar på brevets fråga: ${answers}`,
  channels: (posted: number, of: number) => `Publicerat i ${posted} av ${count(of, 'kanal', 'kanaler')}`,
  channelsFailed: (failed: number) =>
    failed === 1
      ? 'Ett inlägg gick inte att publicera, eller är osäkert.'
      : `${failed} inlägg gick inte att publicera, eller är osäkra.`,
  byUnit: 'Per enhet',
  unit: (delivered: number, recipients: number, acknowledged: number, questions: number) =>
    [
      `${delivered} av ${recipients} levererade`,
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
    correct: 'Rätta',
    recall: 'Återkalla',
    recallNow: 'Ja, återkalla',
    wait: 'Vänta',
    file: 'Hämta som fil',
    copy: 'Kopiera',
    toList: 'Till veckobreven',
  },
};
