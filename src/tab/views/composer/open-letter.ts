import { useEffect, useState } from 'react';
import type { ReadView } from '../../../web/tab/api.ts';
import { ApiProblem } from '../../api-client.ts';
import type { Told } from '../../problems.ts';
import { type Tab, useTab } from '../../tab-context.ts';
import { useKeptHere } from './kept-here.ts';

type LetterForm = ReadView<'letter-form'>;

/** Forms of letters that have been begun in this page and are stored nowhere yet, by the id that they will have. */
const begun = new Map<string, LetterForm>();

/** An empty form; the id of its letter. */
export const beginLetter = (form: LetterForm): string => {
  begun.set(form.letter, form);
  return form.letter;
};

/** From its first save on the letter is read as it is stored. */
export const isStored = (letter: string): void => {
  begun.delete(letter);
};

/** The form of a draft: saved, begun here, or written in this browser before a reload and saved nowhere. */
export const useLetterForm = (letter: string): { readonly form: LetterForm | undefined; readonly problem: Told | undefined } => {
  const tab = useTab();
  const isKept = useKeptHere(`letter/${letter}`);
  const [state, setState] = useState<{ form?: LetterForm; problem?: Told }>({});
  // What is kept at the beginning counts: later it comes and goes with every save.
  const [keptAtFirst] = useState(isKept);
  useEffect(() => {
    let here = true;
    const show = (next: typeof state) => here && setState(next);
    open(tab, letter, keptAtFirst).then(
      (form) => show({ form }),
      (error: unknown) => {
        if (!(error instanceof ApiProblem)) throw error;
        show({ problem: error.problem });
      },
    );
    return () => {
      here = false;
    };
  }, [tab, letter, keptAtFirst]);
  return { form: state.form, problem: state.problem };
};

const open = async ({ api }: Tab, letter: string, kept: boolean): Promise<LetterForm> => {
  const here = begun.get(letter);
  if (here) return here;
  try {
    return await api.read('letter-form', { letter });
  } catch (error) {
    const isNew = error instanceof ApiProblem && error.problem.code === 'no-such-letter';
    // Written here and never saved: an empty form has the choices, and what was written comes from the browser.
    if (isNew && kept) return { ...(await api.send('begin-letter', {}, crypto.randomUUID())), letter };
    throw error;
  }
};
