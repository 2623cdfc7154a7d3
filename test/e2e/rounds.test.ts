import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
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

/** Some of the colleagues have answered. */
const someAnswer = () => expect.poll(answered, { timeout: 60_000, interval: 500 }).toBeGreaterThan(15);

const closeRound = async () => {
  await anna.press('Stäng rundan');
  await anna.press('Stäng ändå');
  await anna.sees(/^Runda \d+ av \d+ · stängd$/);
  // A person looks before they press: the bot's own edit of the card is over then.
  await anna.page.waitForTimeout(2_500);
};

/** The Playground draws an answered card twice: what is filled in between the two is gone, and has to be filled in again. */
const untilSeen = async (wanted: Locator, fillIn: () => Promise<void>) => {
  for (let again = 0; again < 4 && !(await wanted.isVisible()); again += 1) {
    await fillIn();
    await wanted.waitFor({ timeout: 4_000 }).catch((error: unknown) => {
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    });
  }
  await wanted.waitFor();
};

const skip = async (round: number, rounds: number) => {
  await anna.sees(`Runda ${round} av ${rounds} · inte startad`);
  await anna.press('Hoppa över rundan');
};

describe('rounds in Agents Playground', () => {
  beforeAll(async () => {
    anna = await annaAtThePlayground({ haste: 12 });
  });

  afterAll(async () => {
    expect(await anna.leave()).toBe(0);
  });

  it('turn what people wrote into themes, and vote on them', async () => {
    await anna.say('workshop');
    await anna.press('Ny workshop');
    await anna.fill(sv.newWorkshop.title, 'Vart är vi på väg?');
    await anna.press('Visa grupperna');
    await anna.press('Skapa');
    for (const round of [1, 2, 3]) await skip(round, 5);
    await anna.sees('Runda 4 av 5 · inte startad');
    await anna.press('Starta runda');
    await someAnswer();
    await closeRound();
    await anna.press(sv.themes.heading);
    await anna.press(sv.themes.suggest);
    await anna.sees(sv.themes.suggestAgain);
    await anna.picture('playground-themes');
    await anna.press(sv.themes.toControl);
    await anna.press('Nästa runda');

    await anna.sees('Runda 5 av 5 · inte startad');
    await anna.press('Starta runda');
    await anna.sees(sv.answer.inputs.vote.blind);
    await untilSeen(anna.page.getByText(/Tack! Ditt svar är sparat \d\d:\d\d/).last(), async () => {
      await anna.page.getByRole('combobox').last().click();
      // The list opens where there is room, and the chat moves under it: what is outside the window cannot be clicked there.
      await anna.page
        .getByRole('option', { name: sv.answer.inputs.vote.dots(1), exact: true })
        .last()
        .dispatchEvent('click');
      await anna.press('Skicka svar');
    });
    await someAnswer();
    await closeRound();
    await anna.press('Visa för alla');
    await anna.sees('Resultat av runda 5 av 5');
    await anna.sees(/\d+ prickar/);
    await anna.picture('playground-vote');
  });

  it('ask where everybody stands on a proposal, with a reason from whoever objects', async () => {
    await anna.say('workshop');
    await anna.press('Ny workshop');
    const { title, description } = sv.templates.consent;
    await anna.page
      .getByRole('radio', { name: `${title} · ${description}` })
      .last()
      .check();
    await anna.fill(sv.newWorkshop.title, 'Samsyn om lokalerna');
    await anna.press('Visa grupperna');
    await untilSeen(anna.page.getByRole('button', { name: 'Skapa', exact: true }).last(), async () => {
      await anna.fill(sv.newWorkshop.proposal, 'Vi delar på möteslokaler från och med årsskiftet.');
      await anna.press('Visa grupperna');
    });
    await anna.press('Skapa');
    await skip(1, 3);
    await anna.sees('Runda 2 av 3 · inte startad');
    await anna.press('Starta runda');

    const words = sv.answer.inputs.consent;
    const objects = () => anna.page.getByRole('radio', { name: words.stances.objects }).last().check();
    const fault = sv.answer.fault({ field: 'reason', fault: 'objection-without-reason' }, String);
    await untilSeen(anna.page.getByText(fault).last(), async () => {
      await objects();
      await anna.press('Skicka svar');
    });
    // On the card that thanks her; the vote before has left its own thanks in the chat.
    await untilSeen(anna.page.getByText('Fråga facket först.').last(), async () => {
      await objects();
      await anna.fill(words.reason, 'Fråga facket först.');
      await anna.press('Skicka svar');
    });
    await someAnswer();
    await closeRound();
    await anna.press('Visa för alla');
    await anna.sees('Resultat av runda 2 av 3');
    await anna.sees('Fråga facket först.');
    await anna.picture('playground-consent');
  });
});
