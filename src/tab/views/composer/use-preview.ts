import { useEffect } from 'react';
import type { LetterDraft } from '../../../domain/letter/content.ts';
import { useRead } from '../../use-view.ts';
import { tidy } from './tidy.ts';

/** After the last key, ms: the server is asked for no more than three cards a second. */
const PAUSE_MS = 300;

/** The letter as it would be if it went now: the card, what is wrong with it, how it reads, how many would get it. */
export const usePreview = (letter: string, draft: LetterDraft) => {
  const { view, read } = useRead('letter-card');
  const written = JSON.stringify(tidy(draft));
  const first = view === undefined;
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => void read({ letter, draft: JSON.parse(written) }, stop.signal), first ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [letter, written, first, read]);
  return view;
};
