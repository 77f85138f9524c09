/**
 * Expected failures of storage. Branch on `code`, never on the message: the message is English and
 * for logs; it holds ids, numbers and paths, no text of a document.
 */

/** What each failure tells its caller. */
export interface StorageErrorDetails {
  /** The edit was made on a revision that is no longer the newest. */
  CONFLICT: { designId: string; baseRevision: number; currentRevision: number };
  NOT_FOUND: {
    what:
      | 'design'
      | 'revision'
      | 'job'
      | 'file'
      | 'backup'
      | 'setting'
      | 'proposal'
      | 'suggestion'
      | 'answer'
      | 'source'
      | 'image'
      | 'template'
      | 'approval'
      | 'pattern';
    id: string;
  };
  EXISTS: { what: 'design' | 'job' | 'version' | 'pattern'; id: string };
  /** The patch does not apply, or touches what a patch may not (the document's id and format). */
  INVALID_PATCH: { reason: string; path: string };
  /** The document, or what an edit would make of it, is not valid. */
  INVALID_DOCUMENT: { reason: string; path: string; detail: string };
  /** The edit touches a locked part. */
  LOCKED: { partId: string; path: string };
  NOTHING_TO_UNDO: { designId: string };
  NOTHING_TO_REDO: { designId: string };
  /** Purging is for what lies in the trash; editing is for what does not. */
  NOT_IN_TRASH: { designId: string };
  IN_TRASH: { designId: string };
  JOB_STATE: { jobId: string; from: string; to: string };
  /** Another process writes here. Null where that process has not said. */
  ALREADY_OPEN: { pid: number | null; url: string | null; since: string | null };
  /** The database was written by a newer version of the program. */
  NEWER_DATABASE: { found: string; newestKnown: string };
  NOT_OUR_DATABASE: { path: string };
  MIGRATION_FAILED: { migration: string };
  /** What is stored is not what was written: the file, a document, or a file's bytes. */
  DAMAGED: { what: 'database' | 'document' | 'file' | 'backup'; id: string; detail: string };
  DISK_FULL: { operation: string };
  /** Another program held the database longer than the waiting time. */
  BUSY: { operation: string };
  /** The system refused to read or write. */
  IO: { operation: string; detail: string };
  CLOSED: { operation: string };
}

export type StorageErrorCode = keyof StorageErrorDetails;

export class StorageError<C extends StorageErrorCode = StorageErrorCode> extends Error {
  readonly code: C;
  readonly details: StorageErrorDetails[C];

  constructor(code: C, details: StorageErrorDetails[C], cause?: unknown) {
    super(`${code} ${JSON.stringify(details)}`, cause === undefined ? {} : { cause });
    this.name = 'StorageError';
    this.code = code;
    this.details = details;
  }
}

/** True for a storage failure; with a code, for that failure only. */
export function isStorageError(error: unknown): error is StorageError;
export function isStorageError<C extends StorageErrorCode>(
  error: unknown,
  code: C,
): error is StorageError<C>;
export function isStorageError(error: unknown, code?: StorageErrorCode): boolean {
  return error instanceof StorageError && (code === undefined || error.code === code);
}
