import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptySigning } from '../design/signing.ts';
import { isStorageError } from './errors.ts';
import { connect } from './sql.ts';
import type { Store } from './store.ts';
import { sampleDesign } from './testing/sample.ts';
import { inFolder, withStore } from './testing/store.ts';

const hash = 'a'.repeat(64);

async function approved(store: Store, jobId = 'job_a') {
  const document = sampleDesign(7);
  const { id } =
    store.designs.list().find((row) => row.id === document.id) ??
    store.designs.create({ document, author: 'A' });
  const { sha256, size } = await store.files.put(Buffer.from('paket'), {
    name: 'paket.zip',
    mediaType: 'application/zip',
  });
  const approval = store.approvals.add(id, {
    id: `approval-${jobId}`,
    revision: store.history.seal(id),
    jobId,
    contentHash: hash,
    recordedBy: 'Pencatat (rekaan)',
    deciders: [
      { name: 'X', position: '', verdict: 'approve', reason: '', at: '2026-03-02T01:00:00Z' },
    ],
    reason: 'versi pertama',
    package: { name: 'paket.zip', size, sha256 },
    files: [{ name: 'design.json', size: 3, sha256: hash }],
  });
  return { id, approval };
}

/** What no repository offers must be refused as well: a statement on the file itself. */
function attempt(dataDir: string, statement: string): string {
  const raw = connect(join(dataDir, 'jelajah.db'));
  try {
    raw.exec(statement);
    return 'done';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    raw.close();
  }
}

test('an approved version is recorded once per job, and numbers go up', () =>
  withStore({}, async (store) => {
    const { id, approval } = await approved(store);
    expect(approval).toMatchObject({ number: 1, revision: 1, designId: id });
    expect((await approved(store)).approval).toEqual(approval);
    expect((await approved(store, 'job_b')).approval.number).toBe(2);
    expect(store.approvals.list(id).map(({ number }) => number)).toEqual([1, 2]);
  }));

test('nothing changes or deletes it, nor the revisions that led to it, until the design is purged', () =>
  inFolder((dataDir) =>
    withStore({ dataDir }, async (store) => {
      const { id, approval } = await approved(store);
      const edited = store.history.append({
        designId: id,
        baseRevision: 1,
        patch: [{ op: 'replace', path: '/title/text', value: 'Setelah disetujui' }],
        author: 'A',
      });
      expect(edited.revision).toBe(2);
      for (const statement of [
        "UPDATE approvals SET reason = 'lain'",
        'DELETE FROM approvals',
        "UPDATE revisions SET patch = '[]' WHERE revision = 1",
        'DELETE FROM revisions WHERE revision = 1',
      ]) {
        expect(attempt(dataDir, statement), statement).toMatch(/^an approved .+ cannot be/);
      }
      // What came after is as free as ever.
      expect(attempt(dataDir, 'UPDATE revisions SET author = author')).toBe('done');
      expect(store.history.undo({ designId: id, baseRevision: 2, author: 'A' }).revision).toBe(3);
      await store.files.remove(approval.package.sha256);
      expect((await store.files.get(approval.package.sha256)).bytes).toHaveLength(5);

      store.designs.trash(id);
      store.designs.purge(id);
      expect(store.approvals.ofJob('job_a')).toBeNull();
      await store.files.remove(approval.package.sha256);
      expect(store.files.find(approval.package.sha256)).toBeNull();
      expect(store.check()).toEqual([]);
    }),
  ));

test('a version needs its revision and its package', () =>
  withStore({}, async (store) => {
    const { id, approval } = await approved(store);
    const { number: _, designId: __, ...again } = approval;
    const failure = (change: object) => {
      try {
        store.approvals.add(id, { ...again, id: 'x', jobId: 'x', ...change });
        return null;
      } catch (error) {
        return isStorageError(error, 'NOT_FOUND') ? error.details.what : error;
      }
    };
    expect(failure({ revision: 9 })).toBe('revision');
    expect(failure({ package: { name: 'x', size: 1, sha256: 'b'.repeat(64) } })).toBe('file');
  }));

test('signers belong to a design and go with it; a template belongs to a kind', () =>
  withStore({}, ({ designs, signing, templates }) => {
    const { id } = designs.create({ document: sampleDesign(7), author: 'A' });
    expect(signing.get(id)).toEqual(emptySigning());
    const named = {
      ...emptySigning(),
      place: 'Kota Contoh',
      signers: { author: { name: 'N', position: 'P', nip: '1' } },
    };
    signing.put(id, named);
    expect(signing.get(id)).toEqual(named);
    designs.trash(id);
    designs.purge(id);
    expect(() => signing.get(id)).toThrow('NOT_FOUND');

    const one = { id: 'a', kind: 'rbpmp', name: 'a.docx', size: 1, fileId: hash };
    templates.put(one);
    templates.put({ ...one, id: 'b' });
    expect(templates.list()).toEqual([{ ...one, id: 'b' }]);
    expect(templates.of('rp')).toBeNull();
    expect(() => templates.remove('a')).toThrow('NOT_FOUND');
    templates.remove('b');
    expect(templates.list()).toEqual([]);
  }));
