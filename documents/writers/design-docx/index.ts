/**
 * The *Rancangan learning journey* as a Word file: a cover, a summary on one page, the four parts
 * of a *Kerangka Acuan Pembelajaran* (context, detail, delivery, review history) and annexes; or,
 * when nothing in the problem can be learnt, a recommendation memo.
 *
 * Every non-empty text slot stands in one place, inside a bookmark of its own (bookmarkName);
 * a text shown again is a REF field or a shortened form. The same design gives the same bytes.
 */
import type { Design } from '../../../design/model/design.ts';
import { translator } from '../../../messages/index.ts';
import { field, run, runningLine, sectionProperties } from '../../ooxml/markup.ts';
import { packDocx } from '../../ooxml/package.ts';
import { landscape, type Page, portrait } from '../../ooxml/page.ts';
import { imageSize } from '../../pictures/image-size.ts';
import { packagedAssets, rasterise } from '../../pictures/rasterise.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { addActions, addAnalysis, addAnswer, fishboneOf } from './analysis.ts';
import {
  addBrief,
  addCitations,
  addCourseUnits,
  addGapRows,
  addProvenance,
  addRest,
} from './annexes.ts';
import { addAlignment, addDelivery, addMeasures, addReturn, addReviews } from './evaluation.ts';
import { addCover, addSummary, contents } from './front.ts';
import {
  addIdentity,
  addLedgers,
  addMatrix,
  addReflections,
  addSheets,
  addStages,
  mixOfDesign,
} from './journey.ts';
import { createKit, type Kit } from './kit.ts';
import { addLearners } from './learners.ts';
import { addMemo } from './memo.ts';
import type { DesignDocxOptions, Picture, Pictures, WriteDesignDocxOptions } from './options.ts';
import { addProblem } from './problem.ts';
import { addProject } from './project.ts';
import { addAgreement, addEcosystem, addTransfer } from './support.ts';

export type { AgencyProfile, WriteDesignDocxOptions } from './options.ts';

/** Width of rastered pictures: 16.6 cm at 240 dots per inch. */
const pixelWidth = 1568;

/** A body is assembled only after its headings are known: this stands where the contents will. */
const contentsMark = '<!--contents-->';

function dateOf(options: WriteDesignDocxOptions): Date | null {
  if (options.sourceDate !== undefined) return options.sourceDate;
  const epoch = Number(process.env.SOURCE_DATE_EPOCH ?? '');
  return process.env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(epoch)
    ? new Date(epoch * 1000)
    : null;
}

/** A logo that is no picture is left out: a broken image must not cost the document. */
function settle(options: WriteDesignDocxOptions): DesignDocxOptions {
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
  };
}

function addJourney(kit: Kit, options: DesignDocxOptions, pictures: Pictures): void {
  const { t } = kit;
  addCover(kit, options);
  kit.add(contentsMark);
  addSummary(kit);
  kit.heading(1, t('documents.heading.part1'));
  addProblem(kit);
  addAnalysis(kit, pictures.fishbone);
  addActions(kit);
  addAnswer(kit);
  addLearners(kit);
  kit.heading(1, t('documents.heading.part2'));
  addIdentity(kit);
  addStages(kit);
  addMatrix(kit);
  addSheets(kit);
  addReflections(kit);
  addLedgers(kit, pictures.mix);
  addProject(kit);
  addTransfer(kit);
  addEcosystem(kit);
  addAgreement(kit);
  kit.heading(1, t('documents.heading.part3'));
  addDelivery(kit);
  addAlignment(kit);
  addMeasures(kit);
  addReturn(kit);
  kit.heading(1, t('documents.heading.part4'), { staysOnPage: true });
  addReviews(kit);
}

/** Links to parts that have no place in this document (a memo's journey) become plain text. */
function dropDeadLinks(body: string, bookmarks: ReadonlySet<string>): string {
  return body.replace(
    /<w:hyperlink w:anchor="([^"]*)" w:history="1">(.*?)<\/w:hyperlink>/gs,
    (whole, anchor: string, runs: string) =>
      bookmarks.has(anchor) ? whole : runs.replaceAll('<w:rStyle w:val="Hyperlink"/>', ''),
  );
}

function assemble(kit: Kit): string {
  const pages = kit.chapters.map(({ page, body }, index) => {
    const properties = sectionProperties(page, {
      isFirst: index === 0,
      headerId: `header_${page.name}`,
      footerId: `footer_${page.name}`,
    });
    const isLast = index === kit.chapters.length - 1;
    const content = body.join('');
    return isLast
      ? content + properties
      : `${content}<w:p><w:pPr><w:pStyle w:val="Gap"/>${properties}</w:pPr></w:p>`;
  });
  const body = pages.join('').replace(contentsMark, () => contents(kit));
  return dropDeadLinks(body, kit.bookmarks);
}

/** Writes a design as .docx. Fails only when the pictures' fonts or resvg cannot be read. */
export async function writeDesignDocx(
  design: Design,
  options: WriteDesignDocxOptions = {},
): Promise<Uint8Array> {
  const language = options.language ?? design.language;
  const t = translator(language);
  const kit = createKit(design, t);
  const settled = settle(options);
  const assets = options.assets ?? packagedAssets;
  const draw = async (
    drawn: { svg: string; description: string } | null,
  ): Promise<Picture | null> =>
    drawn === null
      ? null
      : { image: await rasterise(drawn.svg, pixelWidth, assets), description: drawn.description };
  const pictures: Pictures = {
    fishbone: await draw(fishboneOf(kit)),
    mix: design.result === 'memo' ? null : await draw(mixOfDesign(kit)),
  };
  if (design.result === 'memo') addMemo(kit, settled, pictures);
  else addJourney(kit, settled, pictures);
  addCourseUnits(kit);
  addGapRows(kit);
  addBrief(kit);
  addCitations(kit);
  addRest(kit);
  if (options.provenance !== false) addProvenance(kit);

  const title = shorten(plainSlotText(design.title.text), 200) || t('documents.untitled');
  const agency = settled.agency?.name || plainSlotText(design.agency.text);
  const running = (page: Page) => ({
    header: runningLine(
      'hdr',
      page,
      run(shorten(title, page.name === 'landscape' ? 90 : 60)),
      run(shorten(agency, page.name === 'landscape' ? 70 : 40)),
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
  const upright = running(portrait);
  const wide = running(landscape);
  return packDocx({
    body: assemble(kit),
    headers: { header_portrait: upright.header, header_landscape: wide.header },
    footers: { footer_portrait: upright.footer, footer_landscape: wide.footer },
    media: kit.media,
    lists: kit.lists,
    language: language === 'id' ? 'id-ID' : 'en-GB',
    properties: {
      title,
      author: agency,
      subject: t(design.result === 'memo' ? 'documents.kind.memo' : 'documents.kind.journey'),
    },
    custom: {
      'jelajah.designId': design.id,
      ...(settled.revision === undefined ? {} : { 'jelajah.revision': String(settled.revision) }),
      'jelajah.format': `${design.format}/${design.version}`,
    },
    date: settled.date,
  });
}
