import { describe, it } from 'vitest';
import type { Json } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { fieldsOf, wordsOf } from '../support/wire-cards.ts';
import { openHouse } from '../support/wire-house.ts';
import type { Person } from '../support/wire-person.ts';
import { publicUrl } from '../support/wire-room.ts';
import { stored } from '../support/wire-stored.ts';
import { close, colleagues, everybodyAnswers, fileOn, open, respond, showToAll } from '../support/wire-whole-workshop.ts';

const { title, description } = sv.templates.consent;
const words = sv.newWorkshop;
const proposal = 'Vi delar på möteslokaler från och med årsskiftet.';
const edited = 'Vi delar på möteslokaler på prov i ett halvår, och utvärderar i juni.';

/** How many stand how, as the people have answered. */
const countOf = (answers: ReadonlyMap<Person, Json>, stance: string): number =>
  [...answers.values()].filter((inputs) => inputs.stance === stance).length;

describe('"Samsyn" with ninety-two people', () => {
  it('goes from questions over objections and an edited proposal to a joint position, with a restart inside', async ({
    expect,
    onTestFinished,
  }) => {
    const { place, first, start } = await openHouse({}, onTestFinished, { SAMLING_PUBLIC_URL: publicUrl });
    const { anna, people, teams, data } = place;
    const fill = colleagues(4);

    // The template needs a proposal, and says so before anything is made.
    await anna.say('workshop');
    await anna.press('Ny workshop');
    const asked = await anna.press('Visa grupperna', { [words.template]: `${title} · ${description}`, [words.title]: 'Lokaler' });
    expect(wordsOf(asked)).toContain(words.faults['proposal-missing']);
    expect(fieldsOf(asked).find(({ label }) => label === words.title)?.value).toBe('Lokaler');
    await respond(anna, { proposal }, 'Visa grupperna');
    expect(wordsOf(await anna.press('Skapa'))).toContain('Runda 1 av 3');

    await open(place, anna, 1);
    await everybodyAnswers(people, (person) => ({ answer: `Vad kostar det för ${person.demo.unit}?` }));
    await close(place, anna);
    await anna.press('Nästa runda');

    // An objection needs a reason: said at the field, with what was chosen still there.
    await open(place, anna, 2);
    expect(wordsOf(people[5]?.cardWith('Skicka svar'))).toContain(proposal);
    const objector = people[50] ?? anna;
    const refused = await respond(objector, { stance: 'objects' });
    expect(wordsOf(refused)).not.toContain('Tack!');
    expect(fieldsOf(refused).find(({ id }) => id === 'stance')?.value).toBe('objects');

    const stances = new Map<Person, Json>();
    const stand = (person: Person) => {
      const inputs: Json = person === objector ? { stance: 'objects', reason: 'Fråga facket först.' } : fill(person);
      stances.set(person, inputs);
      return inputs;
    };
    await everybodyAnswers(people.slice(0, 40), stand);
    await first.end('SIGKILL');
    const second = await start();
    await everybodyAnswers(people.slice(40), stand);
    await close(place, anna);
    const objections = countOf(stances, 'objects');
    expect(objections).toBeGreaterThan(2);
    for (const shown of await showToAll(place, anna, 2)) {
      expect(shown).toContain(`${sv.summary.consent.stances.supports}: ${countOf(stances, 'supports')} (`);
      expect(shown).toContain(sv.result.objectionsRemain(objections));
      expect(shown).toContain('Fråga facket först.');
      for (const { name } of people) expect(shown).not.toContain(name);
    }

    // The proposal is edited and asked again, in a round of its own.
    await anna.press(sv.control.askAgain);
    expect(wordsOf(await respond(anna, { proposal: edited }, sv.control.buttons.sendAgain))).toContain('Runda 3 av 4');
    await open(place, anna, 3);
    expect(wordsOf(people[5]?.cardWith('Skicka svar'))).toContain(edited);
    const again = new Map<Person, Json>();
    await everybodyAnswers(people, (person) => {
      const inputs: Json =
        person === objector
          ? { stance: 'objects', reason: 'Facket är fortfarande inte tillfrågat.' }
          : stances.get(person)?.stance === 'objects'
            ? { stance: 'can-live-with', reason: '' }
            : { stance: String(stances.get(person)?.stance), reason: '' };
      again.set(person, inputs);
      return inputs;
    });
    await close(place, anna);
    for (const shown of await showToAll(place, anna, 3)) {
      expect(shown).toContain(sv.summary.consent.position);
      expect(shown).toContain(`${sv.summary.consent.stances.canLiveWith}: ${countOf(again, 'can-live-with')} (`);
      expect(shown).toContain(sv.result.objectionsRemain(1));
      expect(shown).toContain('Facket är fortfarande inte tillfrågat.');
    }
    await anna.press('Nästa runda');

    await open(place, anna, 4);
    await everybodyAnswers(people, fill);
    expect(await close(place, anna)).toContain('Runda 4 av 4 · stängd');

    // The position is recorded with its numbers, and the objection that remains.
    await anna.press(sv.summary.heading);
    const json = await fileOn(await anna.press(sv.summaryCard.kinds.json), second.url);
    const { summary } = JSON.parse(json.toString('utf8'));
    expect(summary.rounds).toHaveLength(4);
    const { result } = summary.rounds[2];
    expect(result).toMatchObject({
      kind: 'consent',
      proposal: edited,
      settled: true,
      standing: 'objections-remain',
      stances: { supports: countOf(again, 'supports'), canLiveWith: countOf(again, 'can-live-with'), objects: 1 },
      objections: [{ text: 'Facket är fortfarande inte tillfrågat.', edition: 2 }],
      earlier: [{ proposal, stances: { objects: objections } }],
    });
    expect(result.earlier[0].objections).toHaveLength(objections);
    expect(result.earlier[0].objections.filter(({ now }: { now: string }) => now === 'met')).toHaveLength(objections - 1);

    const given = (await stored(data, 'workshop')).filter((event) => event.type === 'answer-given');
    expect(given).toHaveLength(4 * 92);
    expect(teams.ledger.statuses()['429']).toBeUndefined();
    const journal = [...first.journal(), ...second.journal()].map((line) => JSON.stringify(line));
    expect(journal.filter((line) => line.includes('"level":50') || people.some(({ name }) => line.includes(name)))).toEqual([]);
  });
});
