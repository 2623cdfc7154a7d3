import { useCallback, useEffect, useRef, useState } from 'react';
import { isHttps } from '../../../domain/letter/content.ts';
import type { ReadView } from '../../../web/tab/api.ts';
import { ApiProblem } from '../../api-client.ts';
import { useTab } from '../../tab-context.ts';

type Look = ReadView<'letter-picture'>;

/** After the last key, ms: a server of somebody else's is asked. */
const PAUSE_MS = 800;

/** Nothing to look at, or nothing wrong with it. */
const FINE: Look = { faults: [], unchecked: false };
const UNCHECKED: Look = { faults: [], unchecked: true };

export interface Picture extends Look {
  readonly looking: boolean;
  /** What is known of the picture as it is written now, asked for where it has not been. */
  readonly settled: () => Promise<Look>;
}

/** Whether there is a picture at the address, as it is written: what must be mended, or that nobody could say, which stops nothing. */
export const usePicture = (written: string): Picture => {
  const { api } = useTab();
  const url = isHttps(written.trim()) ? written.trim() : '';
  const [known, setKnown] = useState<{ readonly url: string; readonly look: Look }>();
  const under = useRef<{ readonly url: string; readonly look: Promise<Look> }>(undefined);

  const look = useCallback(async (): Promise<Look> => {
    if (url === '') return FINE;
    if (under.current?.url !== url) under.current = { url, look: ask(url) };
    const found = await under.current.look;
    // A server that did not answer may do so the next time.
    if (found.unchecked) under.current = undefined;
    setKnown({ url, look: found });
    return found;

    async function ask(address: string): Promise<Look> {
      try {
        return await api.read('letter-picture', { url: address });
      } catch (error) {
        if (error instanceof ApiProblem) return UNCHECKED;
        throw error;
      }
    }
  }, [api, url]);

  useEffect(() => {
    if (url === '') return;
    const timer = setTimeout(() => void look(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [url, look]);

  const current = known?.url === url ? known.look : undefined;
  return {
    ...(current ?? FINE),
    looking: url !== '' && current === undefined,
    settled: async () => (current && !current.unchecked ? current : look()),
  };
};
