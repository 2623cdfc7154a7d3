import { useCallback, useState } from 'react';
import { useTab } from './tab-context.ts';

/** Writing that has not been sent survives a reload: kept in this browser for this person, until it is emptied. */
export const useKept = <Value>(place: string, initial: Value): readonly [Value, (value: Value) => void, () => void] => {
  const { me } = useTab();
  const key = `samling/${me.id}/${place}`;
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

const readKept = <Value>(key: string): Value | undefined => {
  const kept = localStorage.getItem(key);
  return kept === null ? undefined : (JSON.parse(kept) as Value);
};
