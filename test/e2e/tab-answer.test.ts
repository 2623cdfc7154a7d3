import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../src/page-build.ts';
import { sv } from '../../src/texts/sv.ts';
import { ensureBrowser, launch } from '../support/chromium.ts';
import { answered, type Doing, doing, onThemes, opened, planned } from '../support/day-doing.ts';
import { tabClient } from '../support/tab-client.ts';
import {
  COLOURS,
  heldAgainst,
  isTooWide,
  openTab,
  PHONE,
  pressByKeyboard,
  type TabPage,
  tabTo,
  unreadable,
} from '../support/tab-page.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, type Room } from '../support/wire-room.ts';
import { until } from '../support/wire-stored.ts';

let room: Room;
let browser: Browser;
let does: Doing;
let workshop: string;
let lena: Person;
let tab: TabPage;
let page: Page;

const options = 'Tryggare skolvägar och kortare väntan på hemtjänst\nÖppna lokaler\nFler praktikplatser\nEn väg in';
const ends = { lowLabel: 'Inte alls', highLabel: 'Helt och hållet' };
/** After the six of the template: text, text, pairs, fours, text, vote. */
const more = [
  { kind: 'choice', form: { heading: 'Ett val', question: 'Vilket är viktigast?', options } },
  { kind: 'choices', form: { heading: 'Flera val', question: 'Vilka är viktiga?', options } },
  { kind: 'ranking', form: { heading: 'Ordning', question: 'I vilken ordning?', options, places: '3' } },
  { kind: 'number', form: { heading: 'Tal', question: 'Hur många möten?', least: '0', most: '40', unit: 'möten' } },
  { kind: 'scale', form: { heading: 'Skala', question: 'Hur väl kända är målen?', ...ends } },
  { kind: 'check-in', form: { heading: 'Incheckning', question: 'Hur är det?', ...ends } },
  { kind: 'consent', form: { heading: 'Förslag', question: 'Vi har en gemensam bemanningsenhet.' } },
  { kind: 'text', form: { heading: 'Tillsammans', question: 'Vad säger gruppen?', answersPer: 'group' } },
];

beforeAll(async () => {
  await buildPage();
  await ensureBrowser();
  room = await openRoom({ size: 10, limits: false });
  browser = await launch();
  const [first] = room.managers;
  if (!first) throw new Error('nobody to answer');
  lena = first;
  const client = tabClient(room);
  does = doing(client, await client.session(room.anna));
  workshop = await planned(does, { template: 'vision-to-action', title: 'Ledningsdag', groups: 2 }, more);
  tab = await openTab(browser, room, lena, { viewport: PHONE, hasTouch: true, reducedMotion: 'reduce' });
  page = tab.page;
}, 180_000);

afterAll(async () => {
  await browser.close();
  await room.close();
});

