/**
 * What a design can leave the app as: the documents of the field, each in the formats it comes in.
 * One list for the window, the contract, the writers and the command line.
 */
import { z } from 'zod';

/** Documents that are written once and come as Word, PDF and Markdown. */
export const officeKinds = [
  /** *Rancangan learning journey*. */
  'journey',
  /** *Memo rekomendasi*, when training is not the answer. */
  'memo',
  /** *Rancang Bangun Pembelajaran Mata Pelatihan*: the PUPR-like form. */
  'rbpmp',
  /** The same in the form of health training. */
  'rbpmp-health',
  /** *Rencana Pembelajaran*. */
  'rp',
  /** *Rancangan aksi/proyek perubahan* with its *lembar pengesahan*. */
  'project',
  /** *Kerangka Acuan Kerja*. */
  'kak',
  'evaluation',
  'akpk',
  /** *Panduan atasan*. */
  'supervisor-guide',
  /** *Lembar kesepakatan transfer*. */
  'transfer-agreement',
  /** AI transparency annex. */
  'transparency',
  /** Where each text comes from, part by part. */
  'provenance',
  /** *Lembar persetujuan* of an approved version. */
  'approval',
  /** What changed between two approved versions. */
  'difference',
] as const;
export const officeKindSchema = z.enum(officeKinds);
export type OfficeKind = z.infer<typeof officeKindSchema>;

export const exportKindSchema = z.enum([
  ...officeKinds,
  /** All matrices in one workbook. */
  'matrices',
  /** *Paparan pimpinan*. */
  'slides',
  'schedule',
  /** Competency framework for Moodle. */
  'competencies',
  /** The HTML file that a reviewer comments in. */
  'review-page',
  /** `design.json`. */
  'design',
  /** `.jelajah`: the design with attachments and history. */
  'bundle',
]);
export type ExportKind = z.infer<typeof exportKindSchema>;

export const exportFormatSchema = z.enum([
  'docx',
  'pdf',
  'md',
  'xlsx',
  'pptx',
  'ics',
  'csv',
  'html',
  'json',
  'jelajah',
]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;

export const exportItemSchema = z.object({ kind: exportKindSchema, format: exportFormatSchema });
export type ExportItem = z.infer<typeof exportItemSchema>;

const office = ['docx', 'pdf', 'md'] as const;

/** The formats of each kind, the usual one first. */
export const formatsOf: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  journey: office,
  memo: office,
  rbpmp: office,
  'rbpmp-health': office,
  rp: office,
  project: office,
  kak: office,
  evaluation: office,
  akpk: [...office, 'xlsx'],
  'supervisor-guide': office,
  'transfer-agreement': office,
  transparency: office,
  provenance: office,
  approval: office,
  difference: office,
  matrices: ['xlsx'],
  slides: ['pptx'],
  schedule: ['ics'],
  competencies: ['csv'],
  'review-page': ['html'],
  design: ['json'],
  bundle: ['jelajah'],
};

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ics: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  jelajah: 'application/vnd.jelajah+zip',
};

/** The Indonesian file names of the kinds; also their names on the command line. */
export const kindNames: Readonly<Record<ExportKind, string>> = {
  journey: 'rancangan',
  memo: 'memo',
  rbpmp: 'rbpmp',
  'rbpmp-health': 'rbpmp-kesehatan',
  rp: 'rp',
  project: 'proyek',
  kak: 'kak',
  evaluation: 'evaluasi',
  akpk: 'akpk',
  'supervisor-guide': 'panduan-atasan',
  'transfer-agreement': 'kesepakatan-transfer',
  transparency: 'transparansi-ai',
  provenance: 'asal-usul',
  approval: 'persetujuan',
  difference: 'perbedaan',
  matrices: 'matriks',
  slides: 'paparan',
  schedule: 'jadwal',
  competencies: 'kompetensi-moodle',
  'review-page': 'telaah',
  design: 'design',
  bundle: 'design',
};

/** Bare formats on the command line: `docx`, `pdf` and `md` are the design's main document. */
const bareNames: Readonly<Record<string, ExportKind | 'main'>> = {
  docx: 'main',
  pdf: 'main',
  md: 'main',
  xlsx: 'matrices',
  pptx: 'slides',
  ics: 'schedule',
  csv: 'competencies',
  'html-review': 'review-page',
  json: 'design',
  jelajah: 'bundle',
};

/** The document that a design is for: the journey, or the memo. */
export function mainKind(result: 'journey' | 'memo'): OfficeKind {
  return result === 'memo' ? 'memo' : 'journey';
}

/** All names that `--format` takes. */
export function exportNames(): string[] {
  const kinds = exportKindSchema.options.filter((kind) => kind !== 'design' && kind !== 'bundle');
  return [...Object.keys(bareNames), ...kinds.map((kind) => kindNames[kind])];
}

/** `rbpmp`, `rbpmp.pdf`, `docx`; null for a name or a format that is not there. */
export function parseExportName(name: string, result: 'journey' | 'memo'): ExportItem | null {
  const bare = Object.hasOwn(bareNames, name) ? bareNames[name] : undefined;
  if (bare !== undefined) {
    const kind = bare === 'main' ? mainKind(result) : bare;
    const format = bare === 'main' ? name : formatsOf[kind][0];
    return checked(kind, format);
  }
  const dot = name.lastIndexOf('.');
  const stem = dot === -1 ? name : name.slice(0, dot);
  const kind = exportKindSchema.options.find((one) => kindNames[one] === stem || one === stem);
  if (kind === undefined) return null;
  return checked(kind, dot === -1 ? formatsOf[kind][0] : name.slice(dot + 1));
}

function checked(kind: ExportKind, format: string | undefined): ExportItem | null {
  const known = formatsOf[kind].find((one) => one === format);
  return known === undefined ? null : { kind, format: known };
}

/** Name of the file among others of the same design: `rbpmp.docx`; the main document is `design.docx`. */
export function exportFileName({ kind, format }: ExportItem, result: 'journey' | 'memo'): string {
  const stem = kind === mainKind(result) ? 'design' : kindNames[kind];
  return `${stem}.${format}`;
}
