import type { CardElementArray } from '@microsoft/teams.cards';
import type { PostKind } from '../../src/domain/inbox/events.ts';
import type { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { quiet } from '../parts.ts';
import { cut, DRAFT, withoutControls } from '../person-text.ts';

/** The longest that the domain takes; its type holds the number to it. */
const LONGEST: (typeof POST_LIMITS)['text'] = 4_000;

/** The box for a question or input, with what has been typed. */
export const postInput = (kind: PostKind, typed: string, t: Texts): CardElementArray => {
  const words = t.lettersReader.ask;
  const draft = withoutControls(typed);
  const value = cut(draft, DRAFT);
  return [
    {
      type: 'Input.Text',
      id: 'text',
      label: words.label[kind],
      placeholder: words.placeholder,
      ...(value !== '' && { value }),
      isMultiline: true,
      isRequired: true,
      errorMessage: words.required,
      maxLength: LONGEST,
      spacing: 'Medium',
    },
    ...(value === draft ? [] : [quiet(words.cut)]),
  ];
};
