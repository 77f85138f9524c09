/**
 * Documents of a design without a window or a database. What a stored design has besides (approved
 * versions, history, signers of its own) is not there: signers come from a file of the user's.
 */
import { createHash } from 'node:crypto';
import { type ExportItem, exportNames, parseExportName } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { emptySigning, type Signing, signingSchema } from '../../design/signing.ts';
import type { PackageManifest } from '../../documents/export-package.ts';
import { emptyReason, missingReason } from '../exports/offers.ts';
import type { PdfPrinter } from '../ports.ts';
import { contentHashOf, type ExportTask, pictureType, writable } from '../tasks/write-export.ts';
import { tasks } from '../workers/tasks.ts';
import { defects, environment, input } from './problem.ts';

export { exportFileName } from '../../design/export-catalogue.ts';
export type { ExportItem };

/** Whether `--format` knows a name, whatever becomes of the design. */
export function isExportName(name: string): boolean {
  return parseExportName(name, 'journey') !== null;
}

export { exportNames };

/** The files that are asked for, each once. Errors: Problem. */
export function exportItems(names: readonly string[], design: Design): ExportItem[] {
  const items = names.map((name) => {
    const item = parseExportName(name, design.result);
    if (item !== null) return item;
    throw input('cli.problem.unknownFormat', { format: name, known: exportNames().join(', ') });
  });
  return [...new Map(items.map((item) => [`${item.kind}.${item.format}`, item])).values()];
}

export interface ExportWishes {
  isFinal: boolean;
  /** Printed in the place of the design's own. */
  agency: string | undefined;
  unit: string | undefined;
  /** PNG or JPEG. */
  logo: Uint8Array | null;
  signing: Signing;
  zone: ExportTask['zone'];
}

export const plainWishes: ExportWishes = {
  isFinal: false,
  agency: undefined,
  unit: undefined,
  logo: null,
  signing: emptySigning(),
  zone: 'WIB',
};

/** Who signs, as JSON. Errors: Problem that names the file. */
export function readSigning(bytes: Uint8Array, file: string): Signing {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw input('cli.problem.badSigning', { file });
  }
  const parsed = signingSchema.safeParse(value);
  if (!parsed.success) throw input('cli.problem.badSigning', { file });
  return parsed.data;
}

/** Errors: Problem: not a picture. */
export function checkLogo(bytes: Uint8Array): Uint8Array {
  if (pictureType(bytes) === null) throw input('errors.invalid.logo');
  return bytes;
}

export interface HeadlessExport {
  /** Writes one file. */
  write(item: ExportItem): Promise<Uint8Array>;
  /** Of the files that were written. */
  manifest(files: readonly { name: string; bytes: Uint8Array }[]): PackageManifest;
  close(): Promise<void>;
}

/** The instant of a file that must have one: SOURCE_DATE_EPOCH, else now. */
function madeAt(): string {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? Number.NaN);
  return (Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date()).toISOString();
}

/** A printer that is ours to end. */
export type OwnPrinter = PdfPrinter & { close(): Promise<void> };

/**
 * Says what cannot be written before any work is done. `findPrinter` is asked only where a PDF is.
 * Errors: Problem.
 */
export async function prepareExport(
  design: Design,
  items: readonly ExportItem[],
  wishes: ExportWishes,
  findPrinter: () => Promise<OwnPrinter | null>,
): Promise<HeadlessExport> {
  const printer = items.some(({ format }) => format === 'pdf') ? await findPrinter() : null;
  try {
    await mustBeWritable(design, items, wishes, printer !== null);
  } catch (error) {
    await printer?.close();
    throw error;
  }
  const at = madeAt();
  const { agency, unit, logo, signing, zone, isFinal } = wishes;
  const task: ExportTask = {
    design,
    revision: null,
    isDraft: !isFinal,
    provenance: true,
    agency: { name: agency ?? design.agency.text, unit: unit ?? '', logo },
    signing,
    zone,
    madeAt: at,
    approvals: [],
    earlier: null,
    label: null,
    template: null,
  };
  return {
    write: async (item) => {
      if (item.format !== 'pdf' || printer === null) return tasks.writeExport({ ...task, item });
      return printer.print(await tasks.exportPage({ ...task, kind: item.kind, mode: 'print' }));
    },
    manifest: (files) => ({
      format: 'jelajah.package',
      version: 1,
      designId: design.id,
      revision: null,
      contentHash: contentHashOf(design),
      madeAt: at,
      state: isFinal ? 'final' : 'draft',
      files: files.map(({ name, bytes }) => ({
        name,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    }),
    close: async () => {
      await printer?.close();
    },
  };
}

/** Errors: Problem. */
async function mustBeWritable(
  design: Design,
  items: readonly ExportItem[],
  wishes: ExportWishes,
  hasPrinter: boolean,
): Promise<void> {
  const known = await writable(hasPrinter);
  const about = {
    design,
    approvals: 0,
    isChanged: true,
    hasPrinter,
    templates: {},
  };
  for (const item of items) {
    const empty = emptyReason(item.kind, about);
    if (empty !== null) throw input(empty.key, empty.params);
    const missing = missingReason(item, hasPrinter, known);
    if (missing !== null) throw environment(missing.key, missing.params);
  }
  if (wishes.isFinal) {
    const { errors } = tasks.measure({ design });
    if (errors > 0) throw defects('cli.problem.findings', { count: errors });
  }
}
