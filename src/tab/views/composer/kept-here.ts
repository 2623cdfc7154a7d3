import { useKept } from '../../use-kept.ts';

/** Whether something has been written at a place in this browser and not sent. */
export const useKeptHere = (place: string): boolean => useKept<object | null>(place, null)[0] !== null;
