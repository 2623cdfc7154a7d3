import { useCallback, useState } from 'react';
import type { AnswerCardView } from '../../../app/views/answer-card.ts';
import { isFaulty } from '../../../domain/questions/fault.ts';
import { readResponse } from '../../../domain/questions/questions.ts';
import { numberIn } from '../../../texts/numbers.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { inputsFrom } from './inputs-from.ts';
import type { Inputs } from './kind.ts';

/** What has been typed and not sent; `basis` is the answer that it was begun on. */
interface Typed {
  readonly inputs: Inputs;
  readonly basis: number;
}

const NOTHING: Typed | null = null;

/** What is wrong, by input id. */
type Faults = ReadonlyMap<string, string>;
const FINE: Faults = new Map();

/** One person's answer in one round: what they type, what is stored, and the way from the one to the other. */
export const useAnswer = (live: AnswerCardView) => {
  const { t } = useTab();
  const { workshop, round, group } = live;
  const [typed, keep, empty] = useKept<Typed | null>(`answer/${workshop}/${round}`, NOTHING);
  const [after, setAfter] = useState<AnswerCardView>();
  const [faults, setFaults] = useState(FINE);
  const { run, busy, problem, clear } = useCommand('give-answer');
  // What the press gave stands until the live line has caught up with it.
  const view = after && after.basis > live.basis && after.round === round ? after : live;
  const { status } = view;
  const saved = 'saved' in status ? status.saved : null;
  const inputs = typed?.inputs ?? {};

  const write = (changed: Inputs) => keep({ inputs: { ...typed?.inputs, ...changed }, basis: typed?.basis ?? view.basis });
  const send = async (how: { readonly basis: number; readonly joined: boolean }) => {
    // The server reads by the same rules: what it would say is said at once, however long the text is.
    const read = readResponse(view.asks, inputs);
    const wrong = isFaulty(read) ? read.faults : [];
    setFaults(new Map(wrong.map((fault) => [fault.field, t.answer.fault(fault, numberIn(t.language))])));
    clear();
    if (wrong.length > 0) return;
    const given = await run({ workshop, round, group: group.number, inputs, ...how });
    if (!given) return;
    setAfter(given);
    empty();
  };
  return {
    view,
    saved,
    typed,
    busy,
    problem,
    faults: problem?.errors ? new Map(problem.errors.map(({ field, message }) => [field, message])) : faults,
    /** Another answer was stored since this one was begun. */
    overtaken: typed !== null && saved !== null && view.basis > typed.basis,
    write,
    change: () => keep({ inputs: saved ? inputsFrom(saved.response) : {}, basis: view.basis }),
    drop: useCallback(() => {
      empty();
      clear();
      setFaults(FINE);
    }, [empty, clear]),
    send: () => send({ basis: typed?.basis ?? view.basis, joined: false }),
    replace: () => send({ basis: view.basis, joined: false }),
    add: () => send({ basis: view.basis, joined: true }),
  };
};

export type Answering = ReturnType<typeof useAnswer>;
