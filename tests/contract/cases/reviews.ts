/** Review files and exchange: what comes in from others. */
import { describe, expect, test } from 'vitest';
import type { Job } from '../../../contract/index.ts';
import { brief, type Context, failureOf } from './context.ts';

export function reviewCases(context: () => Context): void {
  const client = () => context().at.client;
  const finished = async (jobId: string): Promise<Job> => {
    await context().at.core.settled();
    return client().jobs.get({ jobId });
  };
  const put = async (text: string, name: string): Promise<string> =>
    (await client().files.put(new File([text], name))).id;

  describe('review', () => {
    test('a review file brings comments and a decision, once', async () => {
      const { document } = await client().designs.create({ from: 'brief', text: brief });
      const designId = document.id;
      const at = '2026-03-02T01:00:00.000Z';
      const file = {
        format: 'jelajah.review',
        version: 1,
        designId,
        revision: 1,
        contentHash: '',
        reviewer: { name: 'Penelaah (rekaan)', position: '' },
        comments: [
          {
            key: 'komentar-1',
            path: '/title',
            partId: null,
            quote: '',
            text: 'Perjelas judulnya.',
            severity: null,
            at,
          },
        ],
        decision: { key: 'putusan-1', verdict: 'return', reason: 'Belum lengkap.', at },
      };
      const fileId = await put(JSON.stringify(file), 'telaah.json');
      const take = async () => {
        const { jobId } = await client().review.importFiles({ designId, fileIds: [fileId] });
        return finished(jobId);
      };
      const { result } = await take();
      expect(result).toMatchObject({
        revision: 2,
        comments: 1,
        decisions: 1,
        proposals: 0,
        report: { files: [{ kind: 'html-review', reviewers: ['Penelaah (rekaan)'], revision: 1 }] },
      });
      const { document: now } = await client().designs.get({ designId });
      expect(Object.values(now.reviewItems.items)).toMatchObject([{ note: 'Perjelas judulnya.' }]);
      expect((await take()).result).toMatchObject({ revision: null, comments: 0, decisions: 0 });
      const none = client().review.importFiles({ designId, fileIds: ['a'.repeat(64)] });
      expect((await failureOf(none)).code).toBe('NOT_FOUND');
    });
  });

  describe('exchange', () => {
    test('a .jelajah file is looked into and taken in beside what is here', async () => {
      const { document, revision } = await client().designs.create({ from: 'brief', text: brief });
      const designId = document.id;
      await client().designs.edit({
        designId,
        baseRevision: revision,
        patch: [{ op: 'replace', path: '/title/text', value: 'Judul' }],
      });
      const { id: source } = await client().files.put(new File(['# Aturan\n\nIsi.'], 'aturan.md'));
      await finished((await client().sources.add({ designId, fileId: source })).jobId);
      const items = [{ kind: 'bundle' as const, format: 'jelajah' as const }];
      const { jobId } = await client().exports.start({ designId, items, isFinal: false });
      const { result } = await finished(jobId);
      if (result?.kind !== 'export') throw new Error('no file');
      const file = await client().files.get({ fileId: result.fileId });
      const look = async () => (await client().exchange.inspect({ fileId: result.fileId })).items;
      const row = { id: designId, kind: 'design', title: 'Judul', revisions: 2, attachments: 1 };
      expect(await look()).toMatchObject([{ ...row, known: 'same' }]);
      const take = (as: 'new' | 'copy') =>
        client().exchange.take({ fileId: result.fileId, choices: [{ id: designId, as }] });
      expect((await failureOf(take('new'))).code).toBe('INVALID');
      const copy = (await take('copy')).designIds[0] ?? '';
      expect(copy).not.toBe(designId);
      expect(await client().sources.list({ designId: copy })).toHaveLength(1);
      await client().designs.undo({ designId });
      expect(await look()).toMatchObject([{ ...row, known: 'differs' }]);

      await client().designs.trash({ designId });
      await client().designs.purge({ designId });
      const { id: fileId } = await client().files.put(new File([file], 'kiriman.jelajah'));
      const choices = [{ id: designId, as: 'new' as const }];
      expect(await client().exchange.take({ fileId, choices })).toMatchObject({
        designIds: [designId],
      });
      const versions = await client().designs.versions.list({ designId });
      expect(versions.map((one) => one.revision)).toEqual([2, 1]);
      const undone = await client().designs.undo({ designId });
      expect(undone.document.title.text).toBe(document.title.text);
      const other = await put('bukan zip', 'x.jelajah');
      const failure = await failureOf(client().exchange.inspect({ fileId: other }));
      expect(failure.data).toMatchObject({ key: 'errors.bundle.not-a-file' });
    });
  });
}
