import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { calendarTable } from './calendar-table.ts';

const script = fileURLToPath(new URL('./print-calendar-table.ts', import.meta.url));

/** The table as a machine in another zone writes it, and the offsets that it believes it has. */
const writtenIn = async (zone: string) => {
  const options = { env: { ...process.env, TZ: zone }, maxBuffer: 16 * 1024 * 1024, timeout: 80_000 };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--no-warnings', script], options);
  return { table: stdout, offsets: stderr };
};

let here: string;
beforeAll(async () => {
  here = await calendarTable();
}, 90_000);

describe('the calendar of 2026 to 2036', () => {
  it('is a table of some length, with both kinds of note and every kind of line', () => {
    const lines = here.split('\n');
    const count = (kind: RegExp): number => lines.filter((line) => kind.test(line)).length;
    expect(count(/does-not-exist$/)).toBe(11 * 4);
    expect(count(/exists-twice$/)).toBe(11 * 4);
    expect(count(/ julafton$/)).toBe(11);
    expect(count(/^5 02:30 .* reminder /)).toBe(574);
    expect(count(/ (?:send|hold) /)).toBe(count(/^5 13:00 .* reminder /));
  });

  it.each([
    ['UTC', '0 0'],
    ['Europe/Stockholm', '-60 -120'],
    ['America/New_York', '300 240'],
  ])('is the same, byte for byte, with TZ=%s', { timeout: 90_000 }, async (zone, offsets) => {
    const written = await writtenIn(zone);
    expect(written.offsets).toBe(offsets);
    expect(written.table === here).toBe(true);
  });
});
