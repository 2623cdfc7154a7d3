import type { IAdaptiveCard, IChoiceSetInput } from '@microsoft/teams.cards';
import type { FillInView } from '../src/app/views/fill-in.ts';
import type { Texts } from '../src/texts/texts.ts';
import { answerInputs } from './answer-inputs/inputs.ts';
import { buttons } from './buttons.ts';
import { choiceTitle } from './letters/choices.ts';
import { nameOf } from './name-list.ts';
import { frame, heading, line, notice, question, quiet } from './parts.ts';

/** The form in which a facilitator types in an answer for a group that could not answer itself. */
export const fillInCard = (view: FillInView, t: Texts) => {
  const { workshop, round, id, asks, draft, faults, saved, sitting } = view;
  const words = t.fillIn;
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      line(words.what, { spacing: 'Small' }),
      ...(saved === null ? [] : [notice(words.saved(`${words.names[sitting].toLowerCase()} ${saved}`), 'good')]),
      ...(view.notice === null ? [] : [notice(t.control.notices[view.notice])]),
      ...question(view.question, view.heading),
      groupInput(view, t),
      ...answerInputs(asks, words.answer, { draft, faults, t }),
      ...buttons(
        { title: words.save, verb: 'save-fill-in', data: { workshop, round, id }, style: 'positive', inputs: true },
        { title: words.back, verb: 'show-control', data: { workshop } },
      ),
      ...(view.filledIn > 0 ? [quiet(words.filledIn(view.filledIn))] : []),
    ],
  } satisfies IAdaptiveCard;
};

/** A hundred groups have room, each by its number and the first of its members. */
const TITLE = 60;

const groupInput = ({ groups, group, sitting }: FillInView, t: Texts): IChoiceSetInput => {
  const value = groups.find(({ number }) => number === group);
  return {
    type: 'Input.ChoiceSet',
    id: 'for-group',
    label: t.fillIn.group,
    style: 'compact',
    isRequired: true,
    errorMessage: t.fillIn.groupRequired,
    ...(value && { value: String(value.number) }),
    choices: groups.map(({ number, members }) => ({
      title: choiceTitle(`${t.fillIn.names[sitting]} ${number}: ${members.map((one) => nameOf(one, t)).join(', ')}`, TITLE),
      value: String(number),
    })),
    spacing: 'Medium',
  };
};
