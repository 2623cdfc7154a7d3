import { describe, it } from 'vitest';
import { isJson, type Json } from '../../src/demo/json.ts';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, fieldsOf, wordsOf } from '../support/wire-cards.ts';
import type { Person } from '../support/wire-person.ts';
import { openRoom, publicUrl, type Room } from '../support/wire-room.ts';
import { stored, until } from '../support/wire-stored.ts';
import { answer, createWorkshop, startRound } from '../support/wire-workshop.ts';

const meetings = ['Mötena är för många och för långa.', 'Kortare möten och färre möten.', 'Vi fastnar i möten hela veckan.'];
const premises = ['Lokalerna i skolorna är slitna.', 'Skolorna saknar lokaler.', 'Vi behöver nya lokaler till skolorna.'];
const texts = [...meetings, ...premises];

/** Twelve people, of whom six have answered the first round, which is closed. */
const closedRound = async (onTestFinished: (work: () => Promise<void>) => void): Promise<Room> => {
  const room = await openRoom({ size: 12 });
  onTestFinished(room.close);
  const { anna, people } = room;
  await createWorkshop(anna);
  await startRound(room, anna, 1);
  for (const [index, text] of texts.entries()) await answer(people[index + 4] ?? anna, text);
  await anna.press('Stäng rundan');
  await anna.press('Stäng ändå');
  return room;
};

/** Presses the button that leads to this theme. */
const openTheme = async (person: Person, list: Json | undefined, name: string): Promise<Json> => {
  const rows = wordsOf(list).split('\n');
  const themes = buttonsOf(list).filter(({ verb }) => verb === 'theme');
  // The first count is of all the answers, below the question.
  const names = rows.filter((_, index) => /^\d+ svar$/.test(rows[index + 1] ?? '')).slice(1);
  const button = themes[names.indexOf(name)];
  if (button === undefined) throw new Error(`no theme ${name} among ${names.join(', ')}`);
  const { messageId } = person.readied(sv.themes.undo);
  return person.send({ messageId, verb: button.verb, data: button.data });
};

/** Fetches the file that the card leads to. */
const fetched = async ({ samling }: Room, card: Json): Promise<Response> => {
  const [address = ''] = JSON.stringify(card).match(new RegExp(`${publicUrl}[^"]+`)) ?? [];
  return fetch(samling.url + address.slice(publicUrl.length));
};

