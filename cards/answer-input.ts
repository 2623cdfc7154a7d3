import type { CardElementArray } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { answerInputs } from './answer-inputs/inputs.ts';
import { material } from './answer-material.ts';
import { timeIn, timeLeft } from './answer-time.ts';
import { answerInWords } from './answer-words.ts';
import { buttons } from './buttons.ts';
import { nameOf } from './name-list.ts';
import { line, notice, quiet, surface } from './parts.ts';
import { personText } from './person-text.ts';

type Asking = Extract<AnswerCardView['status'], { is: 'asking' }>;

/** The part of the answer card where one answers: why the last press was not taken, what is saved meanwhile, the inputs, the buttons. */
export const answerInput = (view: AnswerCardView, status: Asking, t: Texts): CardElementArray => {
  const { filled: draft, faults, closedAt } = status;
  const clash = status.notice === 'answer-changed-meanwhile' && status.saved !== null;
  const time = closedAt === null ? timeLeft(view, t) : t.answer.stillTaken(timeIn(view, closedAt, t));
  return [
    line(time, { weight: 'Bolder', spacing: 'Medium' }),
    ...(view.answersPer === 'group' ? [line(together(view, t), { spacing: 'Small' })] : []),
    ...material(view, t),
    ...said(view, status, t),
    ...(clash ? meanwhile(view, status.saved, t) : []),
    ...answerInputs(view.asks, clash ? t.answer.clash.yours : t.answer.label[view.answersPer], { draft, faults, t }),
    quiet([namesRule(view, t), ...(view.readAlong ? [t.answer.names.readAlong] : [])].join(' ')),
    ...(view.handedOn === null ? [] : [quiet(t.answer.names.handedOn[view.handedOn])]),
    ...choices(view, status, clash, t),
  ];
};

const together = ({ group: { as, number } }: AnswerCardView, t: Texts): string =>
  as === 'group' ? t.answer.together.group(number) : t.answer.together[as];

/** Who may know who answered what, said before one answers. */
const namesRule = ({ answersPer, names, asks }: AnswerCardView, t: Texts): string => {
  const words = t.answer.names;
  if (answersPer === 'group') return words.together;
  return names === 'facilitator' && asks.kind === 'text' ? words.facilitatorText : words[names];
};

const said = ({ answersPer }: AnswerCardView, status: Asking, t: Texts): CardElementArray => {
  if (status.notice === null) return [];
  if (status.notice !== 'offered') return [notice(t.answer.notices[status.notice])];
  return [notice(answersPer === 'group' ? t.answer.offeredForGroup : t.answer.notices.offered, 'accent')];
};

const meanwhile = (view: AnswerCardView, saved: NonNullable<Asking['saved']>, t: Texts): CardElementArray => {
  const by = saved.by.name === null ? t.answer.someone : nameOf(saved.by, t);
  const time = saved.at === null ? '' : timeIn(view, saved.at, t);
  const mine = saved.at === null ? t.answer.clash.nameless : t.answer.clash.mine(time);
  const words = saved.mine ? mine : t.answer.clash.other(time, by);
  return [surface([personText(words, { weight: 'Bolder' }), ...answerInWords(view.asks, saved.response, t)])];
};

const choices = (view: AnswerCardView, { notice: why, saved }: Asking, clash: boolean, t: Texts): CardElementArray => {
  const { workshop, round, basis, person, group, asks } = view;
  const data = { workshop, round, group: group.number, basis, person };
  const give = { verb: 'give-answer', data, style: 'positive', inputs: true } as const;
  const keep = { title: t.answer.keep, verb: 'open-answer', data: { workshop, round } };
  if (clash) {
    const add = { title: t.answer.add, verb: 'add-answer', data, inputs: true };
    // Only texts can be put one after the other.
    return [...buttons({ ...give, title: t.answer.replace }, asks.kind === 'text' ? add : keep)];
  }
  return [
    ...buttons(
      { ...give, title: t.answer.send },
      why === 'offered' && { title: t.answer.askInstead, verb: 'ask-instead', inputs: true },
      why === 'offered' && { title: t.answer.neither, verb: 'home' },
      why !== 'offered' && saved !== null && keep,
    ),
  ];
};
