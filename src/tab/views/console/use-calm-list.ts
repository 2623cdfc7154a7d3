import { useEffect, useRef, useState } from 'react';
import type { IncomingAnswer, IncomingView } from '../../../app/views/incoming.ts';
import type { Told } from '../../problems.ts';
import { useView } from '../../use-view.ts';
import { calmList, type ReadAnswer } from './calm-list.ts';

export interface CalmAnswers {
  /** As it was last heard; undefined until then. */
  readonly view: IncomingView | undefined;
  readonly problem: Told | undefined;
  readonly rows: readonly ReadAnswer[];
  readonly fresh: number;
  /** Whether there are older ones to be fetched. */
  readonly more: boolean;
  readonly showFresh: () => void;
  readonly showMore: () => void;
}

/** So many are read at a time: what fits beside everything else of the console. */
const AT_A_TIME = 12;

const NONE: readonly IncomingAnswer[] = [];

/** The answers of a running round, to be read in peace while more come. The first ones show themselves. */
export const useCalmAnswers = (workshop: string, round: number): CalmAnswers => {
  const [pages, setPages] = useState(1);
  const [held, setHeld] = useState(NONE);
  const [most, setMost] = useState(AT_A_TIME);
  const { view: heard, problem } = useView('incoming', { workshop, round, pages });
  // While more of them are on their way, and when the round has closed, the reader goes on reading.
  const last = useRef<IncomingView>(undefined);
  if (heard?.none === null) last.current = heard;
  const live = last.current?.answers ?? NONE;
  const total = last.current?.total ?? 0;
  const reading = held.length > 0 ? held : live.slice(0, most);
  const { rows, fresh, reachesOn } = calmList(reading, live);
  const wanting = reachesOn && live.length < total;
  useEffect(() => {
    if (held.length === 0 && live.length > 0) setHeld(live.slice(0, most));
  }, [held, live, most]);
  useEffect(() => {
    if (wanting && heard) setPages((now) => now + 1);
  }, [wanting, heard]);
  return {
    view: heard ?? last.current,
    problem,
    rows: rows.slice(0, most),
    fresh,
    more: rows.length > most || live.length < total,
    showFresh: () => setHeld(live.slice(0, most)),
    showMore: () => {
      setMost(most + AT_A_TIME);
      if (live.length < total) setPages(pages + 1);
    },
  };
};
