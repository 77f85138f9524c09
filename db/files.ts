/**
 * Source files and logos, named by the SHA-256 of their bytes: the same file is kept once, never
 * changes, and says itself when it was damaged. Bytes lie in `files/`, their names in the database.
 */
import { createHash, subtle } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, instant } from './context.ts';
import { temporarySuffix, writeDurably } from './durable.ts';
import { StorageError } from './errors.ts';

export interface StoredFile {
  /** SHA-256 of the bytes, 64 hex digits. */
  sha256: string;
  /** Bytes. */
  size: number;
  /** The name it came with first. */
  name: string;
  mediaType: string;
  createdAt: string;
}

export interface FilesRepository {
  /** Stores bytes whole or not at all; the same bytes again are the same file. */
  put(bytes: Uint8Array, file: { name: string; mediaType: string }): Promise<StoredFile>;
  /** Errors: NOT_FOUND, DAMAGED (the bytes are not those that were put). */
  get(sha256: string): Promise<{ file: StoredFile; bytes: Uint8Array }>;
  /** What is known of a file, or null. */
  find(sha256: string): StoredFile | null;
  list(): StoredFile[];
  /** For good, unless something still holds it: a source, a template, the package of an approved version. */
  remove(sha256: string): Promise<void>;
  /** Clears away what interrupted writes left; returns how many. */
  sweep(): Promise<number>;
}

export function filesRepository(context: Context, folder: string): FilesRepository {
  const { sql } = context;
  const pathOf = (sha256: string): string => join(folder, sha256);

  const find = (sha256: string): StoredFile | null => {
    const row = sql.get(sql.build.selectFrom('files').selectAll().where('sha256', '=', sha256));
    return row === undefined ? null : toFile(row);
  };

  const isHeld = (sha256: string): boolean => {
    const { build } = sql;
    return [
      build.selectFrom('approvals').select('id').where('package_sha256', '=', sha256),
      build.selectFrom('templates').select('id').where('file_sha256', '=', sha256),
      build.selectFrom('sources').select('id').where('file_sha256', '=', sha256),
    ].some((query) => sql.get(query) !== undefined);
  };

  return {
    put: async (bytes, { name, mediaType }) => {
      const sha256 = await hash(bytes);
      // The row comes last: what the database names is on the disk.
      if (!(await isWhole(pathOf(sha256), sha256))) {
        await writeDurably(pathOf(sha256), bytes);
      }
      sql.run(
        sql.build
          .insertInto('files')
          .values({
            sha256,
            size: bytes.length,
            name,
            media_type: mediaType,
            created_at: instant(context),
          })
          .onConflict((conflict) => conflict.doNothing()),
      );
      const stored = find(sha256);
      if (stored === null) throw new Error('a file that was just stored is not there');
      return stored;
    },
    get: async (sha256) => {
      const file = find(sha256);
      if (file === null) throw new StorageError('NOT_FOUND', { what: 'file', id: sha256 });
      let bytes: Uint8Array;
      try {
        bytes = await readFile(pathOf(sha256));
      } catch (error) {
        const detail = 'the file is missing or cannot be read';
        throw new StorageError('DAMAGED', { what: 'file', id: sha256, detail }, error);
      }
      if ((await hash(bytes)) !== sha256) {
        const detail = 'its bytes have changed';
        throw new StorageError('DAMAGED', { what: 'file', id: sha256, detail });
      }
      return { file, bytes };
    },
    find,
    list: () =>
      sql
        .all(sql.build.selectFrom('files').selectAll().orderBy('created_at').orderBy('sha256'))
        .map(toFile),
    remove: async (sha256) => {
      if (isHeld(sha256)) return;
      sql.run(sql.build.deleteFrom('files').where('sha256', '=', sha256));
      if (/^[0-9a-f]{64}$/.test(sha256)) await rm(pathOf(sha256), { force: true });
    },
    sweep: async () => {
      const names = await readdir(folder).catch(() => []);
      const left = names.filter((name) => name.endsWith(temporarySuffix));
      for (const name of left) await rm(join(folder, name), { force: true });
      return left.length;
    },
  };
}

/** Large files are hashed beside the event loop. */
async function hash(bytes: Uint8Array): Promise<string> {
  if (bytes.length < 1024 * 1024) return createHash('sha256').update(bytes).digest('hex');
  return Buffer.from(await subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex');
}

async function isWhole(path: string, sha256: string): Promise<boolean> {
  const found = await readFile(path).catch(() => null);
  return found !== null && (await hash(found)) === sha256;
}

function toFile(row: {
  sha256: string;
  size: number;
  name: string;
  media_type: string;
  created_at: string;
}): StoredFile {
  return {
    sha256: row.sha256,
    size: row.size,
    name: row.name,
    mediaType: row.media_type,
    createdAt: row.created_at,
  };
}
