import type { CardElementArray } from '@microsoft/teams.cards';
import type { LetterFormView } from '../../src/app/views/letters/writing-cards.ts';
import { LETTER_LIMITS, type LetterContent, type LetterFault } from '../../src/domain/letter/content.ts';
import { directorMarkdown } from '../../src/domain/letter/markdown.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { quiet } from '../parts.ts';
import { ESCAPED, faultsIn, field } from './field.ts';
import { linksAndPicture } from './letter-form-links.ts';

/** What the letter says. `body` is as much of it as has room. */
export const contentFields = (
  content: LetterContent,
  { faults, pictureUnchecked }: Pick<LetterFormView, 'faults' | 'pictureUnchecked'>,
  t: Texts,
): CardElementArray => {
  const words = t.lettersAuthor.form.fields;
  const said = faultsIn(faults, t);
  const text = (id: 'heading' | 'lead' | 'ask' | 'question', hint?: string, lines = false) => ({
    id,
    label: words[id],
    value: content[id],
    limit: LETTER_LIMITS[id],
    units: LETTER_LIMITS[id] * ESCAPED,
    lines,
    ...(hint !== undefined && { hint }),
  });
  return [
    ...field(text('heading'), said('heading-empty', 'heading-too-long')),
    ...field(text('lead', words.leadHint, true), said('lead-too-long')),
    ...field(
      {
        id: 'body',
        label: words.body,
        value: content.body,
        limit: LETTER_LIMITS.body,
        units: Number.POSITIVE_INFINITY,
        lines: true,
      },
      [...said('body-empty', 'body-too-long'), ...inBody(content.body, faults, t)],
    ),
    quiet(words.bodyHelp),
    ...field(text('ask', words.askHint), said('ask-too-long')),
    ...field(text('question', words.questionHint), said('question-too-long')),
    {
      type: 'Input.Toggle',
      id: 'anonymous',
      title: words.anonymous,
      value: String(content.anonymous),
      wrap: true,
      spacing: 'Medium',
    },
    ...linksAndPicture(content, { faults, pictureUnchecked }, t),
  ];
};

/** What in the body is not what its author meant, told as soon as it is there: what must be mended, and what is shown as it was written. */
const inBody = (body: string, faults: readonly LetterFault[], t: Texts): readonly string[] => {
  const words = t.lettersAuthor;
  const found = new Set(directorMarkdown(body).faults.map(({ code }) => code));
  return [
    ...(['link-not-https', 'link-misleading'] as const)
      .filter((code) => found.has(code) || faults.includes(`body-${code}`))
      .map((code) => words.faults[`body-${code}`]),
    ...(found.has('image') ? [words.form.imageInBody] : []),
  ];
};
