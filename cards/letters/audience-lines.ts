import type { CardElementArray } from '@microsoft/teams.cards';
import type { AudienceChoices } from '../../src/app/views/letters/writing-cards.ts';
import { type Audience, isEverybody } from '../../src/domain/letter/content.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { nameList } from '../name-list.ts';
import { line } from '../parts.ts';
import { cut, harmless, run, runs } from '../person-text.ts';

/** Room for the names in each line, in UTF-16 units as JSON writes them, and for one of them. */
const ROOM = { names: 800, name: 80 } as const;

/** Who gets the letter, in words: `Till alla`, or the units and roles; and whom it passes by. */
export const audienceLines = (audience: Audience, people: AudienceChoices['people'], t: Texts): CardElementArray => {
  const words = t.lettersAuthor.form;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const to = [...audience.units, ...audience.unitTypes, ...audience.roles.map((role) => words.roles[role])];
  return [
    isEverybody(audience) ? line(words.everybody, { spacing: 'Small' }) : list(words.to, to, t),
    ...(audience.except.length > 0
      ? [
          list(
            words.except,
            audience.except.map((id) => names.get(id) ?? t.shared.unknownPerson),
            t,
          ),
        ]
      : []),
  ];
};

/** `Till: Skolförvaltningen, Chefer`: our word, and names that come from a file. */
export const list = (word: string, names: readonly string[], t: Texts) => {
  const shown = names.map((name) => cut(harmless(name), ROOM.name));
  return runs([run(`${word} `, { weight: 'Bolder' }), run(nameList(shown, ROOM.names, t))], { spacing: 'Small' });
};
