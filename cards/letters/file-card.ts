import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Texts } from '../../src/texts/texts.ts';
import { frame, quiet } from '../parts.ts';
import { personText } from '../person-text.ts';

/** A link to a file, for the one who asked for it. `words` names the file. */
export const fileCard = (words: string, url: string, t: Texts) =>
  ({
    ...frame(t),
    body: [personText(words, { weight: 'Bolder' }), quiet(t.lettersAuthor.file.valid)],
    actions: [{ type: 'Action.OpenUrl', title: t.lettersAuthor.file.open, url }],
  }) satisfies IAdaptiveCard;
