import { describe, expect, it } from 'vitest';
import { type MyAnswer, myAnswers } from '../../../src/app/views/my-answers.ts';
import type { WorkshopEvent } from '../../../src/domain/workshop/events.ts';
import { anna, answered, bo, chosen, closed, created, dag, started, workshopAfter } from '../../support/workshop-facts.ts';

const view = (pasts: readonly (readonly WorkshopEvent[])[], page?: number, person: string = anna) =>
  myAnswers(
    pasts.map((past) => workshopAfter(...past)),
    person,
    page,
  );
const open = [...created(), started()];
const words = ({ response }: MyAnswer): string | undefined => (response?.kind === 'text' ? response.text : undefined);

describe('my answers', () => {
  it('are mine, the last versions, the newest first, of open and closed rounds', () => {
    const past = [
      ...open,
      answered(anna, 'Först'),
      answered(anna, 'Sist', { minute: 2 }),
      answered(bo, 'Bos'),
      closed(),
      chosen(2),
      started(2, 20),
      answered(anna, 'Andra rundan', { round: 2, minute: 21 }),
    ];
    expect(view([past])).toMatchObject({
      page: 1,
      pages: 1,
      answers: [
        { response: { text: 'Andra rundan' }, round: 2, heading: 'Riktning', open: true },
        { response: { text: 'Sist' }, round: 1, question: 'Var är vi?', open: false },
      ],
    });
    expect(view([past], 1, bo).answers.map(words)).toEqual(['Bos']);
  });

  it('are also those that my group stands behind', () => {
    const past = [...created({ answersPer: 'group' }), started(), answered(bo, 'Vårt'), answered(dag, 'Deras')];
    expect(view([past]).answers).toMatchObject([{ response: { text: 'Vårt' }, answersPer: 'group' }]);
  });

  it('are none where I have answered nothing, or take no part', () => {
    expect(view([open])).toEqual({ answers: [], page: 1, pages: 1 });
    expect(view([[...open, answered(anna, 'A')]], 1, 'nina').answers).toEqual([]);
  });

  it('come in pages: all exactly once, whatever page is asked for', () => {
    const pasts = Array.from({ length: 11 }, (_, index) => [...open, answered(anna, `Svar ${index}`, { minute: index / 10 })]);
    const { pages } = view(pasts);
    const texts = Array.from({ length: pages }, (_, index) => view(pasts, index + 1).answers.map(words)).flat();
    expect(texts).toEqual(Array.from({ length: 11 }, (_, index) => `Svar ${10 - index}`));
    expect([-1, 0, 1.5, pages + 5].map((page) => view(pasts, page).page)).toEqual([1, 1, 1, pages]);
  });
});
