import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Anna, annaAtThePlayground } from '../support/anna.ts';

let anna: Anna;

/** The number that the control card shows just now. */
const answered = async (): Promise<number> => {
  const shown = await anna.page
    .getByText(/^\d+ av 92 har svarat$/)
    .last()
    .textContent();
  return Number(shown?.split(' ')[0]);
};

describe('a workshop in Agents Playground', () => {
  beforeAll(async () => {
    anna = await annaAtThePlayground({ haste: 4 });
  });

  afterAll(async () => {
    expect(await anna.leave()).toBe(0);
  });

  it('is created', async () => {
    await anna.say('workshop');
    await anna.press('Ny workshop');
    await anna.fill('Namn på workshopen', 'Ledningsdag i november');
    await anna.press('Visa grupperna');
    await anna.sees('92 personer i 16 grupper');
    await anna.press('Skapa');
    await anna.sees('Runda 1 av 5 · inte startad');
    // The check-in is for another day.
    await anna.press('Hoppa över rundan');
    await anna.sees('Runda 2 av 5 · inte startad');
  });

  it('has a round that she answers herself, and whose count rises', async () => {
    await anna.press('Starta runda');
    await anna.fill('Ditt svar', 'Vi hjälps åt. [Klicka](https://evil.example) **här**');
    await anna.press('Skicka svar');
    await anna.sees(/Tack! Ditt svar är sparat \d\d:\d\d/);
    // Shown as it was written: no link, no bold.
    await anna.sees('Vi hjälps åt. [Klicka](https://evil.example) **här**');
    expect(await anna.page.locator('a[href*="evil.example"]').count()).toBe(0);

    const early = await answered();
    await expect.poll(answered, { timeout: 60_000, interval: 500 }).toBeGreaterThan(early + 40);
    await anna.picture('playground-running');
  });

  it('is closed, shown to all, and goes on', async () => {
    await anna.press('Stäng rundan');
    await anna.press('Stäng ändå');
    await anna.press('Visa för alla');
    await anna.sees('Resultat av runda 2 av 5');
    await anna.sees(/^\d+ av 92 svarade$/);
    await anna.picture('playground');
    await anna.press('Nästa runda');
    await anna.sees('Runda 3 av 5 · inte startad');
    await anna.say('mina svar');
    await anna.sees('Vi hjälps åt.');
  });
});
