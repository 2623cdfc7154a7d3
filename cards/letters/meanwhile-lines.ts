import type { DraftChange } from '../../src/app/views/letters/draft-change.ts';
import type { Meanwhile } from '../../src/app/views/letters/writing-cards.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { dayAndClock } from '../../src/texts/time.ts';
import { line, surface } from '../parts.ts';
import { cut, personText } from '../person-text.ts';

/** Room for a name, in UTF-16 units as JSON writes them. */
const NAME = 100;

const who = (
  { name, mine, at }: DraftChange,
  words: { readonly byOther: (name: string, when: string) => string; readonly byYou: (when: string) => string },
  t: Texts,
) => {
  const when = dayAndClock(at, t.language);
  const shown = name === null ? capital(t.shared.unknownPerson) : cut(name, NAME);
  return personText(mine ? words.byYou(when) : words.byOther(shown, when), { weight: 'Bolder' });
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Above the form of one who was overtaken: who saved, what differs, and that nothing they wrote is lost. */
export const meanwhileLines = (meanwhile: Meanwhile, t: Texts) => {
  const words = t.lettersAuthor.form.meanwhile;
  const { parts, shown } = meanwhile;
  return surface(
    [
      who(meanwhile, words, t),
      line(words.kept, { spacing: 'Small' }),
      ...(parts.length > 0
        ? [line(`${words.differs} ${parts.map((part) => words.parts[part]).join(', ')}.`, { spacing: 'Small' })]
        : []),
      ...(shown === null ? [] : [line(shown ? words.shown : words.notShown, { weight: 'Bolder', spacing: 'Small' })]),
    ],
    'warning',
  );
};

/** On the desk of one whose press came too late: who changed the letter, and that it is to be read. */
export const changedLines = (changed: DraftChange, t: Texts) => {
  const words = t.lettersAuthor.desk.changed;
  return surface([who(changed, words, t), line(words.read, { spacing: 'Small' })], 'warning');
};
