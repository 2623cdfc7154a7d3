import mammoth from 'mammoth';
import { describe, it } from 'vitest';
import type { Json } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { fieldsOf, wordsOf } from '../support/wire-cards.ts';
import { openHouse } from '../support/wire-house.ts';
import type { Person } from '../support/wire-person.ts';
import { publicUrl } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { close, colleagues, everybodyAnswers, fileOn, open, respond, showToAll } from '../support/wire-whole-workshop.ts';
import { createWorkshop, groupsOf } from '../support/wire-workshop.ts';

const { title, description, rounds } = sv.templates['where-are-we'];
const template = { [sv.newWorkshop.template]: `${title} · ${description}` };
const [checkIn, now, direction, steps, vote] = [1, 2, 3, 4, 5] as const;

interface Vote {
  readonly kind: string;
  readonly themes: readonly { readonly name: string; readonly dots: number; readonly voters: number; readonly place: number }[];
}

describe('"Var är vi – vart är vi på väg?" with ninety-two people', () => {
  it('goes from check-in to a summary that can be sent to the registrar, with a restart inside', async ({
    expect,
    onTestFinished,
  }) => {
    expect(rounds.map(({ asks }) => asks?.kind ?? 'text')).toEqual(['check', 'text', 'text', 'text', 'vote']);
    const { place, first, start } = await openHouse({}, onTestFinished, { SAMLING_PUBLIC_URL: publicUrl });
    const { anna, people, traffic, teams, data } = place;
    const fill = colleagues(1);
    const answers = new Map<string, Json>();
    const remembered = (round: number) => (person: Person) => {
      const inputs = fill(person);
      answers.set(`${round}/${person.id}`, inputs);
      return inputs;
    };
    const answerOf = (round: number, person: Person) => String(answers.get(`${round}/${person.id}`)?.answer);

    // Mixed groups: people of at least four units in each.
    await createWorkshop(anna, template);
    const groups = await groupsOf(place);
    expect(groups.flat()).toHaveLength(92);
    for (const members of groups) expect(new Set(members.map(({ demo }) => demo.unit)).size).toBeGreaterThanOrEqual(4);

    await open(place, anna, checkIn);
    await everybodyAnswers(people, remembered(checkIn));
    expect(await close(place, anna)).toContain('Runda 1 av 5 · stängd');
    for (const words of await showToAll(place, anna, checkIn)) expect(words).toContain('92 av 92 svarade');
    await anna.press('Nästa runda');

    await open(place, anna, now);
    await everybodyAnswers(people, remembered(now));
    await close(place, anna);
    await anna.press('Nästa runda');

    // The power goes when half of the third round's answers are in.
    await open(place, anna, direction);
    await everybodyAnswers(people.slice(0, 46), remembered(direction));
    await first.end('SIGKILL');
    const second = await start();
    await everybodyAnswers(people.slice(46), remembered(direction));
    await close(place, anna);
    await anna.press('Nästa runda');

    await open(place, anna, steps);
    await everybodyAnswers(people, remembered(steps));
    await close(place, anna);
    const given = (await stored(data, 'workshop')).filter((event) => event.type === 'answer-given');
    for (const round of [now, direction, steps])
      expect(new Set(given.filter((event) => event.round === round).map(({ by, text }) => `${by}/${text}`))).toEqual(
        new Set(people.map((person) => `${person.id}/${answerOf(round, person)}`)),
      );

    // Themes are suggested, and one is given a better name.
    await anna.press(sv.themes.heading);
    await anna.press(sv.themes.suggest);
    await anna.press(sv.themes.open);
    await respond(anna, { rename: 'Hjälpas åt över gränserna' }, sv.themes.rename.save);
    const listed = wordsOf(await anna.press(sv.themes.back));
    expect(listed).toContain('Hjälpas åt över gränserna');
    expect([...listed.matchAll(/^(\d+) svar$/gm)].slice(1).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(92);
    await anna.press(sv.themes.toControl);
    await anna.press('Nästa runda');

    // Blind until shown, and exact.
    await open(place, anna, vote);
    const [voter = anna] = people;
    const names = new Map(fieldsOf(voter.cardWith(sv.answer.send)).map(({ id, label }) => [id, label]));
    expect([...names.values()]).toContain('Hjälpas åt över gränserna');
    await everybodyAnswers(people, remembered(vote));
    const dots = new Map([...names.values()].map((name) => [name, 0]));
    for (const person of people)
      for (const [id, count] of Object.entries(answers.get(`${vote}/${person.id}`) ?? {})) {
        const name = names.get(id) ?? '';
        dots.set(name, (dots.get(name) ?? 0) + Number(count));
      }
    await close(place, anna);
    const [winner = ''] = [...dots].sort((a, b) => b[1] - a[1])[0] ?? [];
    for (const words of await showToAll(place, anna, vote)) {
      expect(words).toContain('92 av 92 svarade');
      expect(words).toContain(winner);
    }

    // A decision with an owner, who is told.
    const owner = people[20] ?? anna;
    await anna.press(sv.decisions.heading);
    await anna.press(sv.decisions.make);
    const decision = { text: 'Vi delar på vikarier från och med mars.', owner: owner.id, due: '2027-03-01' };
    expect(wordsOf(await respond(anna, decision, sv.decisions.save))).toContain(decision.text);
    await until('the owner to be told', () => owner.reads().includes(sv.decisions.mine.heading));
    expect(owner.reads()).toContain(decision.text);

    await anna.press(sv.decisions.back);
    await anna.press(sv.summary.heading);
    await anna.press(sv.summaryCard.show);
    const summary = (_: unknown, words: string) => words.startsWith(sv.summary.heading);
    await until('the summary for everybody', () => traffic.posted(summary).length > people.length);
    for (const { words } of traffic.posted(summary)) expect(words).toContain(decision.text);

    const document = await fileOn(await anna.press(sv.summaryCard.kinds.docx), second.url);
    const { value: words } = await mammoth.extractRawText({ buffer: document });
    for (const text of ['Ledningsdag', ...rounds.map(({ heading }) => heading), decision.text, owner.name, ...dots.keys()])
      expect(words).toContain(text);
    for (const person of people.slice(0, 20)) expect(words).toContain(answerOf(steps, person));

    await anna.press(sv.summaryCard.back);
    const { summary: told } = JSON.parse(
      (await fileOn(await anna.press(sv.summaryCard.kinds.json), second.url)).toString('utf8'),
    );
    const result = told.rounds[vote - 1].result as Vote;
    expect(result.kind).toBe('vote');
    expect(new Map(result.themes.map((theme) => [theme.name, theme.dots]))).toEqual(dots);

    expect(teams.ledger.statuses()['429']).toBeUndefined();
    const journal = [...first.journal(), ...second.journal()].map((line) => JSON.stringify(line));
    expect(journal.filter((line) => line.includes('"level":50') || people.some(({ name }) => line.includes(name)))).toEqual([]);
  });
});
