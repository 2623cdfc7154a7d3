import type { Texts } from '../../src/texts/texts.ts';

/** What the functions of the tab's shell say. */
export const tabCalls: Readonly<Record<string, (t: Texts) => readonly string[]>> = {
  'tab.hello': (t) => [t.tab.hello('Åsa')],
  'tab.live.stale': (t) => [3, 61].map(t.tab.live.stale),
};
