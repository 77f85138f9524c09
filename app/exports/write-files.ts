/** The files of a set, one after another: written in a worker or printed, stored, and told by their hashes. */
import type { WrittenFile } from '../../contract/exports.ts';
import {
  type ExportItem,
  exportFileName,
  exportFormatSchema,
  kindNames,
  mainKind,
  mediaTypes,
} from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import type { PackageFile } from '../../documents/export-package.ts';
import { fileStem } from '../file-names.ts';
import type { Services } from '../services.ts';
import type { ExportTask } from '../tasks/write-export.ts';
import type { Gathered } from './gather.ts';

type Means = Pick<Services, 'store' | 'tasks' | 'ports'>;

/** The bytes of one file. Errors: the printer's, the worker's, the signal's reason. */
export async function writeItem(
  { tasks, ports }: Pick<Means, 'tasks' | 'ports'>,
  item: ExportItem,
  task: ExportTask,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (item.format === 'pdf' && ports.printPdf !== null) {
    const html = await tasks.run('exportPage', { ...task, kind: item.kind, mode: 'print' }, signal);
    return ports.printPdf.print(html, signal);
  }
  return tasks.run('writeExport', { ...task, item }, signal);
}

/** Name of a file that leaves by itself: it begins with the design's title. */
export function singleName(item: ExportItem, design: Design): string {
  const stem = fileStem(design.title.text);
  const isMain = [mainKind(design.result), 'design', 'bundle'].includes(item.kind);
  return `${stem}${isMain ? '' : `-${kindNames[item.kind]}`}.${item.format}`;
}

/** Writes every item, under its name among the others. */
export async function writeItems(
  means: Pick<Means, 'tasks' | 'ports'>,
  items: readonly ExportItem[],
  { design, taskOf, bundle }: Gathered,
  { signal, onFile }: { signal: AbortSignal; onFile: (done: number) => void },
): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const item of items) {
    const bytes =
      item.kind === 'bundle'
        ? await means.tasks.run('writeBundle', await bundle(), signal)
        : await writeItem(means, item, taskOf(item.kind), signal);
    files.push({ name: exportFileName(item, design.result), bytes });
    onFile(files.length);
  }
  return files;
}

/** Keeps a file for `files.get`. */
export async function storeFile(
  { store }: Pick<Means, 'store'>,
  { name, bytes }: PackageFile,
  mediaType: string,
): Promise<WrittenFile> {
  const { sha256, size } = await store.files.put(bytes, { name, mediaType });
  return { fileId: sha256, name, size, sha256 };
}

/** By the ending of its name. */
export function mediaTypeOf(name: string): string {
  const ending = exportFormatSchema.safeParse(name.slice(name.lastIndexOf('.') + 1));
  return ending.success ? mediaTypes[ending.data] : 'application/octet-stream';
}
