import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import { stances } from '../../src/domain/questions/consent.ts';
import { INPUT } from '../../src/domain/questions/inputs.ts';
import type { QUESTION_LIMITS } from '../../src/domain/questions/limits.ts';
import { quiet } from '../parts.ts';
import { withoutControls } from '../person-text.ts';
import { choices, type Field, faultsAt, kept } from './field.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof QUESTION_LIMITS)['reason'] = 1_000;

/** What came back is shown so far, in UTF-16 units as JSON writes them. */
const SHOWN = 6_000;

/** Where one stands on the proposal, and why. The reason may be left out but by those who object, which the bot says. */
export const consentInput = (field: Field): CardElementArray => {
  const words = field.t.answer.inputs.consent;
  const value = kept(INPUT.reason, field, SHOWN);
  return [
    ...choices(
      {
        id: INPUT.stance,
        label: words.label,
        style: 'expanded',
        errorMessage: words.required,
        choices: stances.map((stance) => ({ title: words.stances[stance], value: stance })),
      },
      field,
      [field.draft[INPUT.stance] ?? ''],
    ),
    ...faultsAt(INPUT.reason, field),
    {
      type: 'Input.Text',
      id: INPUT.reason,
      label: words.reason,
      placeholder: words.reasonPlaceholder,
      ...(value !== '' && { value }),
      isMultiline: true,
      maxLength: LONGEST,
      spacing: 'Medium',
    } satisfies ITextInput,
    ...(value === withoutControls(field.draft[INPUT.reason] ?? '') ? [] : [quiet(field.t.answer.cut)]),
  ];
};
