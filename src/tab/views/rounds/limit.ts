import type { LIMITS } from '../../../domain/workshop/commands.ts';

/** The most rounds that the domain takes; its type holds the number to it. */
export const LIMIT: (typeof LIMITS)['rounds'] = 20;
