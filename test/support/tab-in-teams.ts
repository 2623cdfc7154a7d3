import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { faultsOf, settled } from './tab-page.ts';
import { type HostSettings, hostPage } from './teams-host.ts';
import type { Person } from './wire-person.ts';
import type { Room } from './wire-room.ts';

export interface TabInTeams {
  /** Teams itself: the window. */
  readonly page: Page;
  /** Our page in it. */
  readonly frame: Frame;
  readonly faults: readonly string[];
  /** Goes to a place of our page, as a link would. */
  go(place: string): Promise<void>;
  changeTheme(theme: HostSettings['theme']): Promise<void>;
  /** What our page has told and asked of Teams: the names of its messages, with what came along. */
  asked(): Promise<readonly { readonly func: string; readonly args: readonly unknown[] }[]>;
  /** The person presses Save in the settings of a tab; what our page wants to have saved. */
  save(): Promise<unknown>;
}

/** The tab of one person, as Teams shows it in its frame (test/support/teams-host.ts). */
export const openInTeams = async (
  browser: Browser,
  { samling, teams }: Pick<Room, 'samling' | 'teams'>,
  person: Pick<Person, 'demo'>,
  {
    viewport,
    reducedMotion,
    ...settings
  }: Partial<HostSettings> & Pick<BrowserContextOptions, 'viewport' | 'reducedMotion'> = {},
): Promise<TabInTeams> => {
  const context = await browser.newContext({
    locale: 'sv-SE',
    ...(viewport && { viewport }),
    ...(reducedMotion && { reducedMotion }),
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults = faultsOf(page);
  const token = await teams.signIn(person.demo);
  const body = hostPage({ page: '/tab/', frameContext: 'content', locale: 'sv-se', theme: 'default', token, ...settings });
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${samling.url}/host.html`);
  await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const frame = page.frame({ name: 'embedded-page-container' });
  if (!frame) throw new Error('Teams has no frame');
  return {
    page,
    frame,
    faults,
    async go(place) {
      await frame.evaluate(`location.assign(${JSON.stringify(`#/${place}`)})`);
      await settled(frame);
    },
    async changeTheme(theme) {
      await page.evaluate(`window.host.changeTheme('${theme}')`);
      await frame
        .locator(`[data-theme=${theme === 'default' ? 'light' : theme}]`)
        .first()
        .waitFor();
    },
    asked: () => page.evaluate('window.host.asked'),
    save: () => page.evaluate('window.host.save()'),
  };
};
