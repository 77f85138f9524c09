/**
 * One file of an export. Every kind and format that can be written has its line here, and nowhere else;
 * what is needed for one alone is loaded with its first use.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../design/canonical.ts';
import {
  type ExportItem,
  type ExportKind,
  type OfficeKind,
  officeKindSchema,
} from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { contentOf, openRoundOf } from '../../design/review-state.ts';
import type { Signing } from '../../design/signing.ts';
import type { packExport } from '../../documents/export-package.ts';
import { writeDesignJson } from '../../documents/writers/design-json.ts';
import type {
  AgencyProfile,
  ApprovedVersion,
  OfficeDocument,
  OfficeInput,
  OfficeOptions,
} from '../../documents/writers/office/index.ts';

/** What any file of an export may need. */
export interface ExportTask {
  design: Design;
  /** The stored revision it shows; null outside a data folder. */
  revision: number | null;
  isDraft: boolean;
  /** Print where each text came from. */
  provenance: boolean;
  agency: { name: string; unit: string; logo: Uint8Array | null };
  signing: Signing;
  zone: 'WIB' | 'WITA' | 'WIT';
  /** Instant, for what cannot be without one. */
  madeAt: string;
  /** Approved versions up to the one that is meant, oldest first. */
  approvals: readonly ApprovedVersion[];
  /** Of the difference: the older state, and what both are called. */
  earlier: { design: Design; label: string } | null;
  label: string | null;
  /** Of the agency, in the place of the built-in layout. */
  template: Uint8Array | null;
}

export interface PackTask {
  files: Parameters<typeof packExport>[0];
  head: Parameters<typeof packExport>[1];
}

/** The document as a page: to print, or to look at. */
export type PageTask = ExportTask & { kind: ExportKind; mode: 'print' | 'preview' };

export type ExportFile = ExportTask & { item: ExportItem };

type Write = (task: ExportTask) => Promise<Uint8Array>;

/** By the first bytes: what a file calls itself proves nothing. */
export function pictureType(bytes: Uint8Array): 'png' | 'jpeg' | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50 && bytes[2] === 0x4e && bytes[3] === 0x47)
    return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return null;
}

/** SHA-256 (hex) of a design without its comments, rounds and locks: what is approved. */
export function contentHashOf(design: Design): string {
  return createHash('sha256')
    .update(canonicalJson(contentOf(design)))
    .digest('hex');
}

function agencyOf({ agency }: ExportTask): AgencyProfile {
  const { name, unit, logo } = agency;
  const type = logo === null ? null : pictureType(logo);
  return { name, unit, ...(logo === null || type === null ? {} : { logo: { bytes: logo, type } }) };
}

function officeInput(kind: OfficeKind, task: ExportTask): OfficeInput {
  const { design, approvals, earlier, label } = task;
  return {
    kind,
    design,
    approvals,
    ...(earlier === null ? {} : { earlier }),
    ...(label === null ? {} : { label }),
  };
}

function officeOptions(task: ExportTask): OfficeOptions {
  const { revision, provenance, isDraft, signing } = task;
  return {
    agency: agencyOf(task),
    provenance,
    isDraft,
    signing,
    ...(revision === null ? {} : { revision }),
  };
}

async function office(kind: OfficeKind, task: ExportTask): Promise<OfficeDocument> {
  const { buildOffice } = await import('../../documents/writers/office/index.ts');
  return buildOffice(officeInput(kind, task), officeOptions(task));
}

/** The agency's own template where there is one, else the built-in layout. */
async function officeDocx(kind: OfficeKind, task: ExportTask): Promise<Uint8Array> {
  if (task.template !== null) {
    const { fillTemplate } = await import('../../documents/templates/index.ts');
    return fillTemplate(task.template, officeInput(kind, task), officeOptions(task));
  }
  const { writeOfficeDocx } = await import('../../documents/writers/office/index.ts');
  return writeOfficeDocx(officeInput(kind, task), officeOptions(task));
}

const workbookOptions = ({ agency, revision, isDraft }: ExportTask) => ({
  agency: agency.name,
  isDraft,
  ...(revision === null ? {} : { revision }),
});

