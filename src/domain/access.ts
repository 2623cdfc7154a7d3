import type { Role } from './people.ts';

/** The one table of permissions (product.md, "People and what they may do"). Roles add up. */
const permissions = {
  answer: ['manager'],
  'see-own-answers': ['manager'],
  'see-results': ['manager', 'facilitator', 'director', 'communicator', 'observer'],
  'run-workshop': ['facilitator'],
  'see-organisation-faults': ['facilitator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether someone with these roles may do it. */
export const may = (held: readonly Role[], permission: Permission): boolean => {
  const granted: readonly Role[] = permissions[permission];
  return held.some((role) => granted.includes(role));
};
