import { useEffect, useState } from 'react';

/** What was typed, once the person has paused: the server is not asked for every key. */
const PAUSE_MS = 300;

export const useSettled = (value: string): string => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
