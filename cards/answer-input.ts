import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { LIMITS } from '../src/domain/workshop/commands.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { buttons } from './buttons.ts';
import { nameOf } from './name-list.ts';
import { line, notice, quiet, surface } from './parts.ts';
import { cut, DRAFT, personText, withoutControls } from './person-text.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['answer'] = 4_000;

type Asking = Extract<AnswerCardView['status'], { is: 'asking' }>;

/** The part of the answer card where one writes: why the last press was not taken, what is saved meanwhile, the box, the buttons. */
export const answerInput = (view: AnswerCardView, status: Asking, t: Texts): CardElementArray => {
  const clash = status.notice === 'answer-changed-meanwhile' && status.saved !== null;
  const draft = withoutControls(status.draft);
  const shown = cut(draft, DRAFT);
  return [
    line(t.answer.timeLeft(clock(view.endsAt), view.minutesLeft), { weight: 'Bolder', spacing: 'Medium' }),
    ...(view.answersPer === 'group' ? [line(t.answer.together(view.group.number), { spacing: 'Small' })] : []),
    ...said(view, status, t),
    ...(clash ? meanwhile(status.saved, t) : []),
    input(view, shown, clash, t),
    ...(view.answersPer === 'person' ? [quiet(t.answer.shownWithoutNames)] : []),
    ...(shown === draft ? [] : [quiet(t.answer.cut)]),
    ...choices(view, status, clash, t),
  ];
};

const said = ({ answersPer }: AnswerCardView, status: Asking, t: Texts): CardElementArray => {
  if (status.notice === null) return [];
  if (status.notice !== 'offered') return [notice(t.answer.notices[status.notice])];
  return [notice(answersPer === 'group' ? t.answer.offeredForGroup : t.answer.notices.offered, 'accent')];
};

const meanwhile = (saved: NonNullable<Asking['saved']>, t: Texts): CardElementArray => {
  const by = saved.by.name === null ? t.answer.someone : nameOf(saved.by, t);
  const words = saved.mine ? t.answer.clash.mine(clock(saved.at)) : t.answer.clash.other(clock(saved.at), by);
  return [surface([personText(words, { weight: 'Bolder' }), personText(saved.text)])];
};

const input = ({ answersPer }: AnswerCardView, value: string, clash: boolean, t: Texts): ITextInput => ({
  type: 'Input.Text',
  id: 'answer',
  label: clash ? t.answer.clash.yours : t.answer.label[answersPer],
  placeholder: t.answer.placeholder,
  ...(value !== '' && { value }),
  isMultiline: true,
  isRequired: true,
  errorMessage: t.answer.required,
  maxLength: LONGEST,
  spacing: 'Medium',
});

const choices = (view: AnswerCardView, { notice: why, saved }: Asking, clash: boolean, t: Texts): CardElementArray => {
  const { workshop, round, basis, person, group } = view;
  const data = { workshop, round, group: group.number, basis, person };
  const give = { verb: 'give-answer', data, style: 'positive', inputs: true } as const;
  if (clash) {
    return [...buttons({ ...give, title: t.answer.replace }, { title: t.answer.add, verb: 'add-answer', data, inputs: true })];
  }
  return [
    ...buttons(
      { ...give, title: t.answer.send },
      why === 'offered' && { title: t.answer.askInstead, verb: 'ask-instead', inputs: true },
      why === 'offered' && { title: t.answer.neither, verb: 'home' },
      why !== 'offered' && saved !== null && { title: t.answer.keep, verb: 'open-answer', data: { workshop, round } },
    ),
  ];
};
