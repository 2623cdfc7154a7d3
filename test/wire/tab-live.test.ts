import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { StageView } from '../../src/app/views/stage.ts';
import type { LiveView } from '../../src/web/tab/api.ts';
import { type TabClient, tabClient } from '../support/tab-client.ts';
import { answerIn, workshopIn } from '../support/tab-workshop.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

let room: Room;
let tab: TabClient;
let anna: string;
let workshop: string;
let tokens: readonly string[];
beforeAll(async () => {
  room = await openRoom({ size: 24, limits: false });
  tab = tabClient(room);
  anna = await tab.session(room.anna);
  tokens = await Promise.all(room.people.slice(1).map((person) => tab.session(person)));
  workshop = await workshopIn(tab, anna);
  await tab.do('start-round', { workshop, round: 1 }, anna);
});
afterEach(() => tab.leave());
afterAll(() => room.close());

const stage = () => `stage?workshop=${workshop}`;
const views = (news: readonly LiveView[]) => news.flatMap((each) => ('view' in each ? [each.view as StageView] : []));
const answeredIn = (news: readonly LiveView[]) => views(news).map(({ answered }) => answered);
const token = (place: number) => tokens[place] ?? '';

describe('a live line', () => {
  it('says at once how it is, and then what changes, to everybody who looks', async () => {
    const lines = await Promise.all([anna, token(0), token(1)].map((each) => tab.live(each, [stage()])));
    for (const line of lines) await line.until((news) => answeredIn(news).includes(0));
    await answerIn(tab, token(2), workshop, 'Ett svar');
    for (const line of lines) await line.until((news) => answeredIn(news).includes(1));
  });

  it('shows the same as the view that is read', async () => {
    const line = await tab.live(anna, [stage()]);
    await line.until((news) => views(news).length > 0);
    const read = await tab.get(stage(), anna);
    expect(line.news().flatMap(({ views: news }) => views(news))).toEqual([read.body]);
  });

  it('tells a burst in at most four updates a second, in order, and the last state always', async () => {
    const line = await tab.live(anna, [stage()]);
    await line.until((news) => views(news).length > 0);
    const before = answeredIn(line.news().flatMap(({ views: news }) => news)).at(-1) ?? 0;
    const burst = tokens.slice(3, 18);
    for (const each of burst) await answerIn(tab, each, workshop, 'I en skur');
    await line.until((news) => answeredIn(news).includes(before + burst.length));

    const counts = line.news().flatMap(({ views: news }) => answeredIn(news));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBe(counts.length);
    const times = line.news().map(({ at }) => at);
    // A timer may be a little late, and the one after it is then a little early to the eye.
    for (const [index, at] of times.entries()) expect(at - (times[index - 4] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(900);
  });

  it('goes on after a cut where it was: what was there is not sent again, what was missed is', async () => {
    const line = await tab.live(anna, [stage(), 'me']);
    await line.until((news) => news.length === 2);
    const had = line.news().at(-1)?.id ?? '';
    expect(had.split('.')).toHaveLength(2);
    line.cut();

    const unchanged = await tab.live(anna, [stage(), 'me'], had);
    await until('two beats', () => unchanged.events.filter(({ event }) => event === 'beat').length >= 2);
    expect(unchanged.news()).toEqual([]);
    unchanged.cut();

    await answerIn(tab, token(18), workshop, 'Medan ingen såg');
    const resumed = await tab.live(anna, [stage(), 'me'], had);
    await resumed.until((news) => news.length > 0);
    expect(resumed.news()[0]?.views.map(({ on }) => on)).toEqual([0]);
  });

  it('beats with the server’s clock', async () => {
    const line = await tab.live(anna, ['me']);
    await until('three beats', () => line.events.filter(({ event }) => event === 'beat').length >= 3);
    const [first] = line.events.filter(({ event }) => event === 'beat');
    expect(Math.abs(Number(first?.data) - Date.now())).toBeLessThan(60_000);
  });

  it('tells no to what the viewer may not see, and goes on with the rest', async () => {
    const line = await tab.live(token(4), [`control?workshop=${workshop}`, stage()]);
    await line.until((news) => news.length === 2);
    const [first, second] = line.news()[0]?.views ?? [];
    expect(first).toMatchObject({ on: 0, problem: { status: 403, code: 'not-allowed' } });
    expect(second).toMatchObject({ on: 1, view: { workshop } });
  });

  it('is closed for one who leaves the team, who then is let in no more', async () => {
    const last = room.people.at(-1);
    if (!last) throw new Error('nobody');
    const gone = await tab.session(last);
    const line = await tab.live(gone, [stage()]);
    await line.until((news) => news.length > 0);
    await room.teams.leaveTeam(last.demo);
    await until('the line to end', async () => {
      await answerIn(tab, token(5), workshop, `Ändrat ${Math.random()}`);
      return line.ended();
    });
    expect((await tab.get('me', gone)).status).toBe(403);
  });

  it.each([
    ['', 422],
    ['on=', 404],
    ['on=no-such', 404],
    ['on=stage?workshop=x', 422],
    [Array.from({ length: 9 }, () => 'on=me').join('&'), 422],
  ])('is not opened for %j', async (query, status) => {
    expect((await tab.get(`live?${query}`, anna)).status).toBe(status);
  });
});

describe('a server that stops', () => {
  it('ends the lines and does not wait for them', async () => {
    const other = await openRoom({ size: 3, limits: false });
    const page = tabClient(other);
    const line = await page.live(await page.session(other.anna), ['me']);
    await line.until((news) => news.length > 0);
    const started = performance.now();
    await other.close();
    expect(performance.now() - started).toBeLessThan(8_000);
    await until('the line to end', line.ended);
  });
});
