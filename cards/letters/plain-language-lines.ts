import type { CardElementArray } from '@microsoft/teams.cards';
import type { Abbreviation, PlainLanguage } from '../../src/domain/letter/plain-language.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading, line } from '../parts.ts';
import { cut, run, runs } from '../person-text.ts';
import { list } from './audience-lines.ts';

/** Room for a sentence and for an abbreviation, in UTF-16 units as JSON writes them, and for so many of these. */
const ROOM = { sentence: 400, abbreviation: 40, abbreviations: 15 } as const;

/** How the letter reads, in numbers and in words; nothing of an empty one. */
export const plainLanguageLines = (help: PlainLanguage, t: Texts): CardElementArray => {
  const words = t.lettersAuthor.desk.help;
  if (help.words === 0) return [];
  const toExplain = help.abbreviations.filter(({ kind }) => kind === 'explain').map(abbreviation);
  const toWriteOut = help.abbreviations.filter(({ kind }) => kind === 'write-out').map(abbreviation);
  const fine = help.longest.length + help.abbreviations.length === 0;
  return [
    heading(words.heading),
    line(words.size(help.words, help.sentences), { spacing: 'Small' }),
    line(words.minutes(help.minutes), { spacing: 'Small' }),
    line(words.lix(help.lix, help.lixBand), { weight: 'Bolder', spacing: 'Small' }),
    ...(help.longest.length > 0 ? [line(words.longest(help.longest.length), { spacing: 'Medium' })] : []),
    ...help.longest.map((sentence) =>
      runs([run(`${words.words(sentence.words)} `, { weight: 'Bolder' }), run(cut(sentence.text, ROOM.sentence))], {
        spacing: 'Small',
      }),
    ),
    ...(toExplain.length > 0 ? [list(words.explain, toExplain.slice(0, ROOM.abbreviations), t)] : []),
    ...(toWriteOut.length > 0 ? [list(words.writeOut, toWriteOut.slice(0, ROOM.abbreviations), t)] : []),
    ...(fine ? [line(words.fine, { spacing: 'Small' })] : []),
  ];
};

const abbreviation = (short: Abbreviation): string => {
  const text = cut(short.text, ROOM.abbreviation);
  return short.kind === 'write-out' && short.inFull !== null ? `${text} (${short.inFull})` : text;
};
