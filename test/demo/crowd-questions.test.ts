import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { loadPeople } from '../../src/demo/people.ts';
import { asker, loadQuestions, postKinds, type Question } from '../../src/demo/questions.ts';
import { randomFrom } from '../../src/demo/random.ts';
import { domainsOf, loadSentences } from '../../src/demo/sentences.ts';

const bank = loadQuestions();
const people = loadPeople();
const words = (text: string) => text.split(/\s+/).length;
const domains = new Set(['alla', ...people.flatMap(domainsOf)]);
const subjects = new Set(loadSentences().map(({ subject }) => subject));

describe('the bank of questions and input', () => {
  it('has lines of a kind, a field that somebody works in, 8 to 25 words and a subject', () => {
    const odd = ({ kind, domain, text, subject }: Question) =>
      !postKinds.some((known) => known === kind) ||
      !domains.has(domain) ||
      !subjects.has(subject) ||
      words(text) < 8 ||
      words(text) > 25 ||
      !(kind === 'question' ? /^\p{Lu}.*\?$/u : /^\p{Lu}[^?]*\.$/u).test(text);
    expect(bank.filter(odd)).toEqual([]);
  });

  it('has at least forty, of both kinds from every field, and on every subject', () => {
    expect(bank.length).toBeGreaterThanOrEqual(40);
    for (const kind of postKinds)
      expect(new Set(bank.filter((line) => line.kind === kind).map(({ domain }) => domain)), kind).toEqual(domains);
    expect(new Set(bank.map(({ subject }) => subject))).toEqual(subjects);
  });

  it('says nothing twice, nor nearly, and nothing that is an answer to a round', () => {
    const said = bank.map(({ text }) => text);
    const others = [...said, ...loadSentences().map(({ text }) => text)];
    for (const [i, text] of said.entries())
      for (const other of others.slice(i + 1)) {
        const alike = 1 - distance(text, other) / Math.max(text.length, other.length);
        expect(alike, `${text} / ${other}`).toBeLessThan(0.7);
      }
  });
});

describe('an asker', () => {
  it.each(postKinds)('has a %s for everybody, of their own field or for all', (kind) => {
    const [pose, random] = [asker(), randomFrom(3)];
    for (const person of people) {
      const text = pose(person, kind, random);
      const line = bank.find((one) => one.text === text);
      expect(line?.kind).toBe(kind);
      expect(['alla', ...domainsOf(person)]).toContain(line?.domain);
    }
  });

  it('repeats nothing while the person has one that is less used', () => {
    const [pose, random] = [asker(), randomFrom(4)];
    const used = new Map<string, number>();
    for (const person of [...people, ...people]) {
      const mine = bank.filter(({ kind, domain }) => kind === 'question' && ['alla', ...domainsOf(person)].includes(domain));
      const fewest = Math.min(...mine.map(({ text }) => used.get(text) ?? 0));
      const text = pose(person, 'question', random);
      expect(mine.map((line) => line.text)).toContain(text);
      expect(used.get(text) ?? 0).toBe(fewest);
      used.set(text, fewest + 1);
    }
  });
});
