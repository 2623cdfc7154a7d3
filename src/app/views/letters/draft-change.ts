import type { LetterContent, LetterDraft } from '../../../domain/letter/content.ts';
import type { DraftLetter } from '../../../domain/letter/state.ts';
import type { PersonId } from '../../../domain/people.ts';
import { named, type People } from '../names.ts';

/** Who saved a draft last, and when (ISO, UTC). `name` is null where the roster has never known them. */
export interface DraftChange {
  readonly name: string | null;
  /** Whether it was the one who looks: in another chat or on another device. */
  readonly mine: boolean;
  readonly at: string;
}

export const changeOf = ({ author, savedAt }: DraftLetter, me: PersonId, people: People): DraftChange => ({
  name: named(people, author).name,
  mine: author === me,
  at: savedAt,
});

/** A part of a draft that two versions of it may differ in. */
export type DraftPart = keyof LetterContent | 'audience' | 'channels';

/** In the order of the form. */
const PARTS = ['heading', 'lead', 'body', 'ask', 'question', 'anonymous', 'links', 'picture'] as const satisfies DraftPart[];

/** The parts in which two versions of a draft differ, in the order of the form. */
export const differing = (one: LetterDraft, other: LetterDraft): readonly DraftPart[] => {
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  return [
    ...PARTS.filter((part) => differ(one.content[part], other.content[part])),
    ...(['audience', 'channels'] as const).filter((part) => differ(one[part], other[part])),
  ];
};
