import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { LetterSearchView } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayOnly } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { frame, heading, quiet, surface } from '../parts.ts';
import { cut, harmless, personText, withoutControls } from '../person-text.ts';

/** So many letters have room on the card. */
const SHOWN = 10;

/** So much of a lead is shown, and so much of what was searched for, in UTF-16 units as JSON writes them. */
const LEAD = 300;
const WORDS = 200;

/** The longest that is taken of what is searched for, in characters. */
const LONGEST = 100;

/** The letters that a reader has got: all, or those with a word in them. */
export const letterSearchCard = ({ words: typed, found, more }: LetterSearchView, t: Texts) => {
  const words = t.lettersReader.search;
  const value = cut(withoutControls(typed), WORDS);
  const hidden = more + Math.max(0, found.length - SHOWN);
  return {
    ...frame(t),
    body: [
      heading(words.heading, 'card'),
      {
        type: 'Input.Text',
        id: 'words',
        label: words.label,
        placeholder: words.placeholder,
        ...(value !== '' && { value }),
        maxLength: LONGEST,
        spacing: 'Small',
      },
      ...buttons({ title: words.search, verb: 'search-letters', inputs: true }),
      ...(found.length === 0 ? [personText(value === '' ? words.none : words.notFound(value))] : []),
      ...found.slice(0, SHOWN).map((letter) => foundLetter(letter, t)),
      ...(hidden > 0 ? [quiet(words.more(hidden))] : []),
      ...buttons({ title: t.shared.toHome, verb: 'home' }),
    ],
  } satisfies IAdaptiveCard;
};

const foundLetter = ({ letter, heading: text, lead, at }: LetterSearchView['found'][number], t: Texts) => {
  const items: CardElementArray = [
    personText(text, { weight: 'Bolder' }),
    quiet(dayOnly(at, t.language)),
    ...(lead === '' ? [] : [personText(cut(harmless(lead), LEAD), {}, { spacing: 'Small' })]),
    ...buttons({ title: t.lettersReader.search.open, verb: 'show-letter', data: { letter } }),
  ];
  return surface(items);
};
