import { useEffect } from 'react';

/** The screen stays lit while the stage stands on it, where the browser gives that; it is given back when the page is hidden. */
export const useWakeLock = (): void => {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let held: Promise<WakeLockSentinel | undefined> | undefined;
    const take = () => {
      if (document.visibilityState === 'visible') held = navigator.wakeLock.request('screen').catch(notGiven);
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => {
      document.removeEventListener('visibilitychange', take);
      void held?.then((lock) => lock?.release());
    };
  }, []);
};

/** A low battery, or a frame that may not ask: then the screen does as it always does. */
const notGiven = (): undefined => undefined;
