import { useCallback, useRef, useState } from 'react';
import type { CommandInput, CommandName, CommandView } from '../web/tab/api.ts';
import { problemOf, type Told } from './problems.ts';
import { useTab } from './tab-context.ts';

export interface Doing<Name extends CommandName> {
  /** The view afterwards; undefined where it was refused: then `problem` says why. While one is under way another is not begun. */
  readonly run: (input: CommandInput<Name>) => Promise<CommandView<Name> | undefined>;
  readonly busy: boolean;
  readonly problem: Told | undefined;
  readonly clear: () => void;
}

/** Something to be done by a press. A press that did not get through keeps its key: pressed again with the same input it is done once. */
export const useCommand = <Name extends CommandName>(name: Name): Doing<Name> => {
  const { api } = useTab();
  const [problem, setProblem] = useState<Told>();
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  const last = useRef<{ readonly input: string; readonly key: string }>(undefined);

  const run = useCallback(
    async (input: CommandInput<Name>) => {
      if (under.current) return undefined;
      under.current = true;
      setBusy(true);
      setProblem(undefined);
      const meant = JSON.stringify(input);
      const key = last.current?.input === meant ? last.current.key : crypto.randomUUID();
      last.current = { input: meant, key };
      try {
        const view = await api.send(name, input, key);
        last.current = undefined;
        return view;
      } catch (error) {
        const told = problemOf(error);
        // Refused is an answer: pressed again it is a new press.
        if (told.code !== 'offline') last.current = undefined;
        setProblem(told);
        return undefined;
      } finally {
        under.current = false;
        setBusy(false);
      }
    },
    [api, name],
  );
  return { run, busy, problem, clear: useCallback(() => setProblem(undefined), []) };
};
