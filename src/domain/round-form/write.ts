import { wallOf } from '../calendar/wall-clock.ts';
import type { Question } from '../questions/questions.ts';
import { asked, namesShown, type RoundPlan } from '../workshop/round-plan.ts';
import { emptyRound, type RoundForm } from './form.ts';

/** A planned round as the form's fields say it: read again, it gives the same round. */
export const formOf = (plan: RoundPlan): RoundForm => ({
  ...emptyRound,
  heading: plan.heading,
  question: plan.question,
  minutes: String(plan.minutes),
  answersPer: plan.answersPer ?? 'workshop',
  names: namesShown(plan),
  from: plan.from === undefined ? '' : String(plan.from),
  seating: plan.seating ?? 'keep',
  ...daysOf(plan),
  ...fieldsOf(asked(plan)),
});

const daysOf = ({ days }: RoundPlan): Partial<RoundForm> => {
  if (!days) return {};
  const [opens, closes] = [wallOf(days.opensAt), wallOf(days.closesAt)];
  return {
    timing: 'days',
    opensDate: opens.date,
    opensTime: opens.time,
    closesDate: closes.date,
    closesTime: closes.time,
    late: days.late,
  };
};

const fieldsOf = (question: Question): Partial<RoundForm> => {
  switch (question.kind) {
    case 'text':
    case 'consent':
      return {};
    case 'choice':
      return { options: linesOf(question.options) };
    case 'ranking':
      return { options: linesOf(question.options), places: String(question.places) };
    case 'scale':
    case 'check':
      return { lowLabel: question.lowLabel, highLabel: question.highLabel };
    case 'number':
      return { least: swedish(question.least), most: swedish(question.most), unit: question.unit ?? '' };
    case 'vote':
      return { budget: orEmpty(question.budget), cap: orEmpty(question.cap) };
  }
};

const linesOf = (options: readonly { readonly text: string }[]): string => options.map(({ text }) => text).join('\n');

const swedish = (number: number): string => String(number).replace('.', ',');

const orEmpty = (number: number): string => (number === 0 ? '' : String(number));
