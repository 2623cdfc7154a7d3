import type { PersonId } from '../domain/people.ts';

/**
 * Whose letter has a form in its place just now (a question being written), so that the bot's own edits do not wipe it. Not stored:
 * after a restart a letter simply shows where things stand.
 */
export interface OpenForms {
  open(letter: string, person: PersonId): void;
  close(letter: string, person: PersonId): void;
  isOpen(letter: string, person: PersonId): boolean;
}

export const openForms = (): OpenForms => {
  const forms = new Set<string>();
  return {
    open: (letter, person) => forms.add(`${letter}/${person}`),
    close: (letter, person) => forms.delete(`${letter}/${person}`),
    isOpen: (letter, person) => forms.has(`${letter}/${person}`),
  };
};
