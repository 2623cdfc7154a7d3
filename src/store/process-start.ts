import { readFile } from 'node:fs/promises';
import { isMissing } from './files.ts';

/**
 * When a process started, as a text to compare: this boot's id and the clock tick (field 22 of Linux' /proc/<pid>/stat, proc(5)).
 * Undefined where that is not to be known: no such process, or no /proc.
 */
export const startOf = async (pid: number): Promise<string | undefined> => {
  const [fields, boot] = await Promise.all([statOf(pid), textOf('/proc/sys/kernel/random/boot_id')]);
  const tick = fields?.[19];
  return tick === undefined || boot === undefined ? undefined : `${boot.slice(0, 8)}-${tick}`;
};

/** False when there is no such process, or only a zombie that its parent has not buried. */
export const isAlive = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Anything else, EPERM above all, means that it is there and not ours to signal.
    if (isMissing(error)) return false;
  }
  const state = (await statOf(pid))?.[0];
  return state !== 'Z' && state !== 'X';
};

/** The fields after the program's name, which is in parentheses and may itself hold spaces and parentheses; the first is the state. */
const statOf = async (pid: number): Promise<readonly string[] | undefined> => {
  const stat = await textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
};

const textOf = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};
