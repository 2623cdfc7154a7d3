import { useEffect, useState } from 'react';
import type { RoundListView } from '../../../app/views/planning/round-list.ts';
import type { RoundFault, RoundForm } from '../../../domain/round-form/form.ts';
import type { RoundKind } from '../../../domain/round-form/kinds.ts';
import { useTab } from '../../tab-context.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import { useRead } from '../../use-view.ts';
import { refusalWords } from './refusal-words.ts';
import { sentAs } from './round-fields.ts';
import { begunOn, type RoundWriting, rebased } from './writing-round.ts';

const NOTHING: RoundWriting | null = null;

/** What the last save came back with, where it was not taken. */
interface Unsaved {
  readonly faults: readonly RoundFault[];
  readonly said: string | undefined;
}

const FINE: Unsaved = { faults: [], said: undefined };

/** A round being written, kept until it is saved or given up, and followed when others change the rounds meanwhile. `round` null: a new one. */
export const useRoundWriting = (list: RoundListView, round: number | null) => {
  const { t } = useTab();
  const { workshop } = list;
  const [kept, keep, empty] = useKept<RoundWriting | null>(`round/${workshop}/${round ?? 'new'}`, NOTHING);
  const { view, problem, read } = useRead('round-form');
  const save = useCommand('save-round');
  const [unsaved, setUnsaved] = useState(FINE);
  // Once: what comes after is followed by the list.
  const [place, setPlace] = useState({ workshop, drafts: list.drafts, round: round ?? list.rounds.length + 1 });
  useEffect(() => void read(place), [read, place]);

  const form = view && 'form' in view && (round === null || !view.adding) ? view : undefined;
  // As the form had it, and followed since: nothing has been written on it yet.
  const [untouched, setUntouched] = useState<RoundWriting>();
  useEffect(() => {
    if (form) setUntouched(begunOn(form));
  }, [form]);
  const begun = kept ?? untouched;
  const writing = begun && rebased(begun, list);
  // Step by step: a round that is moved and then changed is known by where it was moved to.
  useEffect(() => {
    if (!writing || writing === begun) return;
    if (kept) keep(writing);
    else setUntouched(writing);
  });

  return {
    writing,
    problem,
    /** The round is not there any more, or has started: nothing has been written on it. */
    missing: view !== undefined && !form && !begun,
    workshopDoes: view && 'form' in view ? view.answersPer : 'person',
    busy: save.busy,
    faults: unsaved.faults,
    said: save.problem ? refusalWords(save.problem, t.roundPlans.changedForm, t) : unsaved.said,
    choose(kind: RoundKind) {
      if (writing) keep({ ...writing, kind });
    },
    write(changed: Partial<RoundForm>) {
      if (!writing) return;
      keep({ ...writing, form: { ...writing.form, ...changed } });
      if (unsaved.faults.some(({ field }) => field in changed))
        setUnsaved({ ...unsaved, faults: unsaved.faults.filter(({ field }) => !(field in changed)) });
    },
    /** The list afterwards, with what is to be told of its times; undefined where something is to be mended. */
    async save(): Promise<RoundListView | undefined> {
      if (!writing?.kind) return undefined;
      const { drafts, kind, rounds } = writing;
      const number = writing.round ?? rounds.length + 1;
      const after = await save.run({ workshop, drafts, round: number, kind, form: sentAs(kind, writing.form) });
      if (after && 'form' in after)
        setUnsaved({ faults: after.faults, said: after.notice === 'built-on' ? t.roundPlans.builtOnThis : undefined });
      return after && !('form' in after) ? after : undefined;
    },
    drop: empty,
    /** The round as others have it now, instead of what was written. */
    takeTheirs() {
      empty();
      setUnsaved(FINE);
      if (writing?.round) setPlace({ workshop, drafts: list.drafts, round: writing.round });
    },
  };
};
