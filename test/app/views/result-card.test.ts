import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultCard } from '../../../src/app/views/result-card.ts';
import { divide } from '../../../src/domain/grouping.ts';
import { LIMITS } from '../../../src/domain/workshop/commands.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import {
  anna,
  answered,
  bo,
  cia,
  closed,
  created,
  dag,
  eva,
  plan,
  shown,
  started,
  workshopAfter,
} from '../../support/workshop-facts.ts';

/** Nobody is known: an answer has no name even where one may be shown. */
const people = new Map();

const open = [...created(), started()];
const card = (past: readonly WorkshopEvent[], page = 1, preview = false) =>
  resultCard(workshopAfter(...past), people, { workshop: 'w1', round: 1, page, preview });

/** The sections of a page: which group, what was said, whether it goes on. */
const groupsOn = (view: ReturnType<typeof card>) =>
  view?.body.kind === 'text'
    ? view.body.sections.map(({ under, answers, goesOn }) => ({
        number: under.is === 'group' ? under.number : 0,
        texts: answers.map(({ said }) => said),
        goesOn,
      }))
    : [];

/** All pages, by turning them. */
const allPages = (past: readonly WorkshopEvent[]) => {
  const state = workshopAfter(...past);
  const { pages = 0 } = resultCard(state, people, { workshop: 'w1', round: 1 }) ?? {};
  return Array.from({ length: pages }, (_, index) => {
    const page = resultCard(state, people, { workshop: 'w1', round: 1, page: index + 1 });
    if (!page) throw new Error(`no page ${index + 1}`);
    return page;
  });
};

/** A round in which everybody has given one of these texts. */
const roundWith = (texts: readonly string[], size = 6): readonly WorkshopEvent[] => {
  const groups = divide(
    texts.map((_, index) => `p${index}`),
    { by: 'size', size },
    7,
  );
  const answers = groups.flatMap(({ number, members }) =>
    members.map((person) => answered(person, texts[Number(person.slice(1))] ?? '', { group: number })),
  );
  return [...created({ groups }), started(), ...answers, closed(), shown()];
};

describe('a result', () => {
  it('is hidden until it is shown to all', () => {
    const past = [...open, answered(anna, 'Min hemlighet')];
    expect(card(created())).toBeUndefined();
    expect(card(past)).toBeUndefined();
    expect(card([...past, closed()])).toBeUndefined();
    expect(card([...past, closed(), shown()])).toMatchObject({
      body: { kind: 'text', sections: [{ under: { is: 'group', number: 1 }, answers: [{ said: 'Min hemlighet', by: null }] }] },
    });
  });

  it('of a running round is hidden from the facilitator too, who may look before it is shown', () => {
    const past = [...open, answered(anna, 'A')];
    expect(card(past, 1, true)).toBeUndefined();
    const preview = card([...past, closed()], 1, true);
    expect(preview).toMatchObject({ preview: true });
    expect(groupsOn(preview)).toEqual([{ number: 1, texts: ['A'], goesOn: false }]);
  });

  it('has the last version of each answer, by group, and no names', () => {
    const past = [...open, answered(anna, 'Först'), answered(dag, 'Dags'), answered(anna, 'Sist'), closed(), shown()];
    const view = card(past);
    expect(view).toMatchObject({
      answered: 2,
      asked: 5,
      page: 1,
      pages: 1,
    });
    expect(groupsOn(view)).toEqual([
      { number: 1, texts: ['Sist'], goesOn: false },
      { number: 2, texts: ['Dags'], goesOn: false },
    ]);
    for (const id of [anna, bo, cia, dag, eva]) expect(JSON.stringify(view).toLowerCase()).not.toContain(`"${id}"`);
  });

  it('is in Swedish alphabetical order within a group: not in the order of the list, nor of the answers', () => {
    const past = [...open, answered(bo, 'Österut'), answered(anna, 'Åt sidan'), answered(cia, 'Zick-zack'), closed(), shown()];
    expect(groupsOn(card(past))[0]?.texts).toEqual(['Zick-zack', 'Åt sidan', 'Österut']);
  });

  it('of a group that answered together is its one answer', () => {
    const past = [...created({ answersPer: 'group' }), started(), answered(anna, 'A'), answered(bo, 'Vårt'), closed(), shown()];
    expect(card(past)).toMatchObject({ answered: 1, asked: 2 });
    expect(groupsOn(card(past))).toEqual([{ number: 1, texts: ['Vårt'], goesOn: false }]);
  });

  it('without answers is one empty page', () =>
    expect(card([...open, closed(), shown()])).toMatchObject({ answered: 0, page: 1, pages: 1, body: { kind: 'nobody' } }));

  it('has a first and a last page, whatever page is asked for', () => {
    const past = roundWith(Array.from({ length: 92 }, (_, index) => `Svar ${index}`));
    const pages = allPages(past).length;
    expect(pages).toBeGreaterThan(1);
    expect([-3, 0, 1.9, 1, pages, 99].map((page) => card(past, page)?.page)).toEqual([1, 1, 1, 1, pages, pages]);
  });
});

describe('the pages of a result', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: LIMITS.answer });
  const short = fc.string({ minLength: 1, maxLength: 30 });

  it('hold every answer exactly once, groups in order, and say where a group goes on', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: short }, text), { minLength: 2, maxLength: 130 }), (texts) => {
        const pages = allPages(roundWith(texts));
        const pieces = pages.flatMap(groupsOn);
        expect(pieces.flatMap(({ texts: own }) => own).sort()).toEqual([...texts].sort());
        expect(pieces.map(({ number }) => number)).toEqual(pieces.map(({ number }) => number).toSorted((a, b) => a - b));
        pieces.forEach(({ number, goesOn }, index) => {
          expect(goesOn).toBe(pieces[index + 1]?.number === number);
        });
      }),
      { numRuns: 40 },
    ));

  it('each fit a card: under 30 000 units of JSON with the longest answers, and fifty answers', () => {
    for (const letter of ['å', '"', '\n', '\u0001']) {
      const pages = allPages(roundWith(Array.from({ length: 40 }, () => letter.repeat(LIMITS.answer))));
      for (const page of pages) expect(JSON.stringify(page).length).toBeLessThan(30_000);
    }
    for (const page of allPages(roundWith(Array.from({ length: 500 }, () => 'ja'))))
      expect(groupsOn(page).flatMap(({ texts }) => texts).length).toBeLessThanOrEqual(50);
  });

  it('are of the round asked for', () => {
    const past = [...open, answered(anna, 'A'), closed(), shown()];
    expect(resultCard(workshopAfter(...past), people, { workshop: 'w1', round: 2 })).toBeUndefined();
    expect(resultCard(workshopAfter(...past), people, { workshop: 'w1', round: 99 })).toBeUndefined();
    expect(plan.rounds).toHaveLength(3);
  });
});
