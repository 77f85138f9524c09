/** The exporting job: a stored state of a design in, stored files out; several of them as one zip, too. */
import { z } from 'zod';
import { exportChoiceSchema, type WrittenFile } from '../../contract/exports.ts';
import { exportItemSchema, mediaTypes } from '../../design/export-catalogue.ts';
import { fileStem } from '../file-names.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { gatherExport } from './gather.ts';
import { mediaTypeOf, singleName, storeFile, writeItems } from './write-files.ts';

const inputSchema = z.object({
  designId: z.string(),
  items: z.array(exportItemSchema).min(1),
  revision: z.number().int(),
  isFinal: z.boolean(),
  provenance: z.boolean(),
  isForReview: z.boolean().default(false),
  zone: exportChoiceSchema.shape.zone.unwrap(),
  versions: exportChoiceSchema.shape.versions.unwrap().nullable(),
  madeAt: z.string(),
});
export type ExportJobInput = z.infer<typeof inputSchema>;

/** Jobs of earlier versions named one format; a program that was closed over one may still hold it. */
const formerSchema = z
  .object({
    designId: z.string(),
    format: z.enum(['docx', 'json']),
    revision: z.number().int(),
    provenance: z.boolean(),
  })
  .transform(
    ({ format, ...rest }): ExportJobInput => ({
      ...rest,
      items: [format === 'json' ? { kind: 'design', format } : { kind: 'journey', format }],
      isFinal: true,
      isForReview: false,
      zone: 'WIB',
      versions: null,
      madeAt: new Date(0).toISOString(),
    }),
  );

export function exportHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, { signal, progress }) {
      const means = services();
      const wish = z.union([inputSchema, formerSchema]).parse(stored);
      const { items, designId, revision, madeAt, isFinal } = wish;
      const gathered = await gatherExport(means, wish);
      const { design } = gathered;
      const onFile = (done: number): void =>
        progress((done + 0.1) / (items.length + 1), { key: 'errors.work.writing', params: {} });
      onFile(0);
      const made = await writeItems(means, items, gathered, { signal, onFile });
      signal.throwIfAborted();
      const left = gathered.leftOut.length === 0 ? {} : { leftOut: gathered.leftOut };
      const [item] = items;
      const [only] = made;
      if (item !== undefined && only !== undefined && made.length === 1) {
        const named = { name: singleName(item, design), bytes: only.bytes };
        const file = await storeFile(means, named, mediaTypes[item.format]);
        const { fileId, name, size } = file;
        return { kind: 'export', fileId, name, size, files: [file], ...left };
      }
      const contentHash = await means.tasks.run('contentHash', { design }, signal);
      const state = isFinal ? 'final' : 'draft';
      const head = { designId, revision, contentHash, madeAt, state } as const;
      const { zip } = await means.tasks.run('packExport', { files: made, head }, signal);
      const files: WrittenFile[] = [];
      for (const file of made) files.push(await storeFile(means, file, mediaTypeOf(file.name)));
      const whole = { name: `${fileStem(design.title.text)}.zip`, bytes: zip };
      const { fileId, name, size } = await storeFile(means, whole, 'application/zip');
      return { kind: 'export', fileId, name, size, files, ...left };
    },
  };
}
