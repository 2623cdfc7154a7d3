import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { AnswerCardView } from '../src/app/views/answer-card.ts';
import type { Texts } from '../src/texts/texts.ts';
import { clock } from '../src/texts/time.ts';
import { answerInput } from './answer-input.ts';
import { buttons } from './buttons.ts';
import { nameAndUnit, nameList, nameOf } from './name-list.ts';
import { frame, heading, line, notice, question, quiet, surface } from './parts.ts';
import { cut, personText } from './person-text.ts';

/** The personal card of one round: what is asked, the answer, and the group. */
export const answerCard = (view: AnswerCardView, t: Texts) =>
  ({
    ...frame(t),
    body: [
      heading(t.shared.round(view.round, view.rounds), 'card'),
      personText(view.title, { isSubtle: true }, { spacing: 'Small' }),
      ...question(view.question, view.heading, true),
      ...state(view, t),
      ...group(view, t),
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
      return closed(view, status, t);
  }
};

type Status<Is extends AnswerCardView['status']['is']> = Extract<AnswerCardView['status'], { is: Is }>;

const answered = (view: AnswerCardView, { saved }: Status<'answered'>, t: Texts): CardElementArray => {
  const time = clock(saved.at);
  const by = saved.by.name === null ? t.answer.someone : nameOf(saved.by, t);
  const thanks =
    view.answersPer === 'group' && !saved.mine ? t.answer.saved.groupBy(time, by) : t.answer.saved[view.answersPer](time);
  return [
    surface([personText(thanks, { weight: 'Bolder' }), personText(saved.text)], 'good'),
    ...buttons({
      title: t.answer.change,
      verb: 'change-answer',
      data: { workshop: view.workshop, round: view.round, person: view.person },
    }),
    quiet(t.answer.timeLeft(clock(view.endsAt), view.minutesLeft)),
  ];
};

/** Text that came too late is shown up to here, in UTF-16 units: more than any answer that could have been stored. */
const LOST = 12_000;

const closed = ({ answersPer }: AnswerCardView, { closedAt, saved, lost }: Status<'closed'>, t: Texts): CardElementArray => {
  const words = t.answer.closed;
  const time = clock(closedAt);
  const shown = lost === null ? null : cut(lost, LOST);
  return [
    ...(shown === null ? [] : [notice(words.late(time)), personText(shown)]),
    ...(shown === null || shown === lost ? [] : [quiet(t.answer.cut)]),
    ...(shown === null ? [line(words.at(time), { weight: 'Bolder', spacing: 'Medium' })] : [line(words.whatNow)]),
    ...(saved
      ? [surface([line(words.saved[answersPer], { weight: 'Bolder' }), personText(saved.text)])]
      : shown === null
        ? [line(words.none[answersPer], { spacing: 'Small' })]
        : []),
    quiet(words.result),
  ];
};

/** Names of the group have so much room, in UTF-16 units as JSON writes them: a dozen people with their units. */
const NAMES = 1_500;

const group = ({ group: { number, members } }: AnswerCardView, t: Texts): CardElementArray => {
  const me = members.filter((member) => member.me).map(() => t.answer.you);
  const others = members.filter((member) => !member.me).map((member) => nameAndUnit(member, t));
  return [
    { ...heading(t.answer.yourGroup(number)), separator: true },
    personText(nameList([...me, ...others], NAMES, t), { isSubtle: true }, { spacing: 'Small' }),
  ];
};
