import { z } from 'zod';

/** An instant as our cards carry it: ISO 8601 in UTC with milliseconds, as `Date.toISOString` writes it. */
export const iso = z.iso.datetime({ precision: 3 });
