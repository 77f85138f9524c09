/** Every document that the catalogue offers of one design, as files, each Office file validated. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyReason, missingReason } from '../../../app/exports/offers.ts';
import type { PdfPrinter } from '../../../app/ports.ts';
import { contentHashOf, type ExportTask, writable } from '../../../app/tasks/write-export.ts';
import { tasks } from '../../../app/workers/tasks.ts';
import {
  type ExportFormat,
  type ExportItem,
  type ExportKind,
  exportFileName,
  exportKindSchema,
  formatsOf,
} from '../../../design/export-catalogue.ts';
import type { PackageFile } from '../../../documents/export-package.ts';
import { translator } from '../../../messages/index.ts';
import { findOoxmlValidator, validateOoxml } from '../ooxml-validator.ts';
import type { SampleCase } from './cases.ts';

export interface SampleFile {
  kind: ExportKind;
  format: ExportFormat;
  name: string;
  /** Bytes; 0 where it was not written. */
  size: number;
  seconds: number;
  /** Why it was not written; null where it was. */
  missing: string | null;
  /** What the Open XML validator found; null where it was not asked. */
  errors: string[] | null;
  /** Pictures of its pages, filled in where they are drawn. */
  pages: string[];
}

export interface CaseReport {
  name: string;
  title: string;
  result: 'journey' | 'memo';
  files: SampleFile[];
  /** Whatever must not be. */
  problems: string[];
}

const openXml: readonly string[] = ['docx', 'xlsx', 'pptx'];
/** These tell of a version's package: written when there is one. */
const last: readonly ExportKind[] = ['approval'];

async function validate(path: string): Promise<string[]> {
  const { errors } = await validateOoxml(path);
  return errors.map(({ description, path: part, xPath }) =>
    [part, xPath, description].filter((text) => text).join(': '),
  );
}

/** What the newest approved version holds: the Word files that were just written. */
async function withPackage(
  approvals: ExportTask['approvals'],
  files: readonly PackageFile[],
  head: { designId: string; contentHash: string; madeAt: string },
): Promise<ExportTask['approvals']> {
  const word = files.filter(({ name }) => name.endsWith('.docx'));
  const packed = await tasks.packExport({
    files: word,
    head: { ...head, revision: 2, state: 'final' },
  });
  const packageHash = createHash('sha256').update(packed.zip).digest('hex');
  return approvals.map((one, index) =>
    index === approvals.length - 1 ? { ...one, packageHash, files: packed.files } : one,
  );
}

/** `folder` is there and is the case's own. `skipped` formats are not asked for. */
export async function writeCase(
  { name, design, task }: SampleCase,
  folder: string,
  printer: PdfPrinter | null,
  skipped: readonly ExportFormat[] = [],
): Promise<CaseReport> {
  const t = translator('en');
  const known = await writable(printer !== null);
  const offer = {
    design,
    approvals: task.approvals.length,
    isChanged: true,
    hasPrinter: printer !== null,
    templates: {},
  };
  const report: CaseReport = {
    name,
    title: design.title.text,
    result: design.result,
    files: [],
    problems: [],
  };
  const hasValidator = findOoxmlValidator() !== null;
  const written: PackageFile[] = [];
  const kinds = exportKindSchema.options.filter((kind) => emptyReason(kind, offer) === null);
  let all: Omit<ExportTask, 'design'> = task;

  const bytesOf = async (item: ExportItem): Promise<Uint8Array> => {
    // The sheet of what was approved is no draft of it.
    const own = { ...all, design, isDraft: item.kind === 'approval' ? false : all.isDraft };
    if (item.format === 'pdf' && printer !== null)
      return printer.print(await tasks.exportPage({ ...own, kind: item.kind, mode: 'print' }));
    return tasks.writeExport({ ...own, item });
  };

  const write = async (item: ExportItem): Promise<void> => {
    const file: SampleFile = {
      ...item,
      name: exportFileName(item, design.result),
      size: 0,
      seconds: 0,
      missing: null,
      errors: null,
      pages: [],
    };
    report.files.push(file);
    const reason = missingReason(item, printer !== null, known);
    if (reason !== null) {
      file.missing = `not run: ${t.dynamic(reason.key, reason.params)}`;
      return;
    }
    const path = join(folder, file.name);
    const began = performance.now();
    try {
      const bytes = await bytesOf(item);
      file.size = bytes.length;
      await writeFile(path, bytes);
      written.push({ name: file.name, bytes });
    } catch (error) {
      file.missing = `failed: ${error instanceof Error ? error.message : 'error'}`;
      report.problems.push(`${file.name}: ${file.missing}`);
      return;
    } finally {
      file.seconds = (performance.now() - began) / 1000;
    }
    if (!hasValidator || !openXml.includes(item.format)) return;
    file.errors = await validate(path);
    for (const error of file.errors) report.problems.push(`${file.name}: ${error}`);
  };

  for (const kind of [...kinds.filter((one) => !last.includes(one)), ...kinds]) {
    if (report.files.some((file) => file.kind === kind)) continue;
    if (last.includes(kind)) {
      const head = {
        designId: design.id,
        contentHash: contentHashOf(design),
        madeAt: task.madeAt,
      };
      all = { ...task, approvals: await withPackage(task.approvals, written, head) };
    }
    for (const format of formatsOf[kind]) {
      if (!skipped.includes(format)) await write({ kind, format });
    }
  }
  return report;
}
