import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the summary's texts say, in the situations where they say different things. */
export const summaryCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'summary.fileName': (t) => [t.summary.fileName('Samsyn')],
  'summary.composed': (t) => [t.summary.composed('3 mars 2026 10:42')],
  'summary.participants.tookPart': (t) => [t.summary.participants.tookPart(88, 92)],
  'summary.participants.invitedOnly': (t) => [t.summary.participants.invitedOnly(92)],
  'summary.round.heading': (t) => [t.summary.round.heading(1, 'Nuläge')],
  'summary.round.answeredOf.person': (t) => [t.summary.round.answeredOf.person(61, 92)],
  'summary.round.answeredOf.group': (t) => [t.summary.round.answeredOf.group(13, 15)],
  'summary.round.answeredOf.pair': (t) => [t.summary.round.answeredOf.pair(40, 46)],
  'summary.round.answeredOf.four': (t) => [t.summary.round.answeredOf.four(20, 23)],
  'summary.round.typedIn': (t) => [1, 3].map(t.summary.round.typedIn),
  'summary.round.late': (t) => [1, 3].map(t.summary.round.late),
  'summary.round.hidden': (t) => [1, 3].map(t.summary.round.hidden),
  'summary.group': (t) => [t.summary.group(7)],
  'summary.vote.budget': (t) => [1, 3].map(t.summary.vote.budget),
  'summary.consent.version': (t) => [t.summary.consent.version(1)],
  'summary.resolutions.from': (t) => [t.summary.resolutions.from('Runda 1', 'Mötas oftare')],
};
