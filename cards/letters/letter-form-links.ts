import type { CardElementArray } from '@microsoft/teams.cards';
import type { LetterFormView } from '../../src/app/views/letters/writing-cards.ts';
import {
  isHttps,
  LETTER_LIMITS,
  type LetterContent,
  type LetterFault,
  type LetterLink,
} from '../../src/domain/letter/content.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, quiet } from '../parts.ts';
import { collapsible } from './collapsible.ts';
import { ESCAPED, faultLine, faultsIn, field } from './field.ts';

const linkFaults = ['link-not-https', 'link-without-title', 'link-too-long'] as const satisfies readonly LetterFault[];
const pictureFaults = [
  'picture-not-https',
  'picture-missing',
  'picture-not-picture',
  'picture-without-alt',
] as const satisfies readonly LetterFault[];

/** Hidden while there is none and nothing is wrong: most letters have neither. */
export const linksAndPicture = (
  content: LetterContent,
  { faults, pictureUnchecked }: Pick<LetterFormView, 'faults' | 'pictureUnchecked'>,
  t: Texts,
): CardElementArray => {
  const words = t.lettersAuthor.form;
  const { links, picture } = content;
  const wrong = [...linkFaults, ...pictureFaults].some((fault) => faults.includes(fault));
  // A fault of which no link shows the sign is said above them all.
  const found = links.flatMap((link) => [...titleFaults(link), ...urlFaults(link)]);
  const unplaced = linkFaults.filter((fault) => !found.includes(fault));
  return [
    ...collapsible(
      'links-and-picture',
      words.linksAndPicture,
      [
        heading(words.linksAndPicture),
        ...faultsIn(faults, t)(...unplaced).map(faultLine),
        ...Array.from({ length: LETTER_LIMITS.links }, (_, index) => linkFields(index + 1, links[index], faults, t)).flat(),
        ...(pictureUnchecked ? [quiet(words.pictureUnchecked)] : []),
        ...pictureFields(picture, faults, t),
      ],
      wrong || links.length > 0 || picture !== null,
    ),
  ];
};

const titleFaults = ({ title }: LetterLink): readonly LetterFault[] => [
  ...(title === '' ? (['link-without-title'] as const) : []),
  ...(title.length > LETTER_LIMITS.linkTitle ? (['link-too-long'] as const) : []),
];

const urlFaults = ({ url: address }: LetterLink): readonly LetterFault[] => [
  ...(isHttps(address) ? [] : (['link-not-https'] as const)),
  ...(address.length > LETTER_LIMITS.url ? (['link-too-long'] as const) : []),
];

const linkFields = (number: number, link: LetterLink | undefined, faults: readonly LetterFault[], t: Texts): CardElementArray => {
  const words = t.lettersAuthor.form.fields;
  const { linkTitle: limit } = LETTER_LIMITS;
  const said = faultsIn(faults, t);
  return [
    ...field(
      { id: `link-${number}-title`, label: words.linkTitle(number), value: link?.title ?? '', limit, units: limit * ESCAPED },
      link ? said(...titleFaults(link)) : [],
    ),
    ...url(`link-${number}-url`, words.linkUrl(number), link?.url ?? '', link ? said(...urlFaults(link)) : [], t),
  ];
};

const pictureFields = (picture: LetterContent['picture'], faults: readonly LetterFault[], t: Texts): CardElementArray => {
  const words = t.lettersAuthor.form.fields;
  const { alt: limit } = LETTER_LIMITS;
  const said = faultsIn(faults, t);
  return [
    ...url(
      'picture-url',
      words.pictureUrl,
      picture?.url ?? '',
      said('picture-not-https', 'picture-missing', 'picture-not-picture'),
      t,
    ),
    ...field(
      {
        id: 'picture-alt',
        label: words.pictureAlt,
        value: picture?.alt ?? '',
        limit,
        units: limit * ESCAPED,
        hint: words.pictureAltHint,
      },
      said('picture-without-alt'),
    ),
  ];
};

/** An address that may be sent has nothing that JSON writes longer, so it needs no more room than its limit. */
const url = (id: string, label: string, value: string, faults: readonly string[], t: Texts): CardElementArray =>
  field({ id, label, value, limit: LETTER_LIMITS.url, hint: t.lettersAuthor.form.fields.urlHint }, faults);
