/**
 * The job that records an approved version: the final package of one revision, with a sheet that names
 * who decided what and the hash of each file. What it stores nothing changes afterwards.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Decider } from '../../db/approvals.ts';
import { values } from '../../design/collection.ts';
import { type ExportItem, exportItemSchema } from '../../design/export-catalogue.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import type { PackageFile } from '../../documents/export-package.ts';
import { translator } from '../../messages/index.ts';
import { gatherExport, printed } from '../exports/gather.ts';
import { distinct, whatIsOffered } from '../exports/offered.ts';
import { storeFile, writeItem, writeItems } from '../exports/write-files.ts';
import { fileStem } from '../file-names.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { toApproval } from './approvals.ts';

const inputSchema = z.object({
  designId: z.string(),
  revision: z.number().int(),
  items: z.array(exportItemSchema),
  madeAt: z.string(),
});
export type ApprovalJobInput = z.infer<typeof inputSchema>;

/** The words of each reviewer that count: the last since the version before. */
export function decidersOf(design: Design, since: string | null): Decider[] {
  const last = new Map<string, Decider>();
  const all = design.review === undefined ? [] : values(design.review.decisions);
  for (const { reviewer, position, verdict, reason, at } of all) {
    if (since !== null && Date.parse(at) <= Date.parse(since)) continue;
    const before = last.get(reviewer);
    if (before !== undefined && Date.parse(before.at) > Date.parse(at)) continue;
    last.set(reviewer, { name: reviewer, position, verdict, reason, at });
  }
  return [...last.values()];
}

const hashed = ({ name, bytes }: PackageFile) => ({
  name,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export function approvalHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { jobId, signal, progress }) {
      const means = services();
      const { store, tasks, settings } = means;
      const { designId, revision, items, madeAt } = inputSchema.parse(stored);
      const done = store.approvals.ofJob(jobId);
      if (done !== null) return { kind: 'approval', designId, approval: toApproval(done) };

      const gathered = await gatherExport(means, {
        designId,
        revision,
        isFinal: true,
        provenance: true,
        isForReview: false,
        zone: 'WIB',
        versions: null,
        madeAt,
      });
      const { design } = gathered;
      const onFile = (count: number): void =>
        progress(count / (items.length + 2), { key: 'errors.work.writing', params: {} });
      onFile(0);
      const whole = distinct([...items, { kind: 'design', format: 'json' }]);
      const made = await writeItems(means, whole, gathered, { signal, onFile });
      const contentHash = await tasks.run('contentHash', { design }, signal);
      const before = store.approvals.list(designId);
      const version = {
        id: `apv_${newId('design').slice(4)}`,
        revision,
        jobId,
        contentHash,
        recordedBy: settings.get().profile.person,
        deciders: decidersOf(design, before.at(-1)?.at ?? null),
        reason: store.jobs.words(jobId) ?? '',
        at: madeAt,
      };
      const number = store.approvals.nextNumber(designId);
      const base = { ...gathered.taskOf('journey'), template: null };
      const sheet = {
        ...base,
        isDraft: false,
        approvals: [
          ...before.map(printed),
          { ...version, number, packageHash: '', files: made.map(hashed) },
        ],
        label: translator(design.language)('errors.exports.version', { number }),
      };
      for (const item of await sheetItems(means, design, signal)) {
        const bytes = await writeItem(means, item, sheet, signal);
        made.push({ name: `persetujuan.${item.format}`, bytes });
      }
      const head = { designId, revision, contentHash, madeAt, state: 'final' } as const;
      const { zip, files } = await tasks.run('packExport', { files: made, head }, signal);
      signal.throwIfAborted();
      const name = `${fileStem(design.title.text)}-v${number}.zip`;
      const file = await storeFile(means, { name, bytes: zip }, 'application/zip');
      const approval = store.transaction(() => {
        const added = store.approvals.add(designId, {
          ...version,
          package: { name, size: file.size, sha256: file.sha256 },
          files,
        });
        store.history.name(designId, {
          name: translator(design.language)('errors.exports.version', { number: added.number }),
          author: version.recordedBy,
          revision,
        });
        return added;
      });
      return { kind: 'approval', designId, approval: toApproval(approval) };
    },
  };
}

/** The sheet of this very version comes in Word, and where something prints as PDF. */
async function sheetItems(
  services: Services,
  design: Design,
  signal: AbortSignal,
): Promise<ExportItem[]> {
  const { offers } = await whatIsOffered(services, design, signal);
  const formats = offers.find(({ kind }) => kind === 'approval')?.formats ?? [];
  return formats
    .filter(({ format, missing }) => missing === null && (format === 'docx' || format === 'pdf'))
    .map(({ format }) => ({ kind: 'approval', format }));
}
