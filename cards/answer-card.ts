import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { answerClosed } from './answer-closed.ts';
import { groupPart } from './answer-group.ts';
import { answerInput } from './answer-input.ts';
import { timeIn, timeLeft } from './answer-time.ts';
import { answerInWords } from './answer-words.ts';
import { buttons } from './buttons.ts';
import { nameOf } from './name-list.ts';
import { frame, heading, question, quiet, surface } from './parts.ts';
import { personText } from './person-text.ts';

/** The personal card of one round: what is asked, the answer, and the group. */
export const answerCard = (view: AnswerCardView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.shared.round(view.round, view.rounds), 'card'),
      personText(view.title, { isSubtle: true }, { spacing: 'Small' }),
      ...question(view.question, view.heading, true),
      ...state(view, t),
      ...groupPart(view, t),
    ],
  }) satisfies IAdaptiveCard;

const state = (view: AnswerCardView, t: Texts): CardElementArray => {
  const { status } = view;
  switch (status.is) {
    case 'asking':
      return answerInput(view, status, t);
    case 'answered':
      return answered(view, status, t);
    case 'closed':
      return answerClosed(view, status, t);
  }
};

type Answered = Extract<AnswerCardView['status'], { is: 'answered' }>;

const answered = (view: AnswerCardView, { saved }: Answered, t: Texts): CardElementArray => [
  surface([personText(thanks(view, saved, t), { weight: 'Bolder' }), ...answerInWords(view.asks, saved.response, t)], 'good'),
  ...buttons({
    title: t.answer.change,
    verb: 'change-answer',
    data: { workshop: view.workshop, round: view.round, person: view.person },
  }),
  quiet(timeLeft(view, t)),
];

const thanks = (view: AnswerCardView, saved: Answered['saved'], t: Texts): string => {
  const words = t.answer.saved;
  if (saved.at === null) return words.nameless;
  const time = timeIn(view, saved.at, t);
  if (view.answersPer === 'person' || saved.mine) return words[view.answersPer](time);
  return words.groupBy(time, saved.by.name === null ? t.answer.someone : nameOf(saved.by, t));
};