/** Opens the next round, and comes to it by the start page, where the question stands by itself. */
const ask = async (round: number, question: string | RegExp) => {
  if (round > 1) {
    await does('close-round', { workshop, round: round - 1, confirmed: true });
    if (round === 6) await does('suggest-themes', { workshop, round: 5, steps: 0 });
    await does('next-round', { workshop, round: round - 1 });
  }
  await opened(does, room, { workshop, round });
  await page.getByText(question).waitFor();
};
const press = (name: string) => page.getByRole('button', { name, exact: true }).tap();
const send = () => press(sv.answer.send);
/** That it is stored is said where one is; what the cards in the chat are to say of it is looked at last. */
const told: string[] = [];
const stored = async (words: string) => {
  await page.getByText(/^Tack! (Ditt|Gruppens) svar är sparat/).waitFor();
  expect(await page.evaluate('document.activeElement?.getAttribute("role")')).toBe('status');
  told.push(words);
};
/** Nothing to remark on the input as it stands: on this phone, in its theme. */
const isFine = async () => {
  expect(await heldAgainst(page)).toEqual([]);
  expect(await unreadable(page)).toEqual([]);
  expect(await isTooWide(page)).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.locator('[data-theme=dark]').first().waitFor();
  expect(await heldAgainst(page, COLOURS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
};
const isFocused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
const faults = sv.answer.fault;
const inputs = sv.answer.inputs;

describe('an answer on a phone', () => {
  it('in text: one that is too long is said at the field, and kept', async () => {
    await ask(1, /Vilket av visionens perspektiv/);
    const long = 'lång '.repeat(5_000);
    await page.getByLabel(sv.answer.label.person).fill(long);
    await send();
    await page.getByText(/^Texten är för lång/).waitFor();
    await isFocused('textarea');
    expect(await page.getByLabel(sv.answer.label.person).inputValue()).toBe(long);
    await isFine();
    await page.getByLabel(sv.answer.label.person).fill('Det gröna perspektivet.');
    await send();
    await stored('Det gröna perspektivet.');
    await isFine();
  });

  it('builds in pairs and fours on what was written before, and says who will read it', async () => {
    await ask(2, /Vad märker invånarna/);
    await page.getByText(sv.answer.names.handedOn.pair).waitFor();
    await page.getByLabel(sv.answer.label.person).fill('Bussen går i tid.');
    await send();
    await stored('Bussen går i tid.');
    await ask(3, /Berätta för varandra/);
    await page.getByText(sv.answer.group.material.pair).waitFor();
    await page.getByText('Bussen går i tid.').waitFor();
    await isFine();
    await page.getByLabel(sv.answer.label.group).fill('Vi väljer bussen.');
    await send();
    await stored('Vi väljer bussen.');
    await ask(4, /Lägg ihop/);
    await page.getByText('Vi väljer bussen.').waitFor();
  });

  it('in dots: as many as there are, and no more', async () => {
    await ask(5, /Vad börjar ni med/);
    await answered(room, room.people, onThemes());
    await ask(6, /Vad av det vi kan börja med/);
    const plus = page.getByRole('button', { name: /^En prick till på/ }).first();
    await send();
    await page.getByText(faults({ fault: 'dots-none', field: 'dots' }, String)).waitFor();
    await isFocused('button');
    await isFine();
    await plus.tap();
    await page.getByText(inputs.vote.dots(1), { exact: true }).waitFor();
    // What an older page kept may be more than there is to give.
    const key = await page.evaluate<string>(`Object.keys(localStorage).find((key) => key.includes('answer/')) ?? ''`);
    const kept = await page.evaluate<string>(`localStorage.getItem(${JSON.stringify(key)}) ?? ''`);
    await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(kept.replace('"1"', '"9"'))})`);
    await page.reload();
    await send();
    await page
      .getByText(/^Du har lagt 9 prickar/)
      .first()
      .waitFor();
    const minus = page.getByRole('button', { name: /^En prick färre på/ }).first();
    for (let dot = 0; dot < 8; dot += 1) await minus.tap();
    await send();
    await stored('1 prick');
  });

  it('in a choice, of one and of several', async () => {
    await ask(7, 'Vilket är viktigast?');
    await page.getByRole('radio', { name: 'Öppna lokaler' }).tap();
    await isFine();
    await send();
    await stored('Öppna lokaler');
    await ask(8, 'Vilka är viktiga?');
    await send();
    await page.getByText(faults({ fault: 'choice-empty', field: 'choice' }, String)).waitFor();
    await isFocused('input');
    await page.getByRole('checkbox', { name: 'En väg in' }).tap();
    await page.getByRole('checkbox', { name: 'Fler praktikplatser' }).tap();
    await isFine();
    await send();
    await stored('En väg in');
  });

  it('in a ranking, which is pressed in order and has no gaps', async () => {
    await ask(9, 'I vilken ordning?');
    await press('Öppna lokaler');
    await send();
    await page.getByText(new RegExp(`${inputs.ranking.places[1]}: `)).waitFor();
    await isFocused('button');
    await press('En väg in');
    await press('Fler praktikplatser');
    await page.getByText(sv.tabAnswer.ranking.full).waitFor();
    await isFine();
    await page.getByRole('button', { name: /^Öppna lokaler/ }).tap();
    await page.getByText(sv.tabAnswer.ranking.next(inputs.ranking.places[2] ?? '')).waitFor();
    await press('Öppna lokaler');
    await send();
    await page.getByText('3. Öppna lokaler').waitFor();
    await stored('En väg in');
  });

  it('in a number, which is told from what is none', async () => {
    await ask(10, 'Hur många möten?');
    await page.getByRole('textbox').fill('många');
    await send();
    await page.getByText(faults({ fault: 'number-not-a-number', field: 'number' }, String)).waitFor();
    await page.getByRole('textbox').fill('12,5');
    await isFine();
    await send();
    await stored('12,5 möten');
  });

  it('on a scale, and in a check-in', async () => {
    await ask(11, 'Hur väl kända är målen?');
    await page.getByRole('radio', { name: '4' }).tap();
    await isFine();
    await send();
    await stored(inputs.scale.chosen(4));
    await ask(12, 'Hur är det?');
    await page.getByRole('radio', { name: '2' }).tap();
    await page.getByLabel(inputs.check.word).fill('två ord');
    await send();
    await page.getByText(faults({ fault: 'word-several', field: 'word' }, String)).waitFor();
    await page.getByLabel(inputs.check.word).fill('Trött');
    await isFine();
    await send();
    await stored('Trött');
  });

  it('to a proposal: an objection has its reason', async () => {
    await ask(13, 'Vi har en gemensam bemanningsenhet.');
    await page.getByRole('radio', { name: inputs.consent.stances.objects }).tap();
    await send();
    await page.getByText(faults({ fault: 'objection-without-reason', field: 'reason' }, String)).waitFor();
    await isFocused('textarea');
    await page.getByLabel(inputs.consent.reason).fill('Schemat måste med.');
    await isFine();
    await send();
    await stored('Schemat måste med.');
  });
});

describe('what happens meanwhile', () => {
  it('a colleague in the group was quicker: both answers are there, and the text is kept', async () => {
    await ask(14, 'Vad säger gruppen?');
    await page.getByText(/^Ni svarar tillsammans i grupp/).waitFor();
    await page.getByLabel(sv.answer.label.group).fill('Det jag skrev.');
    const client = tabClient(room);
    const mine = { workshop, round: 14, inputs: { answer: 'Kollegan hann först.' } };
    for (const person of room.people.filter(({ id }) => id !== lena.id)) {
      const token = await client.session(person);
      const { body } = await client.get(`answer?workshop=${workshop}&round=14`, token);
      const card = body as { basis: number; group: { number: number; members: readonly { name: string }[] } };
      if (!card.group.members.some(({ name }) => name === lena.name)) continue;
      await doing(client, token)('give-answer', { ...mine, group: card.group.number, basis: card.basis });
      break;
    }
    await page.getByText(sv.tabManager.round.savedMeanwhile).waitFor();
    await page.getByText('Kollegan hann först.').waitFor();
    expect(await page.getByLabel(sv.answer.clash.yours).inputValue()).toBe('Det jag skrev.');
    await isFine();
    await press(sv.answer.add);
    await stored('Det jag skrev.');
    told.push('Kollegan hann först.');
  });

  it('the round is closed: it says so where one was writing, and shows what was not sent', async () => {
    await press(sv.answer.change);
    await page.getByLabel(sv.answer.label.group).fill('För sent ute.');
    await does('close-round', { workshop, round: 14, confirmed: true });
    await tab.go(`round/${workshop}/14`);
    await page.getByText(sv.tabManager.round.notSent).waitFor();
    await page.getByText('För sent ute.').waitFor();
    await isFine();
    await press(sv.tabManager.round.forget);
    await page.getByText('För sent ute.').waitFor({ state: 'detached' });
    await page.getByText('Kollegan hann först.').first().waitFor();
    await page.getByText(sv.answer.closed.result).waitFor();
    await does('show-result', { workshop, round: 14 });
    await page.getByRole('link', { name: sv.tabManager.start.showResult }).waitFor();
  });
});

describe('with a keyboard alone', () => {
  it('a whole ranking is answered, and changed', async () => {
    const own = await planned(does, { template: 'reflection', title: 'Ordning', groups: 2 }, more.slice(2, 3));
    // After the four of the template.
    const last = 5;
    for (let round = 1; round < last; round += 1) await does('skip-round', { workshop: own, round });
    await opened(does, room, { workshop: own, round: last });
    await page.setViewportSize({ width: 1280, height: 900 });
    await tab.go('');
    await page.getByText('I vilken ordning?').waitFor();
    for (const name of ['En väg in', 'Fler praktikplatser', 'Öppna lokaler']) await pressByKeyboard(page, name);
    await pressByKeyboard(page, sv.answer.send);
    await page.getByText('1. En väg in').waitFor();
    await tabTo(page, sv.answer.change);
    await page.keyboard.press('Enter');
    await isFocused('button');
    await pressByKeyboard(page, sv.answer.keep);
    await page.getByText('1. En väg in').waitFor();
    expect(tab.faults).toEqual([]);
  });
});

describe('the cards in the chat', () => {
  it('follow what is done on the page', () =>
    until('the cards to say it', () => {
      const reads = lena.reads();
      return told.every((words) => reads.includes(words));
    }));
});
