/** A file that must not be guessed at: it is left exactly as it is, and a person decides. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(path: string, offset: number, why: string) {
    super(
      `${path} cannot be read from byte ${offset}: ${why}. Nothing was changed. Restore the file from a backup, or mend that line.`,
    );
  }
}

/** The file was written by a later Samling. */
export class NewerFormat extends Error {
  override readonly name = 'NewerFormat';

  constructor(path: string, found: number, newest: number) {
    super(
      `${path} is written in format ${found} by a newer Samling; this one reads up to format ${newest}. ` +
        'Nothing was changed. Start the newer Samling, or restore a backup from before it.',
    );
  }
}
