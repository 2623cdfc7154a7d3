import type { CardElementArray } from '@microsoft/teams.cards';
import type { ControlCardView } from '../src/app/views/control-card.ts';
import type { LIMITS } from '../src/domain/workshop/commands.ts';
import type { Texts } from '../src/texts/texts.ts';
import { askingButtons } from './control-buttons.ts';
import { cut, DRAFT, withoutControls } from './person-text.ts';

/** The longest that the domain takes, of a question, a proposal and a message; its type holds the number to it. */
const LONGEST: (typeof LIMITS)['question' | 'message'] = 1_000;

type Form = 'rewrite-question' | 'ask-again' | 'write-message';

/** Whether something is being written in the card. */
export const hasForm = ({ asking }: ControlCardView): boolean =>
  asking === 'rewrite-question' || asking === 'ask-again' || asking === 'write-message';

/** The one box that is open in the card, with what was typed and not taken. */
export const controlForm = (view: ControlCardView, t: Texts): CardElementArray => {
  const { asking, draft, question } = view;
  const fields: Readonly<Record<Form, { id: string; label: string; value: string; errorMessage: string }>> = {
    'rewrite-question': {
      id: 'question',
      label: t.control.question,
      value: draft ?? question,
      errorMessage: t.control.questionRequired,
    },
    'ask-again': {
      id: 'proposal',
      label: t.control.proposal,
      value: draft ?? question,
      errorMessage: t.control.proposalRequired,
    },
    'write-message': {
      id: 'message',
      label: t.control.message.label,
      value: draft ?? '',
      errorMessage: t.control.message.required,
    },
  };
  if (asking !== 'rewrite-question' && asking !== 'ask-again' && asking !== 'write-message') return [];
  const { value, ...field } = fields[asking];
  return [
    {
      type: 'Input.Text',
      ...field,
      value: cut(withoutControls(value), DRAFT),
      isMultiline: true,
      isRequired: true,
      maxLength: LONGEST,
      spacing: 'Medium',
    },
    ...askingButtons(view, t),
  ];
};
