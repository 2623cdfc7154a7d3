import type { CardElementArray } from '@microsoft/teams.cards';
import type { IdeaLine } from '../../src/app/views/result-pages.ts';
import type { Texts } from '../../src/texts/texts.ts';
import { heading } from '../parts.ts';
import { cut, run, runs } from '../person-text.ts';

/** Room for a name, in UTF-16 units as JSON writes them. */
const NAME = 80;

/** The ideas of 1-2-4-alla: under each what it was made of, and how far it had come. */
export const ideasResult = (lines: readonly IdeaLine[], t: Texts): CardElementArray => [
  heading(t.summary.ideas.heading),
  ...lines.map(({ said, by, depth, level }) =>
    runs(
      [
        // Arrows tell the depth to the eye, the level to the ear too; indentation would make a phone's lines a word long.
        run(`${'↳ '.repeat(depth)}${t.summary.ideas.levels[level]}: `, { isSubtle: true }),
        run(said, depth === 0 ? { weight: 'Bolder' } : {}),
        ...(by === null ? [] : [run(` – ${cut(by, NAME)}`, { isSubtle: true })]),
      ],
      depth === 0 ? { separator: true, spacing: 'Medium' } : { spacing: 'Small' },
    ),
  ),
];
