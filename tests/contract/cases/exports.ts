/** Documents out: what is offered, previews, sets with hashes, signers, templates; and approval. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../../contract/index.ts';
import { emptySigning } from '../../../design/signing.ts';
import { brief, type Context, failureOf } from './context.ts';

export function exportCases(context: () => Context): void {
  const client = () => context().at.client;
  const finished = async (jobId: string): Promise<Job> => {
    await context().at.core.settled();
    return client().jobs.get({ jobId });
  };
  const newDesign = async (): Promise<string> =>
    (await client().designs.create({ from: 'brief', text: brief })).document.id;
  const bytesOf = async (fileId: string): Promise<Uint8Array> =>
    new Uint8Array(await (await client().files.get({ fileId })).arrayBuffer());
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  describe('exports', () => {
    test('offers what the design has content for; final waits for its findings', async () => {
      const designId = await newDesign();
      const { offers, blocking, printer } = await client().exports.catalogue({ designId });
      expect(printer).toBeNull();
      expect(blocking).toBeGreaterThan(0);
      const offer = (kind: string) => offers.find((one) => one.kind === kind);
      expect(offer('journey')).toMatchObject({ empty: null, isUsual: true, templateId: null });
      expect(offer('memo')?.empty?.key).toBe('errors.exports.empty.memo');
      expect(offer('difference')?.empty).not.toBeNull();
      const pdf = offer('kak')?.formats.find(({ format }) => format === 'pdf');
      expect(pdf?.missing?.key).toBe('errors.exports.noPrinter');
      const start = (kind: 'journey' | 'memo', format: 'docx' | 'pdf', isFinal: boolean) =>
        failureOf(client().exports.start({ designId, items: [{ kind, format }], isFinal }));
      expect((await start('journey', 'docx', true)).data).toMatchObject({ reason: 'findings' });
      expect((await start('memo', 'docx', false)).data).toMatchObject({ reason: 'empty' });
      const html = await client().exports.preview({ designId, kind: 'journey', isFinal: false });
      expect(html.html).toMatch(/^<!DOCTYPE html>/);
      expect(html.html).not.toContain('<script');
    });

    test('several files are one zip with a manifest of their hashes', async () => {
      const designId = await newDesign();
      const { jobId } = await client().exports.start({
        designId,
        items: [
          { kind: 'journey', format: 'md' },
          { kind: 'design', format: 'json' },
          { kind: 'bundle', format: 'jelajah' },
          { kind: 'design', format: 'json' },
        ],
        isFinal: false,
      });
      const { result } = await finished(jobId);
      if (result?.kind !== 'export') throw new Error('no files');
      expect(result.files?.map(({ name }) => name)).toEqual([
        'design.md',
        'design.json',
        'design.jelajah',
      ]);
      const entries = unzipSync(await bytesOf(result.fileId));
      const manifest = JSON.parse(strFromU8(entries['manifest.json'] ?? new Uint8Array()));
      expect(manifest).toMatchObject({ designId, revision: 1, state: 'draft' });
      expect(manifest.files.map(({ sha256: hash }: { sha256: string }) => hash)).toEqual(
        result.files?.map(({ sha256: hash }) => hash),
      );
      for (const { fileId, name, size, sha256: hash } of result.files ?? []) {
        expect(sha256(entries[name] ?? new Uint8Array())).toBe(hash);
        expect((await bytesOf(fileId)).length).toBe(size);
      }
    });

    test('who signs is kept beside the design and never in it', async () => {
      const designId = await newDesign();
      expect(await client().exports.signing.get({ designId })).toEqual(emptySigning());
      const signers = { author: { name: 'Nama (rekaan)', position: 'Perancang', nip: '123' } };
      const signing = { ...emptySigning(), place: 'Kota Contoh', signers };
      expect(await client().exports.signing.put({ designId, signing })).toEqual(signing);
      await context().at.restart();
      expect(await client().exports.signing.get({ designId })).toEqual(signing);
      const { document } = await client().designs.get({ designId });
      expect(JSON.stringify(document)).not.toContain('Nama (rekaan)');
      const unknown = client().exports.signing.get({ designId: 'dsn_aaaaaaaaaa' });
      expect((await failureOf(unknown)).code).toBe('NOT_FOUND');
    });

    test('a template is checked, kept for its kind, used, and taken away', async () => {
      const designId = await newDesign();
      const kind = 'journey' as const;
      const rows = await client().exports.templates.placeholders({ kind });
      expect(rows.map(({ name }) => name)).toContain('judul');
      const sample = await client().exports.templates.sample({ kind });
      const put = await client().exports.templates.put({ kind, fileId: sample.fileId });
      expect(put.problems).toEqual([]);
      const id = put.id ?? '';
      const listed = await client().exports.templates.list();
      expect(listed).toMatchObject([{ id, kind, name: sample.name }]);
      const { offers } = await client().exports.catalogue({ designId });
      expect(offers.find((one) => one.kind === kind)?.templateId).toBe(id);
      const items = [{ kind, format: 'docx' as const }];
      // What goes out to reviewers keeps the built-in layout: only that one finds its way back.
      for (const isForReview of [false, true]) {
        const { jobId } = await client().exports.start({
          designId,
          items,
          isFinal: false,
          isForReview,
        });
        const { result } = await finished(jobId);
        if (result?.kind !== 'export') throw new Error('not exported');
        const entries = unzipSync(await bytesOf(result.fileId));
        const custom = strFromU8(entries['docProps/custom.xml'] ?? new Uint8Array());
        expect(custom.includes('jelajah.designId')).toBe(isForReview);
      }
      await client().exports.templates.remove({ id });
      expect((await failureOf(client().exports.templates.remove({ id }))).code).toBe('NOT_FOUND');
      const { id: fileId } = await client().files.put(new File(['bukan Word'], 'x.docx'));
      const bad = client().exports.templates.put({ kind, fileId });
      expect((await failureOf(bad)).code).toBe('INVALID');
    });
  });

  describe('approval', () => {
    test('an approved version has a number, a package and a hash, and stays what it is', async () => {
      await client().examples.install();
      await context().at.core.settled();
      const rows = (await client().designs.list({})).rows.filter(
        ({ result }) => result === 'journey',
      );
      const ready = rows.find(({ findings }) => findings.error === 0);
      if (ready === undefined) throw new Error('no example without findings');
      const { id: designId, revision } = ready;
      expect(await client().review.state({ designId })).toMatchObject({
        state: 'draft',
        version: 1,
        approvals: [],
      });
      const wish = { designId, reason: 'Versi pertama', items: [] as never[] };
      const approve = (baseRevision: number) =>
        client().review.approve({
          ...wish,
          baseRevision,
          items: [{ kind: 'evaluation', format: 'md' }],
        });
      expect((await failureOf(approve(revision + 5))).data).toMatchObject({
        reason: 'changed-since',
      });
      const { result } = await finished((await approve(revision)).jobId);
      if (result?.kind !== 'approval') throw new Error('not approved');
      const { approval } = result;
      expect(approval).toMatchObject({ number: 1, revision, reason: 'Versi pertama' });
      expect(approval.files.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['evaluasi.md', 'design.json', 'persetujuan.docx']),
      );
      const zip = await bytesOf(approval.package.fileId);
      expect(sha256(zip)).toBe(approval.package.sha256);
      for (const [name, bytes] of Object.entries(unzipSync(zip))) {
        if (name === 'manifest.json') continue;
        const file = approval.files.find((one) => one.name === name);
        expect(file?.sha256).toBe(sha256(bytes));
      }
      const { document } = await client().designs.get({ designId });
      expect(approval.contentHash).toMatch(/^[0-9a-f]{64}$/);
      const again = await client().review.state({ designId });
      expect(again).toMatchObject({ state: 'approved', version: 1, approvals: [approval] });
      expect((await failureOf(approve(revision))).data).toMatchObject({ reason: 'unchanged' });

      const edited = await client().designs.edit({
        designId,
        baseRevision: revision,
        patch: [{ op: 'replace', path: '/title/text', value: `${document.title.text} (berubah)` }],
      });
      expect(await client().review.state({ designId })).toMatchObject({
        state: 'draft',
        version: 2,
      });
      expect(await client().designs.versions.get({ designId, revision })).toEqual(document);
      const { offers } = await client().exports.catalogue({ designId });
      expect(offers.find(({ kind }) => kind === 'difference')?.empty).toBeNull();
      expect(edited.revision).toBe(revision + 1);
      const sheets = await client().exports.start({
        designId,
        items: [
          { kind: 'approval', format: 'md' },
          { kind: 'difference', format: 'md' },
        ],
        versions: { from: 1, to: 2 },
        isFinal: false,
      });
      const written = await finished(sheets.jobId);
      if (written.result?.kind !== 'export') throw new Error('no sheets');
      const [sheet, difference] = await Promise.all(
        (written.result.files ?? []).map(async ({ fileId }) =>
          new TextDecoder().decode(await bytesOf(fileId)),
        ),
      );
      expect(sheet?.replaceAll(/[^0-9a-f]/g, '')).toContain(approval.package.sha256);
      expect(difference).toContain('berubah');
      const unknown = client().exports.start({
        designId,
        items: [
          { kind: 'design', format: 'json' },
          { kind: 'approval', format: 'docx' },
        ],
        versions: { from: null, to: 9 },
        isFinal: true,
      });
      expect((await failureOf(unknown)).code).toBe('NOT_FOUND');

      // Purged for good, it leaves no package with people's names behind.
      await client().designs.trash({ designId });
      await bytesOf(approval.package.fileId);
      await client().designs.purge({ designId });
      const left = client().files.get({ fileId: approval.package.fileId });
      expect((await failureOf(left)).code).toBe('NOT_FOUND');
    });
  });
}
