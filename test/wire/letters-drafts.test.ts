import { describe, it } from 'vitest';
import { sv } from '../../src/texts/sv.ts';
import { buttonsOf, fieldsOf, wordsOf } from '../support/wire-cards.ts';
import { aLetter, copiesOf, lettersWith, storedOf, untilFated, withCommunicator, writeLetter } from '../support/wire-letters.ts';
import { openRoom } from '../support/wire-room.ts';

const { form, desk, faults } = sv.lettersAuthor;
const { fields } = form;
const titles = (card: Parameters<typeof buttonsOf>[0]) => buttonsOf(card).map(({ title }) => title);
const askOn = (card: Parameters<typeof fieldsOf>[0]) => fieldsOf(card).find(({ label }) => label === fields.ask)?.value;

describe.concurrent('a draft with two authors', () => {
  it('is saved over by nobody unawares, and sent only as its sender has seen it', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ people: withCommunicator(8) });
    onTestFinished(room.close);
    const { anna, people } = room;
    const [, , berit = anna] = people;
    const letter = await writeLetter(anna);
    const saved = async () => (await storedOf(room, 'letter', letter)).filter(({ type }) => type === 'letter-saved').length;

    // Both have the letter before them; Berit is quicker.
    await berit.say('veckobrev');
    await berit.press('Öppna');
    const send = anna.readied('Skicka nu');
    await berit.press('Spara utkast', { [fields.ask]: 'Ring Berit.' });
    const warned = await anna.send(send);
    expect(wordsOf(warned)).toContain(`${berit.name} ändrade brevet`);
    expect(wordsOf(warned)).toContain(desk.changed.read);
    expect(wordsOf(warned)).not.toContain(desk.askSend(8));
    expect(lettersWith(room, anna).map(wordsOf).at(-1)).toContain('Ring Berit.');
    expect(await storedOf(room, 'deliveries', letter)).toEqual([]);

    // Anna writes on what she now has, while Berit writes on what she had.
    await anna.press('Ändra');
    await anna.press('Spara utkast', { [fields.ask]: 'Ring Anna.' });
    const late = berit.readied('Spara utkast', { [fields.ask]: 'Mejla Berit.' });
    const replies = await Promise.all([berit.send(late), berit.send(late), berit.send(late)]);
    for (const reply of replies) {
      expect(wordsOf(reply)).toContain(`${anna.name} sparade brevet`);
      expect(wordsOf(reply)).toContain(`${form.meanwhile.differs} ${form.meanwhile.parts.ask}.`);
      expect(askOn(reply)).toBe('Mejla Berit.');
      expect(titles(reply)).toEqual(expect.arrayContaining([form.buttons.showSaved, form.buttons.saveMine]));
      expect(titles(reply)).not.toContain('Förhandsvisa');
    }
    expect(await saved()).toBe(3);

    // She looks at the other version, what she wrote stands, and then she saves hers.
    const looked = await berit.press(form.buttons.showSaved);
    expect(wordsOf(looked)).toContain(form.meanwhile.shown);
    expect(askOn(looked)).toBe('Mejla Berit.');
    expect(lettersWith(room, berit).map(wordsOf).at(-1)).toContain('Ring Anna.');
    expect(wordsOf(await berit.press(form.buttons.saveMine))).toContain(form.notices.saved);
    // The press that came too late comes once more, and changes nothing.
    await berit.send(late);
    expect(await saved()).toBe(4);

    await anna.say('veckobrev');
    await anna.press('Öppna');
    await anna.press('Förhandsvisa');
    await anna.press('Skicka nu');
    await anna.press('Ja, skicka till 8');
    await untilFated(room, letter, 8);
    for (const person of people) expect(lettersWith(room, person).map(wordsOf).at(-1)).toContain('Mejla Berit.');
  });

  it('is tested as often as its author likes, once for each press', async ({ expect, onTestFinished }) => {
    const room = await openRoom({ people: withCommunicator(5) });
    onTestFinished(room.close);
    const { anna } = room;
    await writeLetter(anna);
    const before = copiesOf(room).length;
    for (const time of [1, 2, 3]) {
      const press = anna.readied('Testskicka');
      const replies = await Promise.all([anna.send(press), anna.send(press), anna.send(press, { id: `again-${time}` })]);
      for (const reply of replies) expect(wordsOf(reply)).toContain(desk.notices['test-sent']);
      expect(copiesOf(room)).toHaveLength(before + time);
    }
  });

  it('with a link that leads elsewhere than it says is told so at the field, and is not previewed', async ({
    expect,
    onTestFinished,
  }) => {
    const room = await openRoom({ people: withCommunicator(5) });
    onTestFinished(room.close);
    const { anna } = room;
    await anna.say('veckobrev');
    await anna.press('Nytt veckobrev');
    const body = 'Logga in på [bank.se](https://evil.example) och läs [planen](http://bjorkhaga.example).';
    const reply = await anna.press('Förhandsvisa', { ...aLetter, [fields.body]: body });
    expect(wordsOf(reply)).toContain(faults['body-link-misleading']);
    expect(wordsOf(reply)).toContain(faults['body-link-not-https']);
    expect(fieldsOf(reply).find(({ label }) => label === fields.body)?.value).toBe(body);
    expect(copiesOf(room)).toEqual([]);
  });
});
