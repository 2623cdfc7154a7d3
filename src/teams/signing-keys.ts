import type { Journal } from '../app/ports.ts';
import { fetchKeys, type KeySet, type SigningKey } from './fetch-keys.ts';

/** The keys that Teams signs its requests with. */
export interface SigningKeys {
  /** The key named `kid`, asking the channel again for one that is not known (it may be new). Never rejects. */
  find(kid: string): Promise<SigningKey | undefined>;
  /** The same, without asking. */
  held(kid: string): SigningKey | undefined;
  /** True when a key set has been fetched. */
  ready(): boolean;
  close(): void;
}

export interface SigningKeySettings {
  readonly openIdUrl: string;
  readonly journal: Journal;
  /** Between two refreshes in the background, ms. */
  readonly refreshMs?: number;
  /** Between attempts after a failed one, ms. */
  readonly retryMs?: number;
  /** Shortest time between two fetches that an unknown `kid` causes, ms: anyone can make one up. */
  readonly cooldownMs?: number;
}

const day = 24 * 60 * 60 * 1000;

/**
 * Fetches at once and then every 24 hours (the age at which the Bot Framework SDK lets its own copy go). Requests that wait
 * share one fetch. A failed fetch is journalled and the keys that are held stay in use: an outage of the key endpoint
 * must not shut Teams out.
 */
export const signingKeys = (settings: SigningKeySettings): SigningKeys => {
  const { openIdUrl, journal, refreshMs = day, retryMs = 60_000, cooldownMs = 10_000 } = settings;
  let keys: KeySet | undefined;
  let underWay: Promise<void> | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const load = async (): Promise<void> => {
    let next = refreshMs;
    try {
      keys = await fetchKeys(openIdUrl);
    } catch (error) {
      next = keys === undefined ? Math.min(retryMs, cooldownMs) : retryMs;
      journal.error({ openIdUrl, error: String(error), held: keys?.size ?? 0 }, 'the signing keys could not be fetched');
    }
    asked = performance.now();
    underWay = undefined;
    clearTimeout(timer);
    if (!closed) timer = setTimeout(refresh, next).unref();
  };
  const refresh = (): Promise<void> => {
    underWay ??= load();
    return underWay;
  };

  void refresh();
  return {
    find: async (kid) => {
      const known = keys?.get(kid);
      if (known !== undefined) return known;
      if (underWay !== undefined || performance.now() - asked >= cooldownMs) await refresh();
      return keys?.get(kid);
    },
    held: (kid) => keys?.get(kid),
    ready: () => keys !== undefined,
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
};
