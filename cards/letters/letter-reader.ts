import type { CardElementArray, ITextInput } from '@microsoft/teams.cards';
import type { LetterCardView } from '../../src/app/views/letters/letter-card.ts';
import type { POST_LIMITS } from '../../src/domain/inbox/inbox.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { weekdayAndClock } from '../../src/texts/weekday.ts';
import { buttons } from '../buttons.ts';
import { heading, line, notice, quiet, surface } from '../parts.ts';
import { cut, personText, withoutControls } from '../person-text.ts';

/** The longest that the domain takes, as in the inbox; its type holds the number to it. */
const LONGEST: (typeof POST_LIMITS)['reply'] = 4_000;

/** A draft that is too long comes back so far, in UTF-16 units as JSON writes them: the letter needs its room too. */
const DRAFT = 8_000;

/** The letter's question, and the reader's answer to it. */
export const letterQuestion = ({ letter, content: { question }, reader }: LetterCardView, t: Texts): CardElementArray => {
  if (question === '') return [];
  const asked = [{ ...heading(t.lettersReader.letter.question), separator: true }, personText(question, { weight: 'Bolder' })];
  return reader === null || !reader.recipient ? asked : [...asked, ...answering(letter, reader, t)];
};

const answering = (letter: string, reader: NonNullable<LetterCardView['reader']>, t: Texts): CardElementArray => {
  const words = t.lettersReader.letter;
  const draft = withoutControls(reader.draft ?? reader.answer ?? '');
  const shown = cut(draft, DRAFT);
  return [
    ...(reader.answer !== null && (reader.notice === null || reader.notice === 'key-below')
      ? [surface([line(`✓ ${words.answered}`, { weight: 'Bolder' })], 'good')]
      : []),
    ...(reader.notice === null || reader.notice === 'key-below' ? [] : [notice(words.notices[reader.notice])]),
    input(shown, t),
    ...(shown === draft ? [] : [quiet(words.cut)]),
    ...buttons({ title: words.send, verb: 'answer-letter', data: { letter }, inputs: true }),
  ];
};

const input = (value: string, t: Texts): ITextInput => ({
  type: 'Input.Text',
  id: 'letter-answer',
  label: t.lettersReader.letter.label,
  placeholder: t.lettersReader.letter.placeholder,
  ...(value !== '' && { value }),
  isMultiline: true,
  isRequired: true,
  errorMessage: t.lettersReader.letter.required,
  maxLength: LONGEST,
  spacing: 'Medium',
});

/** That it has been read, and the ways to write back; in a channel, where all that is done. */
export const readerButtons = ({ letter, reader }: LetterCardView, t: Texts): CardElementArray => {
  const words = t.lettersReader.letter;
  if (reader === null) return [{ ...line(words.elsewhere), separator: true, spacing: 'Large' }];
  const { recipient, acknowledgedAt } = reader;
  return [
    ...(recipient ? [] : [{ ...quiet(words.notToYou), separator: true, spacing: 'Large' as const }]),
    ...(acknowledgedAt === null
      ? []
      : [line(`✓ ${words.readAt(weekdayAndClock(acknowledgedAt, t.language))}`, { weight: 'Bolder', spacing: 'Large' })]),
    ...(reader.notice === 'key-below' ? [surface([line(`✓ ${words.notices['key-below']}`)], 'good')] : []),
    ...buttons(
      recipient && acknowledgedAt === null && { title: words.read, verb: 'acknowledge', data: { letter }, style: 'positive' },
      { title: words.askQuestion, verb: 'ask', data: { letter, kind: 'question' } },
      { title: words.sendInput, verb: 'ask', data: { letter, kind: 'input' } },
    ),
  ];
};
