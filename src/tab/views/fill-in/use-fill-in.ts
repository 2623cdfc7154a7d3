import { useEffect, useState } from 'react';
import type { FillInView } from '../../../app/views/fill-in.ts';
import { useCommand } from '../../use-command.ts';
import { useKept } from '../../use-kept.ts';
import type { Inputs } from '../answer/kind.ts';

/** What has been typed and not saved. `id` is what the answer will be known by: pressed again after a reload it is saved once. */
interface Typed {
  readonly id: string;
  /** The group's number; empty before one is chosen. */
  readonly group: string;
  readonly inputs: Inputs;
}

const NOTHING: Typed | null = null;

/** An answer being filled in for a group, kept until it is saved. */
export const useFillIn = (workshop: string, round: number) => {
  const [typed, keep, empty] = useKept<Typed | null>(`fill-in/${workshop}/${round}`, NOTHING);
  const [view, setView] = useState<FillInView>();
  const [groupMissing, setGroupMissing] = useState(false);
  const begin = useCommand('begin-fill-in');
  const save = useCommand('save-fill-in');
  const { run } = begin;
  useEffect(() => {
    void run({ workshop, round }).then(setView);
  }, [run, workshop, round]);
  const now: Typed = typed ?? { id: view?.id ?? '', group: '', inputs: {} };
  return {
    view,
    problem: begin.problem,
    group: now.group,
    inputs: now.inputs,
    groupMissing,
    busy: save.busy,
    unsaved: save.problem,
    choose(group: string) {
      setGroupMissing(false);
      keep({ ...now, group });
    },
    write: (changed: Inputs) => keep({ ...now, inputs: { ...now.inputs, ...changed } }),
    async save() {
      save.clear();
      setGroupMissing(now.group === '');
      if (now.group === '') return;
      const after = await save.run({ workshop, round, ...now, group: Number(now.group) });
      if (!after) return;
      setView(after);
      empty();
    },
  };
};

export type FillingIn = ReturnType<typeof useFillIn>;
