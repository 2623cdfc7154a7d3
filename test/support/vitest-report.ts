import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many checks held, and how many did not. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((all, { passed }) => all + passed, 0),
  failed: counts.reduce((all, { failed }) => all + failed, 0),
});

/** The part of vitest's JSON report that is counted. */
const report = z.object({
  testResults: z.array(
    z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/**
 * Counts one vitest run from its JSON report (a path) and its exit code. A test that did not run (skipped, to do) counts as
 * failed, and so does a file that broke before its tests, a missing report, and an exit code that the report does not explain.
 */
export const countTests = async (path: string, exitCode: number): Promise<Count> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const files = report.parse(JSON.parse(text)).testResults.map(({ status, assertionResults }): Count => {
    const passed = assertionResults.filter((test) => test.status === 'passed').length;
    const failed = assertionResults.length - passed;
    return { passed, failed: failed === 0 && status === 'failed' ? 1 : failed };
  });
  const counted = sum(files);
  const unexplained = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return unexplained ? { ...counted, failed: 1 } : counted;
};
