import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { fieldsOf, wordsOf } from '../support/wire-cards.ts';
import { openRoom } from '../support/wire-room.ts';
import { stored } from '../support/wire-stored.ts';
import { createWorkshop } from '../support/wire-workshop.ts';

const { arrangeGroups: arrange, roundPlans: plans, newWorkshop } = sv;
const { fields } = plans;
const template = (id: keyof typeof sv.templates) => ({
  [newWorkshop.template]: `${sv.templates[id].title} · ${sv.templates[id].description}`,
});
const kindChoice = (kind: keyof typeof plans.kinds) => ({ [plans.kind]: `${plans.kinds[kind]}: ${plans.kindMeans[kind]}` });
const typed = (card: Parameters<typeof fieldsOf>[0], label: string) =>
  fieldsOf(card).find((field) => field.label === label)?.value;

describe.concurrent('planning in chat', () => {
  it('a workshop whose rounds and groups are changed before it is created, and between rounds', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ size: 12 });
    onTestFinished(room.close);
    const { anna, data } = room;
    await anna.say('workshop');
    await anna.press('Ny workshop');
    const preview = await anna.press('Visa grupperna', { ...template('where-are-we'), [newWorkshop.title]: 'Ledningsdag' });
    expect(wordsOf(preview)).toContain('Ingen har suttit i grupp med någon annan förut.');
    expect(wordsOf(preview)).toContain('Incheckning · 8 minuter · namn visas bara för processledaren · var och en för sig');
    expect(wordsOf(preview)).toContain('5. Röstning:');

    // A round of its own, first without its options.
    await anna.press('Ändra rundorna');
    await anna.press('Lägg till runda');
    const empty = await anna.press('Fortsätt', kindChoice('choices'));
    expect(typed(empty, fields.minutes)).toBe('8');
    const filled = { [fields.heading]: 'Prioritera', [fields.question]: 'Vad ska vi välja?', [fields.options]: 'Bara det ena' };
    const wrong = await anna.press('Spara rundan', filled);
    expect(wordsOf(wrong)).toContain('Skriv minst 2 alternativ, ett på varje rad.');
    expect([typed(wrong, fields.heading), typed(wrong, fields.options)]).toEqual(['Prioritera', 'Bara det ena']);
    const saving = anna.readied('Spara rundan', { [fields.options]: 'Det ena\nDet andra' });
    for (let times = 0; times < 4; times += 1)
      expect(wordsOf(await anna.send(saving))).toContain('6. Prioritera: \nVad ska vi välja?');
    expect((await stored(data, 'workshop')).filter(({ type }) => type === 'rounds-planned')).toHaveLength(1);
    expect(wordsOf(await anna.press('Till förhandsvisningen'))).toContain('6. Prioritera:');

    // Two who are to sit together.
    await anna.press('Ändra grupperna');
    const ask = await anna.press(arrange.changes.together);
    const titles = [
      ...(fieldsOf(ask)
        .find(({ label }) => label === arrange.person)
        ?.choices.keys() ?? []),
    ];
    expect(titles).toHaveLength(12);
    const [one = '', other = ''] = [
      titles.find((title) => title.endsWith('grupp 1')),
      titles.find((title) => title.endsWith('grupp 2')),
    ];
    const kept = wordsOf(await anna.press('Gör ändringen', { [arrange.person]: one, [arrange.other]: other }));
    const names = [one, other].map((title) => title.split(' · ')[0] ?? '');
    for (const name of names) expect(kept).toContain(name);
    expect(kept).toContain(arrange.mixedAnew);
    await anna.press(arrange.changes.apart);
    const refused = wordsOf(
      await anna.press('Gör ändringen', { [arrange.person]: moved(anna, one), [arrange.other]: moved(anna, other) }),
    );
    expect(refused).toContain('kan inte hållas både ihop och isär. Ta bort det ena önskemålet först.');
    await anna.press('Avbryt');
    await anna.press('Till förhandsvisningen');
    expect(wordsOf(await anna.press('Skapa'))).toContain('Runda 1 av 6 · inte startad');

    await anna.press('Hoppa över rundan');
    const list = wordsOf(await anna.press('Ändra rundorna'));
    expect(list).toContain(plans.held);
    expect(wordsOf(await anna.press('Till workshopen'))).toContain('Runda 2 av 6');
    expect(wordsOf(await anna.press('Ändra grupperna'))).toContain(arrange.wishes);
  });

  it('a proposal is asked for where the template needs one', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 4 });
    onTestFinished(room.close);
    const { anna } = room;
    await anna.say('workshop');
    await anna.press('Ny workshop');
    const asks = await anna.press('Visa grupperna', { ...template('consent'), [newWorkshop.title]: 'Budgeten' });
    expect(wordsOf(asks)).toContain(newWorkshop.faults['proposal-missing']);
    expect(typed(asks, newWorkshop.title)).toBe('Budgeten');
    const preview = await anna.press('Visa grupperna', { [newWorkshop.proposal]: 'Vi delar lokaler från 2027.' });
    expect(wordsOf(preview)).toContain('2. Ställningstagande: \nVi delar lokaler från 2027.');
  });

  it('only by those who run workshops', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ size: 6 });
    onTestFinished(room.close);
    const { anna, teams, data, people } = room;
    await createWorkshop(anna);
    const before = (await stored(data, 'workshop')).length;
    const manager = people.find(({ demo }) => !demo.roles.includes('facilitator'));
    if (!manager) throw new Error('everybody is a facilitator');
    const card = anna.readied('Ändra rundorna');
    await manager.say('hjälp');
    const messageId = teams.messagesOf(manager.demo).at(-1)?.id ?? '';
    for (const verb of ['plan-rounds', 'remove-round-now', 'arrange-groups', 'change-groups-now', 'show-preview']) {
      const forged = { messageId, verb, data: { ...card.data, drafts: 1, round: 1, kind: 'lock', person: manager.id } };
      expect(wordsOf(await manager.send(forged))).toContain(sv.messages.notAllowed);
    }
    expect(await stored(data, 'workshop')).toHaveLength(before);
  });
});

/** The choice of the same person as it is called now: the group may be another. */
const moved = (anna: Parameters<typeof createWorkshop>[0], title: string): string => {
  const card = anna.cardWith('Gör ändringen');
  const titles = [
    ...(fieldsOf(card)
      .find(({ label }) => label === arrange.person)
      ?.choices.keys() ?? []),
  ];
  return titles.find((each) => each.split(' · ')[0] === title.split(' · ')[0]) ?? '';
};
