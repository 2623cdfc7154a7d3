import { createContext, useContext } from 'react';
import type { Texts } from '../texts/texts.ts';
import type { MeView } from '../web/tab/api.ts';
import type { ApiClient } from './api-client.ts';
import type { Host } from './host.ts';
import type { LiveLine } from './live-line.ts';

/** What every view has at hand. */
export interface Tab {
  readonly api: ApiClient;
  readonly line: LiveLine;
  readonly host: Host;
  readonly me: MeView;
  readonly t: Texts;
}

export const TabContext = createContext<Tab | undefined>(undefined);

/** The surroundings; every component stands inside them. */
export const useTab = (): Tab => {
  const tab = useContext(TabContext);
  if (!tab) throw new Error('a view stands outside the tab');
  return tab;
};
