import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTests } from './vitest-report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samling-report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the count of a test run', () => {
  it.each([
    ['every test passed', [file('passed', 'passed', 'passed'), file('passed', 'passed')], 0, { passed: 3, failed: 0 }],
    ['a test failed', [file('failed', 'passed', 'failed')], 1, { passed: 1, failed: 1 }],
    ['a skipped test is a failed one', [file('passed', 'passed', 'pending', 'todo')], 0, { passed: 1, failed: 2 }],
    ['a file broke before its tests', [file('passed', 'passed'), file('failed')], 1, { passed: 1, failed: 1 }],
    ['a file broke after its tests', [file('failed', 'passed')], 1, { passed: 1, failed: 1 }],
    ['the run failed for a reason of its own', [file('passed', 'passed')], 1, { passed: 1, failed: 1 }],
    ['there was nothing to run', [], 0, { passed: 0, failed: 1 }],
  ])('%s', async (_, testResults, exitCode, count) => {
    const path = join(folder, 'report.json');
    await writeFile(path, JSON.stringify({ testResults }));
    expect(await countTests(path, exitCode)).toEqual(count);
  });

  it('holds a run without a report for failed', async () => {
    expect(await countTests(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
