import { stat } from 'node:fs/promises';
import type { Clock, OrganisationSource } from '../app/ports.ts';
import type { OrganisationFile } from '../domain/organisation.ts';
import { readOrganisationFile } from './organisation-file.ts';

/** How often the file is looked at again, ms. */
const LOOK_AGAIN_MS = 5_000;

/**
 * The organisation file, read again when it has been changed: an administrator saves it, and need not restart the bot. One that
 * can no longer be read at all keeps the rows of the one before, beside its faults: a slip in a spreadsheet must not take the
 * facilitators' rights away in the middle of a workshop.
 */
export const organisationSource = (path: string, clock: Clock): OrganisationSource => {
  let held: Promise<OrganisationFile> | undefined;
  let seen = '';
  let lookedAt = Number.NEGATIVE_INFINITY;

  return async () => {
    const now = clock.now().getTime();
    if (held && now - lookedAt < LOOK_AGAIN_MS) return held;
    lookedAt = now;
    const mark = await fingerprint(path);
    if (!held || mark !== seen) {
      seen = mark;
      held = withRowsOf(held, readOrganisationFile(path));
    }
    return held;
  };
};

const withRowsOf = async (
  before: Promise<OrganisationFile> | undefined,
  reading: Promise<OrganisationFile>,
): Promise<OrganisationFile> => {
  const [file, earlier] = await Promise.all([reading, before]);
  return file.rows.length === 0 && earlier ? { ...file, rows: earlier.rows } : file;
};

/** Changes when the file does. A file that cannot be looked at has none; reading it then tells why. */
const fingerprint = async (path: string): Promise<string> => {
  try {
    const { mtimeMs, size } = await stat(path);
    return `${mtimeMs}/${size}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
