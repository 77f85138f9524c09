import { createHash } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inFolder, withStore } from './testing/store.ts';

const named = { name: 'modul.pdf', mediaType: 'application/pdf' };

test('any bytes come back, under the name of their hash', () =>
  inFolder((dataDir) =>
    withStore({ dataDir }, async ({ files }) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
          const { sha256, size } = await files.put(bytes, named);
          expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
          expect(size).toBe(bytes.length);
          expect(Buffer.from((await files.get(sha256)).bytes).equals(bytes)).toBe(true);
        }),
        { seed: 1, numRuns: 25 },
      );
      expect(readdirSync(join(dataDir, 'files')).sort()).toEqual(
        files
          .list()
          .map(({ sha256 }) => sha256)
          .sort(),
      );
    }),
  ));

test('the same bytes are one file; changed or missing bytes are noticed and can be put again', () =>
  inFolder((dataDir) =>
    withStore({ dataDir }, async ({ files }) => {
      const bytes = Buffer.from('isi modul');
      const { sha256 } = await files.put(bytes, named);
      await files.put(bytes, { name: 'salinan.pdf', mediaType: 'application/pdf' });
      expect(files.list()).toMatchObject([{ name: 'modul.pdf', size: 9 }]);
      const path = join(dataDir, 'files', sha256);
      writeFileSync(path, 'isi model');
      const damaged = { code: 'DAMAGED', details: { what: 'file', id: sha256 } };
      await expect(files.get(sha256)).rejects.toMatchObject(damaged);
      await files.put(bytes, named);
      expect((await files.get(sha256)).file.name).toBe('modul.pdf');
      rmSync(path);
      await expect(files.get(sha256)).rejects.toMatchObject(damaged);
      await files.remove(sha256);
      await expect(files.get(sha256)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await files.remove('../jelajah.db');
      expect(readdirSync(dataDir)).toContain('jelajah.db');
    }),
  ));

test('what an interrupted write left is cleared away at the next start', () =>
  inFolder(async (dataDir) => {
    await withStore({ dataDir }, ({ files }) => files.put(Buffer.from('x'), named));
    writeFileSync(join(dataDir, 'files', '.abc.0011.part'), 'half');
    await withStore({ dataDir }, ({ files }) => {
      expect(readdirSync(join(dataDir, 'files'))).toEqual(files.list().map(({ sha256 }) => sha256));
    });
  }));
