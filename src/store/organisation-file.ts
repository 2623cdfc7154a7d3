import { readFile, stat } from 'node:fs/promises';
import type { FileFault, OrganisationFile } from '../domain/organisation.ts';
import { parseOrganisation } from './organisation-csv.ts';

/** Ten thousand people are about 1 MB; what is ten times that is some other file. */
const MAX_BYTES = 10_000_000;

/** Reads the organisation file. Never rejects: what is wrong is in `faults`, and a fault of the whole file loads nothing. */
export const readOrganisationFile = async (path: string): Promise<OrganisationFile> => {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return failed('file-too-large', path);
    return parseOrganisation(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    return code === 'ENOENT' ? failed('file-missing', path) : failed('file-unreadable', `${path} (${code})`);
  }
};

const failed = (fault: FileFault, detail: string): OrganisationFile => ({ rows: [], faults: [{ line: null, fault, detail }] });
