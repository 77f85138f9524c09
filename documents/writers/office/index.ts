/**
 * The official documents of a design. Each kind is written once, with the kit, as the content of a
 * Word file (`OfficeDocument`); Word, PDF, HTML and Markdown are made of that.
 *
 * A text slot of the design stands inside a bookmark of its own (bookmarkName), so that a reviewed
 * file finds its way back; a text shown again is a REF field or a shortened form. The same design
 * gives the same bytes.
 */
import type { OfficeKind } from '../../../design/export-catalogue.ts';
import type { Design } from '../../../design/model/design.ts';
import { emptySigning } from '../../../design/signing.ts';
import { translator } from '../../../messages/index.ts';
import { fingerprintsXml } from '../../ooxml/fingerprints.ts';
import { field, run, runningLine } from '../../ooxml/markup.ts';
import { packDocx } from '../../ooxml/package.ts';
import { landscape, type Page, portrait } from '../../ooxml/page.ts';
import { watermarkRun } from '../../ooxml/watermark.ts';
import { imageSize } from '../../pictures/image-size.ts';
import { packagedAssets, rasterise } from '../../pictures/rasterise.ts';
import { fingerprintsOf } from '../../review/fingerprints-of.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { assemble } from './assemble.ts';
import { writeAkpk } from './forms/akpk.ts';
import { writeEvaluation } from './forms/evaluation.ts';
import { writeKak } from './forms/kak.ts';
import { writeRbpmp, writeRbpmpHealth } from './forms/rbpmp.ts';
import { writeRp } from './forms/rp.ts';
import { writeJourney, writeMemo } from './journey/index.ts';
import { createKit } from './kit.ts';
import { runningAgency } from './letterhead.ts';
import type { OfficeDocument, OfficeInput, OfficeOptions, SettledOptions } from './options.ts';
import { writeApproval } from './sheets/approval.ts';
import { writeDifference } from './sheets/difference.ts';
import { writeProject } from './sheets/project.ts';
import { writeProvenance } from './sheets/provenance.ts';
import { writeSupervisorGuide } from './sheets/supervisor-guide.ts';
import { writeTransferAgreement } from './sheets/transfer-agreement.ts';
import { writeTransparency } from './sheets/transparency.ts';
import type { OfficeWriter } from './writer.ts';

export type {
  AgencyProfile,
  ApprovedVersion,
  OfficeDocument,
  OfficeInput,
  OfficeOptions,
} from './options.ts';

const writers: Partial<Record<OfficeKind, OfficeWriter>> = {
  journey: writeJourney,
  memo: writeMemo,
  rbpmp: writeRbpmp,
  'rbpmp-health': writeRbpmpHealth,
  rp: writeRp,
  kak: writeKak,
  evaluation: writeEvaluation,
  akpk: writeAkpk,
  project: writeProject,
  'supervisor-guide': writeSupervisorGuide,
  'transfer-agreement': writeTransferAgreement,
  transparency: writeTransparency,
  provenance: writeProvenance,
  approval: writeApproval,
  difference: writeDifference,
};

/** Whether this version writes documents of a kind. */
export function hasWriter(kind: OfficeKind): boolean {
  return writers[kind] !== undefined;
}

/** Width of rastered pictures: 16.6 cm at 240 dots per inch. */
const pixelWidth = 1568;

function dateOf(options: OfficeOptions): Date | null {
  if (options.sourceDate !== undefined) return options.sourceDate;
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? '');
  return process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch)
    ? new Date(epoch * 1000)
    : null;
}

/** A logo that is no picture is left out: a broken image must not cost the document. */
function settle(options: OfficeOptions): SettledOptions {
  const { agency } = options;
  const logo = agency?.logo;
  const size = logo === undefined ? null : imageSize(logo.bytes, logo.type);
  return {
    agency:
      agency === undefined
        ? undefined
        : {
            name: agency.name,
            unit: agency.unit,
            ...(logo === undefined || size === null ? {} : { logo: { ...logo, ...size } }),
          },
    revision: options.revision,
    date: dateOf(options),
    provenance: options.provenance !== false,
    isDraft: options.isDraft === true,
    signing: options.signing ?? emptySigning(),
  };
}

/** Writes one document. Fails only when the pictures' fonts or resvg cannot be read. */
export async function buildOffice(
  input: OfficeInput,
  options: OfficeOptions = {},
): Promise<OfficeDocument> {
  const { kind, design } = input;
  const writer = writers[kind];
  if (writer === undefined) throw new Error(`no writer for ${kind}`);
  const language = options.language ?? design.language;
  const t = translator(language);
  const kit = createKit(design, t);
  const settled = settle(options);
  const assets = options.assets ?? packagedAssets;
  await writer(kit, input, settled, async (drawn) =>
    drawn === null
      ? null
      : { image: await rasterise(drawn.svg, pixelWidth, assets), description: drawn.description },
  );

  const title = shorten(plainSlotText(design.title.text), 200) || t('documents.untitled');
  const agency = settled.agency?.name || plainSlotText(design.agency.text);
  const watermark = settled.isDraft ? t('documents.watermark') : null;
  const mark = (number: number): string =>
    watermark === null ? '' : watermarkRun(watermark, number);
  const running = (page: Page, number: number) => ({
    header: runningLine(
      'hdr',
      page,
      run(shorten(title, page.name === 'landscape' ? 90 : 55)),
      runningAgency(kit, settled, {
        id: 9000 + number,
        longest: page.name === 'landscape' ? 70 : 45,
      }),
      mark(number),
    ),
    footer: runningLine(
      'ftr',
      page,
      run(
        settled.revision === undefined
          ? t('documents.madeWith')
          : t('documents.footer', { revision: settled.revision }),
      ),
      run(t('documents.page')) +
        run(' ') +
        field('PAGE', run('1')) +
        run(` ${t('documents.of')} `) +
        field('NUMPAGES', run('1')),
    ),
  });
  const upright = running(portrait, 1);
  const wide = running(landscape, 2);
  // The first page has no running head; what crosses a draft crosses it too.
  const first = watermark === null ? null : runningLine('hdr', portrait, '', '', mark(3));
  return {
    kind,
    watermark,
    body: assemble(kit, first === null ? undefined : 'header_first'),
    headers: {
      header_portrait: upright.header,
      header_landscape: wide.header,
      ...(first === null ? {} : { header_first: first }),
    },
    footers: { footer_portrait: upright.footer, footer_landscape: wide.footer },
    media: kit.media,
    lists: kit.lists,
    language: language === 'id' ? 'id-ID' : 'en-GB',
    properties: { title, author: agency, subject: t(`documents.kind.${kind}`) },
    custom: {
      'jelajah.designId': design.id,
      'jelajah.kind': kind,
      ...(settled.revision === undefined ? {} : { 'jelajah.revision': String(settled.revision) }),
      'jelajah.format': `${design.format}/${design.version}`,
    },
    date: settled.date,
  };
}

export async function writeOfficeDocx(
  input: OfficeInput,
  options: OfficeOptions = {},
): Promise<Uint8Array> {
  const document = await buildOffice(input, options);
  return packDocx({ ...document, fingerprints: fingerprintsXml(fingerprintsOf(document.body)) });
}

/** The design's main document as .docx: the journey, or the memo. */
export function writeDesignDocx(design: Design, options: OfficeOptions = {}): Promise<Uint8Array> {
  return writeOfficeDocx({ kind: design.result, design }, options);
}
