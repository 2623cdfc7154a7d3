import { useCommand } from '../../use-command.ts';

/** The steps that the themes can take, each from the list as it is shown: one that a colleague was before is refused, and told. */
export const useThemeSteps = (from: { workshop: string; round: number; steps: number }) => {
  const base = { workshop: from.workshop, round: from.round, steps: from.steps };
  const suggest = useCommand('suggest-themes');
  const undo = useCommand('undo-themes');
  const rename = useCommand('rename-theme');
  const merge = useCommand('merge-themes');
  const split = useCommand('split-theme');
  const move = useCommand('move-answers');
  const same = useCommand('merge-duplicates');
  const hide = useCommand('hide-answers');
  const unhide = useCommand('unhide-answer');
  const all = [suggest, undo, rename, merge, split, move, same, hide, unhide];
  /** An older no is forgotten by the next press. True where the step was made. */
  const made = async (act: () => Promise<unknown>): Promise<boolean> => {
    for (const each of all) each.clear();
    return (await act()) !== undefined;
  };
  return {
    busy: all.some(({ busy }) => busy),
    problem: all.map(({ problem }) => problem).find((told) => told !== undefined),
    suggest: () => made(() => suggest.run(base)),
    undo: () => made(() => undo.run(base)),
    rename: (theme: string, name: string) => made(() => rename.run({ ...base, theme, name })),
    merge: (theme: string, into: string) => made(() => merge.run({ ...base, theme, into })),
    split: (answers: string[], name: string) => made(() => split.run({ ...base, answers, name })),
    move: (answers: string[], to: string) => made(() => move.run({ ...base, answers, to })),
    same: (answers: string[], of: string) => made(() => same.run({ ...base, answers, of })),
    hide: (answers: string[], reason: string) => made(() => hide.run({ ...base, answers, reason })),
    unhide: (answer: string) => made(() => unhide.run({ ...base, answer })),
  };
};

export type ThemeSteps = ReturnType<typeof useThemeSteps>;
