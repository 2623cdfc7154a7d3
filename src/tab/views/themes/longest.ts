import type { QUESTION_LIMITS } from '../../../domain/questions/limits.ts';

/** The longest that the domain takes; its type holds the numbers to it. */
export const LONGEST: Pick<typeof QUESTION_LIMITS, 'themeName' | 'reason'> = { themeName: 80, reason: 1_000 };
