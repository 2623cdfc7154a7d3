/** What the store asks of the disk. Tests put in disks that are slow, full, or die at a chosen moment. */
export interface Files {
  /**
   * Makes the folder if it is missing and takes it for this process; the answer lets go of it.
   * Rejects with FolderInUse when another log is open on it.
   */
  lock(folder: string): Promise<() => Promise<void>>;
  /** File names in the folder, in no order. */
  names(folder: string): Promise<readonly string[]>;
  /** Opens for reading and writing; without `create` a missing file rejects with code ENOENT. */
  open(path: string, create: boolean): Promise<OpenFile>;
  /** Takes the file out of its folder; one that is not there is no error. Durable after `syncFolder`. */
  remove(path: string): Promise<void>;
  /** Makes the folder's list of files durable: without it a new file can be gone after a power cut, synced or not. */
  syncFolder(folder: string): Promise<void>;
}

/** Offsets and lengths are bytes. */
export interface OpenFile {
  size(): Promise<number>;
  /** May be shorter than asked for at the end of the file only. */
  read(offset: number, length: number): Promise<Buffer>;
  /** How many bytes were written; fewer than given means that the disk would not take more. */
  write(bytes: Buffer, offset: number): Promise<number>;
  /** fdatasync: contents and length are on the disk when it resolves. */
  sync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** True when the error says that there is no such file or process. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH');
