import { type FocusEvent, type RefObject, useRef, useState } from 'react';
import type { LetterDraft, LetterFault } from '../../../domain/letter/content.ts';
import { useTab } from '../../tab-context.ts';
import { atFields, type FieldName, isMissing } from './faults.ts';

interface Faults {
  readonly form: RefObject<HTMLFormElement | null>;
  /** A field is left: from now on it says what is missing in it. */
  readonly leave: (event: FocusEvent) => void;
  readonly wrong: (field: FieldName) => string | null;
  /** True where the letter can go, also by what has only now been found; else every fault is said, and the first field at fault has the focus. */
  readonly none: (late?: readonly LetterFault[]) => boolean;
  /** How many are said since it was tried. */
  readonly told: number;
}

/** What is wrong with the letter, said at the fields, and not before it helps. */
export const useFaults = (faults: readonly LetterFault[], draft: LetterDraft): Faults => {
  const { t } = useTab();
  const form = useRef<HTMLFormElement>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  // With no links written a fault of theirs has no field, and the rows that are empty are not sent.
  const fields = atFields(faults, draft);
  const words: Readonly<Record<string, string>> = t.lettersAuthor.faults;
  return {
    form,
    told: tried ? faults.length : 0,
    leave({ target }) {
      const name = target.getAttribute('name');
      if (name) setLeft((before) => new Set([...before, name]));
    },
    wrong(field) {
      const fault = fields.get(field);
      if (fault === undefined || !(tried || left.has(field) || !isStillWritten(fault))) return null;
      return words[fault] ?? null;
    },
    none(late = []) {
      const every = [...faults, ...late];
      setTried(every.length > 0);
      const [first] = atFields(every, draft).keys();
      if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return every.length === 0;
    },
  };
};

/** An address is wrong until its last letter: no use in saying so before the field is left. */
const isStillWritten = (fault: LetterFault): boolean => isMissing(fault) || fault.endsWith('-not-https');