describe.concurrent('from answers to decisions', () => {
  it('themes, a decision, an action for somebody, the summary and its files', async ({ expect, onTestFinished }) => {
    const room = await closedRound(onTestFinished);
    const { anna, people, traffic, data, teams } = room;

    // Themes from the words, one looked at, renamed, an answer moved, and a step undone.
    expect(wordsOf(await anna.press('Teman'))).toContain('6 svar');
    const list = await anna.press(sv.themes.suggest);
    const names = (await stored(data, 'workshop')).flatMap((event) =>
      event.type === 'themes-changed' && event.change.type === 'themes-suggested' ? event.change.themes : [],
    );
    expect(names.length).toBeGreaterThanOrEqual(1);
    const theme = await openTheme(anna, list, names[0]?.name ?? '');
    expect(wordsOf(theme)).toContain(sv.themes.answerNumber(1));
    const renamed = await anna.press(sv.themes.rename.save, { [sv.themes.rename.label]: 'Det som bär' });
    expect(wordsOf(renamed)).toContain('Det som bär');
    const chosen = fieldsOf(renamed).find(({ id }) => id === 'chosen');
    expect([...(chosen?.choices.keys() ?? [])][0]).toBe(sv.themes.answerNumber(1));
    await anna.press(sv.themes.move.do, { [sv.themes.choose]: sv.themes.answerNumber(1), [sv.themes.move.label]: 'Övrigt' });
    await anna.press(sv.themes.back);
    await anna.press(sv.themes.undo);
    const steps = (await stored(data, 'workshop')).flatMap((event) =>
      event.type === 'themes-changed' ? [event.change.type] : [],
    );
    expect(steps).toEqual(['themes-suggested', 'theme-renamed', 'answers-moved', 'step-undone']);
    await anna.press(sv.themes.toControl);

    // Shown to all by theme, with two quotes each, and no names.
    await anna.press('Visa för alla');
    await until(
      'the result for everybody',
      () => traffic.posted((_, words) => words.startsWith('Resultat av runda 1')).length >= 13,
    );
    const [result] = traffic.posted((_, words) => words.startsWith('Resultat av runda 1'));
    expect(wordsOf(result?.card)).toContain('A. Det som bär');
    expect(wordsOf(result?.card)).toContain('6 av 12 svarade');

    // A decision with an owner: told once in their own chat, however often the press comes, and done there.
    const [, , , , owner = anna] = people;
    await anna.press(sv.decisions.heading);
    await anna.press(sv.decisions.make);
    const save = anna.readied(sv.decisions.save, { [sv.decisions.text]: 'Vi provar mötesfria onsdagar.' });
    const inputs = { ...(isJson(save.inputs) ? save.inputs : {}), owner: owner.id, due: '2026-12-24' };
    for (let times = 0; times < 4; times += 1) {
      const saved = wordsOf(await anna.send({ ...save, inputs }));
      expect(saved).toContain(`Ansvarig: ${owner.name}`);
      expect(saved).toContain('24 december 2026');
    }
    const isAction = (_: unknown, words: string) => words.startsWith(sv.decisions.mine.heading);
    await until('the owner to be told', () => traffic.posted(isAction).length >= 1);
    expect(traffic.posted(isAction).map(({ owner: whose }) => whose?.id)).toEqual([owner.id]);
    expect(wordsOf(await owner.say('åtgärder'))).toContain('Vi provar mötesfria onsdagar.');
    expect(wordsOf(await owner.press(sv.decisions.done))).toContain(sv.decisions.mine.thanks);
    expect(wordsOf(await owner.say('åtgärder'))).toContain(sv.decisions.list.none);

    // The summary: looked at by Anna alone, then shown to everybody once, then fetched as files.
    await anna.press(sv.decisions.back);
    expect(wordsOf(await anna.press(sv.summary.heading))).toContain('Vi provar mötesfria onsdagar.');
    expect(traffic.posted((_, words) => words.startsWith(sv.summary.heading))).toEqual([]);
    const show = anna.readied(sv.summaryCard.show);
    for (let times = 0; times < 4; times += 1) expect(wordsOf(await anna.send(show))).toContain(sv.summaryCard.shown);
    const summaries = () => traffic.posted((_, words) => words.startsWith(sv.summary.heading));
    await until('the summary for everybody', () => summaries().length >= 13);
    expect(
      summaries()
        .map(({ owner: whose, conversationId }) => whose?.id ?? conversationId)
        .sort(),
    ).toEqual([...people.map(({ id }) => id), teams.team.generalChannelId].sort());
    for (const { words } of summaries()) expect(words).toContain('Det som bär (');

    const word = await fetched(room, await anna.press('Word'));
    expect(word.status).toBe(200);
    expect(
      Buffer.from(await word.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await anna.press(sv.summaryCard.back);
    const json = await (await fetched(room, await anna.press('JSON'))).text();
    // Names are the facilitator's in this round: in her file, and in no card.
    expect(json).toContain(texts[0]);
    expect(json).toContain(people[4]?.name);
    expect(room.journal.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is filled in for a group that could not answer, and marked as such', async ({ expect, onTestFinished }) => {
    const room = await closedRound(onTestFinished);
    const { anna, people } = room;
    await anna.press(sv.fillIn.open);
    const form = anna.readied(sv.fillIn.save, {
      [sv.fillIn.answer]: 'Det som stod på blädderblocket',
      [sv.fillIn.group]:
        [
          ...(fieldsOf(anna.cardWith(sv.fillIn.save))
            .find(({ id }) => id === 'for-group')
            ?.choices.keys() ?? []),
        ][0] ?? '',
    });
    for (let times = 0; times < 4; times += 1) expect(wordsOf(await anna.send(form))).toContain('Svaret för grupp 1 är sparat.');
    await anna.press(sv.fillIn.back);
    const preview = wordsOf(await anna.press('Förhandsgranska resultatet'));
    expect(preview.split('Det som stod på blädderblocket')).toHaveLength(2);
    expect(preview).toContain(sv.summary.marks.typedIn);
    // What a facilitator may do, and nobody else: the same press from a manager changes nothing.
    const manager = people.find(({ demo }) => demo.roles.join() === 'manager') ?? anna;
    const messageId = manager.readied('Skicka svar', { [sv.answer.label.person]: 'x' }).messageId;
    const refused = await manager.send({
      messageId,
      verb: form.verb,
      data: form.data,
      ...(form.inputs && { inputs: form.inputs }),
    });
    expect(wordsOf(refused)).toContain(sv.messages.notAllowed);
    expect((await stored(room.data, 'workshop')).filter(({ type }) => type === 'answer-filled-in')).toHaveLength(1);
  });
});
