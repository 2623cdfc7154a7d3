import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Anna, annaAtThePlayground } from '../support/anna.ts';

let anna: Anna;

describe('a weekly update in Agents Playground', () => {
  beforeAll(async () => {
    // The colleagues take their time: the question that Anna opens is then her own.
    anna = await annaAtThePlayground({ haste: 0.1 });
  });

  afterAll(async () => {
    expect(await anna.leave()).toBe(0);
  });

  it('is written and previewed', async () => {
    await anna.say('veckobrev');
    await anna.press('Nytt veckobrev');
    await anna.fill('Rubrik', 'Vecka 48: vi går mot vinter');
    await anna.fill('Ingress', 'Nästa vecka kommer medborgarundersökningen.');
    await anna.fill('Brödtext', 'Vi har **enats om budgeten**.\n\n- Skolan får två nya lokaler\n- Räddningstjänsten övar');
    await anna.press('Förhandsvisa');
    await anna.sees('Går till 92 personer');
    await anna.sees('enats om budgeten');
    await anna.sees(/LIX \d+/);
  });

  it('is sent to everybody, after a second look', async () => {
    await anna.press('Skicka nu');
    await anna.press('Ja, skicka till 92');
    await expect.poll(() => anna.page.getByText('92 av 92 levererade').count(), { timeout: 30_000 }).toBeGreaterThan(0);
  });

  it('is acknowledged and asked about; the question is answered and published', async () => {
    await anna.press('Jag har läst');
    await anna.sees(/Du läste det här/);
    await anna.press('Ställ en fråga');
    await anna.fill('Din fråga', 'När börjar den nya budgeten gälla?');
    await anna.press('Skicka');
    await anna.sees('Tack! Din fråga har kommit fram. Den har inget svar än.');
    await anna.say('frågor');
    await anna.press('Öppna');
    await anna.page.getByRole('textbox', { name: 'Ditt svar' }).last().fill('Den gäller från den första januari.');
    await anna.press('Skicka svaret');
    await anna.sees('Din fråga har fått svar');
    await anna.press('Publicera');
    await anna.picture('playground-letter');
  });
});
