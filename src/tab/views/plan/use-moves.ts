import { useState } from 'react';
import type { GroupPreviewView } from '../../../app/views/new-workshop.ts';
import type { GroupFault } from '../../../app/views/planning/arrange-groups.ts';
import { useCommand } from '../../use-command.ts';
import { useView } from '../../use-view.ts';
import { newest, reseated, type Seated } from './arranged.ts';

/** The groups of a plan, live, and to move somebody in them. `fault` says why the last move was not made. */
export const useMoves = (view: GroupPreviewView, onGroups: (view: GroupPreviewView) => void) => {
  const { workshop } = view;
  const { view: live } = useView('group-plan', { workshop });
  const { run, busy, problem } = useCommand('change-groups');
  const [moved, setMoved] = useState<Seated>();
  const [fault, setFault] = useState<GroupFault | null>(null);
  const [anew, setAnew] = useState(false);
  const now = newest(view, live, moved);

  const move = async (person: string, group: number): Promise<void> => {
    const after = await run({ workshop, drafts: now.drafts, change: 'move', person, toGroup: String(group) });
    setFault(after?.fault ?? null);
    setAnew(after?.notice === 'mixed-anew');
    if (!after || after.fault) return;
    const { drafts, groups, quality, mode } = after;
    // Mixed anew, others moved too: who sits where then comes live.
    if (after.notice === null) setMoved({ drafts, people: reseated(now.people, person, group) });
    onGroups({ ...view, drafts, groups, quality, mode, changed: false });
  };
  return { now, move, busy, problem, fault, anew };
};
