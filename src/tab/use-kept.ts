import { useCallback, useState } from 'react';
import { useTab } from './tab-context.ts';

/** Writing that has not been sent survives a reload: kept in this browser for this person, until it is emptied. */
export const useKept = <Value>(place: string, initial: Value): readonly [Value, (value: Value) => void, () => void] => {
  const { me } = useTab();
  const key = keyOf(me.id, place);
  const [value, setValue] = useState<Value>(() => readKept(key) ?? initial);
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      localStorage.setItem(key, JSON.stringify(next));
    },
    [key],
  );
  const empty = useCallback(() => {
    setValue(initial);
    localStorage.removeItem(key);
  }, [key, initial]);
  return [value, keep, empty];
};

/** Keeps writing at a place that nobody looks at yet. */
export const useKeepAt = (): ((place: string, value: object) => void) => {
  const { me } = useTab();
  return useCallback((place, value) => localStorage.setItem(keyOf(me.id, place), JSON.stringify(value)), [me.id]);
};

const keyOf = (person: string, place: string): string => `samling/${person}/${place}`;

const readKept = <Value>(key: string): Value | undefined => {
  const kept = localStorage.getItem(key);
  return kept === null ? undefined : (JSON.parse(kept) as Value);
};
