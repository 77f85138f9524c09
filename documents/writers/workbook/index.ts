/** Workbooks of a design: all its matrices, and the AKPK table that can be edited and read back. */
import type { Design } from '../../../design/model/design.ts';
import { type MessageLanguage, translator } from '../../../messages/index.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { packBook } from './book.ts';
import { coverSheet, guideSheet } from './cover.ts';
import { type BookKit, createBookKit } from './kit.ts';
import type { Sheet } from './layout.ts';
import { lessonSheet, planSheet, unitSheet } from './sheets/course.ts';
import { alignmentSheet, evaluationSheet, moneySheet } from './sheets/evaluation.ts';
import {
  journeySheet,
  loadSheet,
  mixSheet,
  reflectionSheet,
  scheduleSheet,
} from './sheets/journey.ts';
import { gapSheet, needSheet, outcomeSheet, personaSheet, recapSheet } from './sheets/learners.ts';
import { actionSheet, causeSheet, indicatorSheet } from './sheets/problem.ts';
import { milestoneSheet, riskSheet, stakeholderSheet, teamSheet } from './sheets/project.ts';
import { ecosystemSheet, transferSheet } from './sheets/support.ts';

export { writeCompetencies } from './competencies.ts';

export interface WorkbookOptions {
  /** Number of the stored revision, for the cover. */
  readonly revision?: number;
  /** When it was made; without it SOURCE_DATE_EPOCH counts, else the file carries no date. */
  readonly sourceDate?: Date;
  /** The agency's name, where the design's own is empty. */
  readonly agency?: string;
  /** Says so on the cover and at the foot of every printed page. */
  readonly isDraft?: boolean;
}

function dateOf({ sourceDate }: WorkbookOptions): Date | null {
  if (sourceDate !== undefined) return sourceDate;
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && Number.isFinite(Number(epoch))
    ? new Date(Number(epoch) * 1000)
    : null;
}

function pack(
  kit: BookKit,
  sheets: readonly Sheet[],
  kind: 'matrices' | 'akpkTable',
  options: WorkbookOptions,
): Promise<Uint8Array> {
  const { design, t, words } = kit;
  const title = shorten(plainSlotText(design.title.text), 200) || t('documents.untitled');
  const agency = options.agency || words(design.agency);
  const date = dateOf(options);
  const marked = (text: string): string =>
    options.isDraft === true ? `${t('documents.watermark')} · ${text}` : text;
  const filled = sheets.filter(({ count }) => count > 0);
  const empty = sheets.filter(({ count }) => count === 0);
  const cover = coverSheet(kit, {
    title,
    agency,
    kind: marked(t(`workbook.${kind}`)),
    revision: options.revision,
    date,
    filled,
    empty,
  });
  return packBook([cover, ...filled, ...(kind === 'akpkTable' ? [guideSheet(kit)] : [])], {
    title,
    author: agency,
    language: t.language === 'id' ? 'id-ID' : 'en-GB',
    date,
    foot: marked(shorten(title, 60)),
  });
}

/** All matrices of a design, one sheet each; totals, differences and shares are formulas. */
export async function writeMatrices(
  design: Design,
  language: MessageLanguage,
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const kit = createBookKit(design, translator(language));
  // Some reckon with the rows of others, so these are written first and put in their places after.
  const gapRows = gapSheet(kit);
  const journey = journeySheet(kit);
  const schedule = scheduleSheet(kit);
  const reflections = reflectionSheet(kit);
  const rbpmp = planSheet(kit);
  const rp = lessonSheet(kit);
  const milestones = milestoneSheet(kit);
  const sheets = [
    indicatorSheet(kit),
    causeSheet(kit),
    actionSheet(kit),
    personaSheet(kit),
    gapRows,
    recapSheet(kit),
    needSheet(kit),
    outcomeSheet(kit),
    journey,
    schedule,
    mixSheet(kit),
    loadSheet(kit),
    reflections,
    unitSheet(kit),
    rbpmp,
    rp,
    milestones,
    teamSheet(kit),
    stakeholderSheet(kit),
    riskSheet(kit),
    evaluationSheet(kit),
    transferSheet(kit),
    moneySheet(kit),
    alignmentSheet(kit),
    ecosystemSheet(kit),
  ];
  return pack(kit, sheets, 'matrices', options);
}

/** The AKPK/LeNA table by itself, with its summary and a guide; `documents/readers/table` reads it back. */
export async function writeAkpkTable(
  design: Design,
  language: MessageLanguage,
  options: WorkbookOptions = {},
): Promise<Uint8Array> {
  const kit = createBookKit(design, translator(language));
  const gapRows = gapSheet(kit);
  // An empty table is there all the same: it is the form to fill in.
  gapRows.count = Math.max(1, gapRows.count);
  return pack(kit, [gapRows, recapSheet(kit)], 'akpkTable', options);
}
