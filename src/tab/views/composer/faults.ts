import { isHttps, LETTER_LIMITS, type LetterDraft, type LetterFault } from '../../../domain/letter/content.ts';

/** The fields of the form that a fault can be said at: their names in the form. */
export type FieldName = 'heading' | 'lead' | 'body' | 'ask' | 'question' | 'pictureUrl' | 'pictureAlt' | 'audience' | LinkField;
type LinkField = `linkTitle${number}` | `linkUrl${number}`;

const places: Readonly<Record<string, FieldName>> = {
  heading: 'heading',
  lead: 'lead',
  body: 'body',
  ask: 'ask',
  question: 'question',
  audience: 'audience',
};

/** What is wrong, each at its field; a fault of the links at the very link. */
export const atFields = (faults: readonly LetterFault[], draft: LetterDraft): ReadonlyMap<FieldName, LetterFault> => {
  const found = new Map<FieldName, LetterFault>();
  for (const fault of faults) for (const field of fieldsOf(fault, draft)) if (!found.has(field)) found.set(field, fault);
  return found;
};

const fieldsOf = (fault: LetterFault, { content: { links } }: LetterDraft): readonly FieldName[] => {
  const atLinks = (name: 'linkTitle' | 'linkUrl', wrong: (link: (typeof links)[number]) => boolean): readonly FieldName[] =>
    links.flatMap((link, index) => (wrong(link) ? [`${name}${index}` as const] : []));
  switch (fault) {
    case 'link-not-https':
      return atLinks('linkUrl', ({ url }) => !isHttps(url.trim()));
    case 'link-without-title':
      return atLinks('linkTitle', ({ title }) => title.trim() === '');
    case 'link-too-long':
      return [
        ...atLinks('linkTitle', ({ title }) => title.length > LETTER_LIMITS.linkTitle),
        ...atLinks('linkUrl', ({ url }) => url.length > LETTER_LIMITS.url),
      ];
    case 'picture-without-alt':
      return ['pictureAlt'];
    default: {
      const [part = ''] = fault.split('-');
      return part === 'picture' ? ['pictureUrl'] : [places[part] ?? 'body'];
    }
  }
};

/** What is not written yet is no fault while one still writes: said when the field has been left, or a step was tried. */
export const isMissing = (fault: LetterFault): boolean => /-empty$|-without-/.test(fault);
