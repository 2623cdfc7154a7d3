import { describe, expect, it } from 'vitest';
import { choiceTitle, choiceValue, chosenValues } from '../../cards/letters/choices.ts';
import { letterDeskCard } from '../../cards/letters/letter-desk.ts';
import { letterFormCard } from '../../cards/letters/letter-form.ts';
import { generatePeople } from '../../src/demo/generate-people.ts';
import { LETTER_LIMITS } from '../../src/domain/letter/content.ts';
import { texts } from '../../src/texts/texts.ts';
import { crowdedDesk, crowdedForm, letterAuthorSituations } from './letter-author-situations.ts';
import { isNode, ofType, units, wire } from './walk.ts';

/** 80 KB counted as UTF-16 (teams-facts.md). */
const MOST = 40_000;

const crowd = (number: number) => generatePeople(number, 11).map(({ id, name, unit }) => ({ id, name, unit }));
const fillings = { ordinary: 'Åtgärder för äldre. ', quotes: '"', breaks: 'å\n', backslashes: '\\' };

const choicesOf = (card: object, id: string) => {
  const set = ofType(wire(card), 'Input.ChoiceSet').find((input) => input.id === id);
  return Array.isArray(set?.choices) ? set.choices.filter(isNode) : [];
};

describe('a form with many to choose among', () => {
  it.each(Object.entries(fillings))('keeps a body of the longest whole, of %s, and goes in a message', (_, filling) => {
    for (const people of [crowd(92), crowd(500), crowd(10_000)]) {
      const view = crowdedForm(people, filling);
      const card = letterFormCard(view, texts.sv);
      expect(units(card)).toBeLessThanOrEqual(MOST);
      const body = ofType(wire(card), 'Input.Text').find(({ id }) => id === 'body');
      expect(body?.value).toBe(view.draft.content.body);
      expect(view.draft.content.body).toHaveLength(LETTER_LIMITS.body);
    }
  });

  it('lists all of ninety-two by name', () => {
    const people = crowd(92);
    expect(choicesOf(letterFormCard(crowdedForm(people, 'a'), texts.sv), 'except')).toHaveLength(92);
    expect(choicesOf(letterDeskCard(crowdedDesk(people), texts.sv), 'test-people')).toHaveLength(92);
  });

  it('says how many of five hundred it lists, and keeps those who are chosen', () => {
    const people = crowd(500);
    const last = people.toSorted((a, b) => b.name.localeCompare(a.name, 'sv'))[0]?.id ?? '';
    const view = crowdedForm(people, '"');
    const { audience } = view.draft;
    const card = letterFormCard({ ...view, draft: { ...view.draft, audience: { ...audience, except: [last] } } }, texts.sv);
    const shown = choicesOf(card, 'except');
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.length).toBeLessThan(500);
    expect(shown.map(({ value }) => value)).toContain(last);
    expect(JSON.stringify(card)).toContain(texts.sv.lettersAuthor.form.shownOf(shown.length, 500));
  });

  it('says so when a body that is far too long is cut', () => {
    const view = crowdedForm([], 'a');
    const { content } = view.draft;
    const long = { ...view, draft: { ...view.draft, content: { ...content, body: 'å'.repeat(60_000) } } };
    const card = letterFormCard(long, texts.sv);
    expect(units(card)).toBeLessThanOrEqual(MOST);
    expect(JSON.stringify(card)).toContain(texts.sv.lettersAuthor.form.cut);
    expect(JSON.stringify(letterFormCard(view, texts.sv))).not.toContain(texts.sv.lettersAuthor.form.cut);
  });

  it('tells two of the same name apart by their units', () => {
    const people = [
      { id: 'a', name: 'Anna Berg', unit: 'Skolan' },
      { id: 'b', name: 'Anna Berg', unit: 'Räddningstjänsten' },
      { id: 'c', name: 'Per Ek', unit: 'Skolan' },
    ];
    const titles = choicesOf(letterFormCard(crowdedForm(people, 'a'), texts.sv), 'except').map(({ title }) => title);
    expect(titles).toEqual(['Anna Berg (Skolan)', 'Anna Berg (Räddningstjänsten)', 'Per Ek']);
  });
});

