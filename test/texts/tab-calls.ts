import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the tab's shell say. */
export const tabCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'tab.hello': (t) => [t.tab.hello('Åsa')],
  'tabRounds.total': (t) => [t.tabRounds.total(1, 0), t.tabRounds.total(5, 1), t.tabRounds.total(5, 40)],
  'tabRounds.moved': (t) => [t.tabRounds.moved('Nuläge', 2)],
  'tabRounds.removed': (t) => [t.tabRounds.removed('Nuläge')],
  'tabRounds.writing.moved': (t) => [t.tabRounds.writing.moved(3)],
  'tab.live.stale': (t) => [3, 61].map(t.tab.live.stale),
};
