import { openLog } from '../../src/store/lowdb.ts';

/** A second process: opens the log in the folder given, appends one event, says so, and stays until it is killed. */
const [, , folder = ''] = process.argv;
try {
  const log = await openLog({ folder });
  await log.append('w1', [{ by: process.pid }], (await log.read('w1')).length);
  process.stdout.write('holding\n');
  process.stdin.resume();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.name : 'unknown'}\n`);
}