describe('a form that has been overtaken', () => {
  it('saves over the other version by the button that says so, and by no other', () => {
    const overtaken = letterAuthorSituations.find(({ name }) => name === 'letter-form-overtaken')?.card('sv') ?? {};
    const buttons = ofType(wire(overtaken), 'Action.Execute').map(({ title, verb, data }) => ({ title, verb, data }));
    const { saveMine, showSaved } = texts.sv.lettersAuthor.form.buttons;
    expect(buttons).toMatchObject([
      { title: showSaved, verb: 'show-saved' },
      { title: saveMine, verb: 'save-letter', data: { saves: 3 } },
      { verb: 'letters' },
    ]);
  });
});

describe('a choice', () => {
  const names = ['Kultur, fritid och turism', 'Socialförvaltningen', '100 % Björkhaga, AB', '%2C', '19:x@thread.tacv2'];

  it('comes back as it went, commas and all', () => {
    expect(chosenValues(names.map(choiceValue).join(','))).toEqual(names);
    expect(chosenValues('')).toEqual([]);
  });

  it('has a title that no client can take for Markdown, and an ordinary name as it is', () => {
    expect(choiceTitle("Siobhán O'Brien-Åkesson (Vård & omsorg)")).toBe("Siobhán O'Brien-Åkesson (Vård & omsorg)");
    const hostile = choiceTitle('**[x](https://evil.example)** _a_ `b` <at>c</at> ![d](e) &lt; \\*', 500);
    expect(hostile).not.toMatch(/[[\]<>*_`\\]|:\/\/|&lt;/);
    for (const start of ['- a', '1. a', '# a', '> a', '+ a', '= a']) expect(choiceTitle(start)).not.toMatch(/^(?:[-+=#>]|\d+\.)/);
  });
});

describe('the author’s cards in Swedish', () => {
  const json = JSON.stringify(letterAuthorSituations.map(({ card }) => card('sv')));

  it('never say that anybody has not read', () => {
    expect(json).toContain('Ingen kvittens');
    expect(json).not.toMatch(/inte läst|oläst/i);
  });

  it('have the titles that the product names', () => {
    const titles = new Set(
      letterAuthorSituations.flatMap(({ card }) => ofType(wire(card('sv')), 'Action.Execute')).map(({ title }) => title),
    );
    const promised = ['Nytt veckobrev', 'Förhandsvisa', 'Testskicka', 'Skicka nu', 'Schemalägg', 'Stoppa', 'Rätta', 'Återkalla'];
    expect([...promised, 'Publicera', 'Delegera', 'Ja, skicka till 92'].filter((title) => !titles.has(title))).toEqual([]);
  });

  it('say what has gone wrong at its field', () => {
    const faulty = letterAuthorSituations.find(({ name }) => name === 'letter-form-faults')?.card('sv');
    const order = JSON.stringify(faulty);
    const standsBefore = (fault: string, field: string) => {
      expect(order.indexOf(fault)).toBeGreaterThan(0);
      expect(order.lastIndexOf('"type":"Input', order.indexOf(`"id":"${field}"`))).toBeGreaterThan(order.indexOf(fault));
    };
    const { faults } = texts.sv.lettersAuthor;
    standsBefore(faults['heading-empty'], 'heading');
    standsBefore(faults['lead-too-long'], 'lead');
    standsBefore(faults['body-link-not-https'], 'body');
    standsBefore(faults['link-not-https'], 'link-1-url');
    standsBefore(faults['link-without-title'], 'link-2-title');
    standsBefore(faults['picture-missing'], 'picture-url');
    standsBefore(faults['picture-without-alt'], 'picture-alt');
    standsBefore(faults['audience-empty'], 'units');
  });
});
