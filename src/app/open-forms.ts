import type { PersonId } from '../domain/people.ts';

/**
 * Whose letter has a form in its place just now (a question being written), so that the bot's own edits do not wipe it. Not stored:
 * after a restart a letter simply shows where things stand.
 */
export interface OpenForms {
  open(letter: string, person: PersonId): void;
  close(letter: string, person: PersonId): void;
  isOpen(letter: string, person: PersonId): boolean;
  /** Whether an edit is to be left out for now; if so `onLate` hears of it when the hour is over. */
  putOff(letter: string, person: PersonId): boolean;
  /** Told that edits of this letter were put off, and may be made. */
  onLate(listener: (letter: string) => void): void;
}

/**
 * A form that nobody has closed in this time was left. An edit that was put off is made then too, not when the form is closed: what
 * the ledger has of the edit would else tell when somebody sent a question.
 */
const LEFT_MS = 60 * 60_000;

/** Forms that are known of at once; the oldest beyond them count as left. */
const MOST = 5_000;

interface Form {
  readonly letter: string;
  isOpen: boolean;
  late: boolean;
  readonly timer: NodeJS.Timeout;
}

export const openForms = (): OpenForms => {
  const forms = new Map<string, Form>();
  const listeners: ((letter: string) => void)[] = [];
  const keyOf = (letter: string, person: PersonId) => `${letter}/${person}`;

  const leave = (key: string) => {
    const form = forms.get(key);
    if (form === undefined) return;
    forms.delete(key);
    clearTimeout(form.timer);
    if (form.late) for (const listener of listeners) listener(form.letter);
  };

  return {
    open(letter, person) {
      const key = keyOf(letter, person);
      const before = forms.get(key);
      clearTimeout(before?.timer);
      const timer = setTimeout(() => leave(key), LEFT_MS).unref();
      forms.set(key, { letter, isOpen: true, late: before?.late ?? false, timer });
      const [oldest] = forms.keys();
      if (forms.size > MOST && oldest !== undefined) leave(oldest);
    },
    close(letter, person) {
      const form = forms.get(keyOf(letter, person));
      if (form) form.isOpen = false;
    },
    isOpen: (letter, person) => forms.get(keyOf(letter, person))?.isOpen ?? false,
    putOff(letter, person) {
      const form = forms.get(keyOf(letter, person));
      if (!form?.isOpen) return false;
      form.late = true;
      return true;
    },
    onLate: (listener) => listeners.push(listener),
  };
};