/** Files that are no official documents: one line each. */
const writers: Readonly<Record<string, Write>> = {
  'design.json': async ({ design }) => writeDesignJson(design),
  // The design alone; what a stored one has besides is gathered where it is stored.
  'bundle.jelajah': async ({ design }) =>
    (await import('../../documents/bundle/write.ts')).writeJelajahFile([design]),
  'slides.pptx': async ({ design, agency, isDraft, madeAt }) =>
    (await import('../../documents/writers/slides/index.ts')).writeSlides(design, {
      language: design.language,
      agency: agency.name,
      unit: agency.unit,
      isDraft,
      date: new Date(madeAt),
    }),
  'review-page.html': async (task) => {
    const { design, revision } = task;
    const { writeReviewPage } = await import('../../documents/writers/review-page/index.ts');
    const round = openRoundOf(design);
    return writeReviewPage({
      design,
      // A file outside a data folder has no number; its content hash tells it as well.
      revision: revision ?? 1,
      contentHash: contentHashOf(design),
      round: round === null ? null : { id: round[0], ...round[1] },
      agency: agencyOf(task),
    });
  },
  'matrices.xlsx': async (task) =>
    (await workbook()).writeMatrices(task.design, task.design.language, workbookOptions(task)),
  'akpk.xlsx': async (task) =>
    (await workbook()).writeAkpkTable(task.design, task.design.language, workbookOptions(task)),
  'competencies.csv': async ({ design }) =>
    (await workbook()).writeCompetencies(design, design.language),
  'schedule.ics': async ({ design, zone, madeAt, isDraft }) =>
    (await import('../../documents/writers/schedule.ts')).writeSchedule(design, {
      language: design.language,
      zone,
      time: '09:00',
      date: new Date(madeAt),
      isDraft,
    }),
};

const workbook = () => import('../../documents/writers/workbook/index.ts');
const pages = () => import('../../documents/writers/office-html/index.ts');
const drawn = () => import('../../documents/writers/office-pdf/index.ts');

type WriteOffice = (kind: OfficeKind, task: ExportTask) => Promise<Uint8Array>;

/** Official documents are all written the same way; which kinds there are, the registry of writers says. */
const officeFormats: Readonly<Record<string, WriteOffice>> = {
  docx: officeDocx,
  md: async (kind, task) =>
    new TextEncoder().encode((await pages()).officeMarkdown(await office(kind, task))),
};

/** Without anything that prints, these are made another way. */
const unprinted: Partial<Record<OfficeKind, WriteOffice>> = {
  journey: async (kind, task) => (await drawn()).officePdfFallback(await office(kind, task)),
  memo: async (kind, task) => (await drawn()).officePdfFallback(await office(kind, task)),
};

function officeKind(kind: ExportKind): OfficeKind | null {
  const found = officeKindSchema.safeParse(kind);
  return found.success ? found.data : null;
}

/** What this version can write here. */
export async function writable(hasPrinter: boolean): Promise<(item: ExportItem) => boolean> {
  const { hasWriter } = await import('../../documents/writers/office/index.ts');
  return ({ kind, format }) => {
    if (`${kind}.${format}` in writers) return true;
    const known = officeKind(kind);
    if (known === null || !hasWriter(known)) return false;
    return format === 'pdf' ? hasPrinter || known in unprinted : format in officeFormats;
  };
}

/** The bytes of one file. A PDF is printed from `exportPage`, where something prints. */
export async function writeExport({ item, ...task }: ExportFile): Promise<Uint8Array> {
  const write = writers[`${item.kind}.${item.format}`];
  if (write !== undefined) return write(task);
  const kind = officeKind(item.kind);
  const form =
    kind !== null && item.format === 'pdf' ? unprinted[kind] : officeFormats[item.format];
  if (kind === null || form === undefined) throw new Error(`no writer for ${item.kind}`);
  return form(kind, task);
}

/** The document as one HTML page without scripts. */
export async function exportPage({ kind, mode, ...task }: PageTask): Promise<string> {
  const known = officeKind(kind);
  if (known === null) throw new Error(`${kind} is no document`);
  const { officeHtml } = await pages();
  return officeHtml(await office(known, task), { mode });
}
