import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the composer and the inbox on the page say. */
export const tabComposerCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'tabComposer.list.inbox': ({ tabComposer }) => [0, 3].map(tabComposer.list.inbox),
  'tabComposer.status.savedAt': ({ tabComposer }) => [tabComposer.status.savedAt('10:42')],
  'tabComposer.ofLimit': ({ tabComposer }) => [tabComposer.ofLimit(85, 400)],
  'tabComposer.links.remove': ({ tabComposer }) => [tabComposer.links.remove(2)],
  'tabComposer.audience.remove': ({ tabComposer }) => [tabComposer.audience.remove('Åsa Öberg')],
  'tabComposer.schedule.slot': ({ tabComposer }) => [tabComposer.schedule.slot('fredag 28 november 2025', '13:00')],
  'tabComposer.schedule.holiday': ({ tabComposer }) => [tabComposer.schedule.holiday('25 december 2025', 'juldagen')],
  'tabComposer.schedule.letterAt': ({ tabComposer }) => [tabComposer.schedule.letterAt('13:00')],
  'tabComposer.schedule.otherLetter': ({ tabComposer }) => [
    tabComposer.schedule.otherLetter('28 november 2025', '13:00', 'Vecka 48'),
  ],
  'tabComposer.meanwhile.byOther': ({ tabComposer }) => [tabComposer.meanwhile.byOther('Åsa', '10:42')],
  'tabComposer.report.progress': ({ tabComposer }) => [tabComposer.report.progress(21, 92)],
  'tabComposer.report.askStopMeans': ({ tabComposer }) => [1, 71].map(tabComposer.report.askStopMeans),
  'tabComposer.report.resendNow': ({ tabComposer }) => [1, 3].map(tabComposer.report.resendNow),
  'tabInbox.open': ({ tabInbox }) => [tabInbox.open('Åsa')],
  'tabInbox.tooLong': ({ tabInbox }) => [tabInbox.tooLong(4_100, 4_000)],
};
