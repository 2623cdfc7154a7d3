/** The Entra object id where Teams gives one, else Teams' own id: one person, one id, in every conversation. */
export type PersonId = string;

export type Language = 'sv' | 'en';

export const roles = ['manager', 'facilitator', 'director', 'communicator', 'observer'] as const;
export type Role = (typeof roles)[number];
