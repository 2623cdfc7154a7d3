import { stat } from 'node:fs/promises';
import type { Clock, OrganisationSource } from '../app/ports.ts';
import type { OrganisationFile } from '../domain/organisation.ts';
import { readOrganisationFile } from './organisation-file.ts';

/** How often the file is looked at again, ms. */
const LOOK_AGAIN_MS = 5_000;

/** The organisation file, read again when it has been changed: an administrator saves it, and need not restart the bot. */
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
      held = readOrganisationFile(path);
    }
    return held;
  };
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
