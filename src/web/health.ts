import type { Route } from './route.ts';

/** Something that must hold before requests are sent here: the log is open, the signing keys are fetched. */
export interface Check {
  readonly name: string;
  ok(): boolean;
}

/** `/healthz`: the process answers (200). `/readyz`: every check holds (200), or 503 with the names of those that do not. */
export const healthRoutes = (checks: readonly Check[]): readonly Route[] => [
  { method: 'GET', path: '/healthz', handle: async () => ({ status: 200, body: { alive: true } }) },
  {
    method: 'GET',
    path: '/readyz',
    handle: async () => {
      const failed = checks.filter((check) => !check.ok()).map(({ name }) => name);
      return failed.length === 0 ? { status: 200, body: { ready: true } } : { status: 503, body: { ready: false, failed } };
    },
  },
];
