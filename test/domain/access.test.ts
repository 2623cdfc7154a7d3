import { describe, expect, it } from 'vitest';
import { may, maySend, type Permission } from '../../src/domain/access.ts';
import { type Role, roles } from '../../src/domain/people.ts';

/** product.md, "People and what they may do". */
const table: Record<Permission, readonly Role[]> = {
  answer: ['manager'],
  'see-own-answers': ['manager'],
  'see-results': ['manager', 'facilitator', 'director', 'communicator', 'observer'],
  'run-workshop': ['facilitator'],
  'see-organisation-faults': ['facilitator'],
  'read-letters': ['manager', 'facilitator', 'director', 'communicator', 'observer'],
  'answer-letters': ['manager', 'facilitator', 'director', 'communicator'],
  ask: ['manager', 'facilitator', 'director', 'communicator'],
  'name-deputy': ['manager', 'facilitator', 'director', 'communicator'],
  'write-letters': ['director', 'communicator'],
  'send-letters': ['director'],
  delegate: ['director'],
  'see-report': ['director', 'communicator'],
  'see-report-by-name': ['director'],
  'handle-questions': ['director', 'communicator'],
};
const permissions = Object.keys(table) as Permission[];

describe.each(roles)('a %s', (role) => {
  it.each(permissions)('may or may not: %s', (permission) =>
    expect(may([role], permission)).toBe(table[permission].includes(role)),
  );
});

describe('roles', () => {
  it('add up', () => {
    expect(may(['observer', 'facilitator'], 'run-workshop')).toBe(true);
    expect(may(['director', 'manager'], 'answer')).toBe(true);
  });

  it('of someone without any allow nothing', () => {
    for (const permission of permissions) expect(may([], permission)).toBe(false);
  });
});

describe('sending a letter', () => {
  it.each(roles)('by a %s, before and after it is delegated', (role) => {
    expect(maySend([role], false)).toBe(role === 'director');
    expect(maySend([role], true)).toBe(role === 'director' || role === 'communicator');
  });
});
