import type { Role } from './people.ts';

/** The one table of permissions (product.md, "People and what they may do"). Roles add up. */
const permissions = {
  answer: ['manager'],
  'see-own-answers': ['manager'],
  'see-results': ['manager', 'facilitator', 'director', 'communicator', 'observer'],
  'run-workshop': ['facilitator'],
  'see-organisation-faults': ['facilitator'],
  'read-letters': ['manager', 'facilitator', 'director', 'communicator', 'observer'],
  'answer-letters': ['manager', 'facilitator', 'director', 'communicator'],
  ask: ['manager', 'facilitator', 'director', 'communicator'],
  /** An ersättare, who gets the letters too. */
  'name-deputy': ['manager', 'facilitator', 'director', 'communicator'],
  'write-letters': ['director', 'communicator'],
  /** The communicator too, when the director has delegated it (`delegated` below). */
  'send-letters': ['director'],
  delegate: ['director'],
  'see-report': ['director', 'communicator'],
  'see-report-by-name': ['director'],
  'handle-questions': ['director', 'communicator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** Whether someone may send a letter: the director, or a communicator to whom it is delegated. */
export const maySend = (held: readonly Role[], delegated: boolean): boolean =>
  may(held, 'send-letters') || (delegated && may(held, 'write-letters'));

/** Whether someone with these roles may do it. */
export const may = (held: readonly Role[], permission: Permission): boolean => {
  const granted: readonly Role[] = permissions[permission];
  return held.some((role) => granted.includes(role));
};
