import type { CardElementArray } from '@microsoft/teams.cards';
import type { RoundFormView } from '../../src/app/views/planning/round-form.ts';
import { makesSeveral } from '../../src/domain/round-form/kinds.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { choiceTitle } from '../letters/choices.ts';
import { line, quiet } from '../parts.ts';
import { choicesOf, numberField, pick } from './pick.ts';
import type { Faults } from './round-form.ts';

const seatings = ['keep', 'remix', 'by-topic'] as const;

/** How a round goes: its length, whose answer, whose name, what it builds on, who sit together. */
export const howFields = (view: RoundFormView, faults: Faults, t: Texts): CardElementArray => {
  const words = t.roundPlans.fields;
  const { kind, form, answersPer } = view;
  const several = makesSeveral(kind);
  const paired = form.answersPer === 'pair' || form.answersPer === 'four' ? form.answersPer : null;
  const whose = { ...words.answersPerChoices, workshop: words.workshopDoes[answersPer] };
  const names = pick(
    'names',
    words.names,
    form.names,
    choicesOf(['all', 'facilitator', 'nobody'], words.namesChoices),
    words.required,
  );
  const seating = choicesOf(seatings, words.seatingChoices);
  return [
    ...faults('minutes'),
    numberField('minutes', several ? words.minutesEach : words.minutes, form.minutes, {
      ...{ least: 1, most: 240, wrong: t.newWorkshop.minutesWrong },
    }),
    ...(paired ? [line(words.paired[paired], { spacing: 'Medium' })] : []),
    ...(paired || several
      ? []
      : [
          pick(
            'answers-per',
            words.answersPer,
            form.answersPer,
            choicesOf(['workshop', 'person', 'group'], whose),
            words.required,
          ),
        ]),
    ...faults('names'),
    names,
    quiet(words.namesMeans),
    ...(paired || several ? [] : material(view, faults, t)),
    ...(paired || several ? [] : [pick('seating', words.seating, form.seating, seating, words.required)]),
  ];
};

/** A vote must have a round to take its themes from; the others may. */
const material = ({ kind, form, earlier }: RoundFormView, faults: Faults, t: Texts): CardElementArray => {
  const words = t.roundPlans.fields;
  const vote = kind === 'vote';
  if (earlier.length === 0) return faults('from');
  const rounds = earlier.map(({ number, heading }) => ({
    title: choiceTitle(words.roundAt(number, heading)),
    value: String(number),
  }));
  const chosen = form.from === '' && !vote ? 'none' : form.from;
  return [
    ...faults('from'),
    {
      type: 'Input.ChoiceSet',
      id: 'from',
      label: vote ? words.fromVote : words.from,
      style: 'compact',
      wrap: true,
      ...(chosen !== '' && { value: chosen }),
      placeholder: words.choose,
      isRequired: true,
      errorMessage: t.refusals['no-material'],
      spacing: 'Medium',
      choices: vote ? rounds : [{ title: words.fromNone, value: 'none' }, ...rounds],
    },
  ];
};
