import type { Question, Response } from '../../src/domain/questions/questions.ts';
import type { WorkshopEvent } from '../../src/domain/workshop/events.ts';
import type { AnswersPer, RoundPlan } from '../../src/domain/workshop/round-plan.ts';
import { anna, at, closed, created, drafted, groupNumberOf, persons, shown, started } from './bjorkhaga.ts';

/** A workshop of Björkhaga's in which the rounds are these. */
export const planned = (...rounds: readonly Omit<RoundPlan, 'minutes'>[]): readonly WorkshopEvent[] => {
  const first = drafted();
  if (first.type !== 'workshop-drafted') throw new Error('a story begins with a draft');
  const plan = { ...first.plan, rounds: rounds.map((round) => ({ minutes: 8, ...round })) };
  return [{ ...first, plan }, created];
};

/** The same with three rounds of open text, whatever the templates ask. */
export const openText = (answersPer: AnswersPer = 'person'): readonly WorkshopEvent[] =>
  planned(
    ...[
      ['Nuläge', 'Hur är läget i din verksamhet just nu? Nämn något som fungerar bra och något som skaver.'],
      ['Riktning', 'Vad behöver ha blivit annorlunda om ett år för de vi är till för?'],
      ['Nästa steg', 'Vilket steg tar du under de närmaste fyra veckorna, och vem behöver du ha med dig?'],
    ].map(([heading = '', question = '']) => ({ heading, question, answersPer })),
  );

/** What so many of the people answer, by their place among all. */
export const responses = (number: number, of: (index: number) => Response, round = 1): readonly WorkshopEvent[] =>
  persons.slice(0, number).map(({ id }, index) => ({
    type: 'answer-given',
    at: at('10:42'),
    by: id,
    round,
    group: groupNumberOf(id),
    text: '',
    response: of(index),
  }));

/** The same without names, counted. */
export const counted = (number: number, of: (index: number) => Response, round = 1): WorkshopEvent => ({
  type: 'ballots-counted',
  round,
  responses: Array.from({ length: number < 5 ? 0 : number }, (_, index) => of(index)),
  answered: persons.slice(0, number).map(({ id }) => id),
});

/** A round of one question, answered by so many, closed and shown. */
export const held = (
  asks: Question,
  number: number,
  of: (index: number) => Response,
  more: Partial<RoundPlan> = {},
): readonly WorkshopEvent[] => {
  const anonymous = more.names === 'nobody';
  const question = asks.kind === 'consent' ? asks.proposal : 'Hur ser du på det?';
  return [
    ...planned({ heading: 'Läget', question, asks, names: 'all', ...more }),
    started(),
    ...(anonymous ? [] : responses(number, of)),
    closed(),
    ...(anonymous ? [counted(number, of)] : []),
    shown(),
  ];
};

/** The facilitator's own step with the themes of a round. */
export const themed = (change: Extract<WorkshopEvent, { type: 'themes-changed' }>['change'], round = 1): WorkshopEvent => ({
  type: 'themes-changed',
  at: at('10:59'),
  by: anna.id,
  round,
  change,
});
