/** Whether a series uses a heading, table, figure or footnote of a module; and if not, why. */
import { entries, values } from '../collection.ts';
import { normalise } from '../grounding/index.ts';
import type { PartId } from '../ids.ts';
import type { Series } from '../model/series.ts';
import type { SourceBlock, SourceDocument } from '../source-document.ts';
import type { ReportFate, ReportReason } from './import-report.ts';
import { roleOf, splitNumber } from './section-role.ts';
import { headingText, locatorOf, type Section } from './sentence-index.ts';

export interface Judged {
  readonly series: Series | null;
  readonly uses: ReadonlyMap<string, ReadonlySet<PartId>>;
}

export interface Fate {
  readonly fate: ReportFate;
  readonly reason: ReportReason;
  readonly unitIds: readonly PartId[];
}

const kept = (reason: ReportReason, unitIds: readonly PartId[]): Fate => ({
  fate: 'kept',
  reason,
  unitIds,
});
const dropped = (reason: ReportReason): Fate => ({ fate: 'dropped', reason, unitIds: [] });

const hasUnits = ({ series }: Judged): boolean => series !== null && series.units.order.length > 0;

/** Units that use any of the sentences, in the order of the series. */
function unitsUsing(locators: readonly string[], { series, uses }: Judged): PartId[] {
  const found = new Set(locators.flatMap((locator) => [...(uses.get(locator) ?? [])]));
  return (series?.units.order ?? []).filter((id) => found.has(id));
}

/** Of what is only a matter of sentences: kept for `reason` when a unit uses one. */
export function fateOfSentences(
  locators: readonly string[],
  reason: ReportReason,
  judged: Judged,
): Fate {
  if (!hasUnits(judged)) return { fate: 'open', reason: 'read', unitIds: [] };
  const units = unitsUsing(locators, judged);
  return units.length > 0 ? kept(reason, units) : dropped('no-unit');
}

export function fateOfBlock(
  source: SourceDocument,
  block: SourceBlock,
  section: Section,
  sections: readonly Section[],
  judged: Judged,
): Fate {
  const own = block.sentences.map(({ id }) => locatorOf(source, id));
  if (!hasUnits(judged)) {
    return isExcluded(source, section, judged)
      ? dropped('excluded-by-user')
      : { fate: 'open', reason: 'read', unitIds: [] };
  }
  const shown = shownIn(source, block, judged);
  if (shown !== null) return shown;
  if (block.kind === 'heading') {
    const used = headingUse(source, block, sections, judged);
    if (used !== null) return used;
  } else {
    const units = unitsUsing(own, judged);
    if (units.length > 0 && block.kind === 'figure')
      return { fate: 'merged', reason: 'caption-only', unitIds: units };
    if (units.length > 0) return kept('in-unit', units);
  }
  return dropped(whyNot(source, section, judged));
}

/** Tables as cards and pictures in scenes. */
function shownIn(source: SourceDocument, block: SourceBlock, { series }: Judged): Fate | null {
  if (series === null) return null;
  const units: PartId[] = [];
  let isPicture = false;
  for (const [unitId, unit] of entries(series.units)) {
    for (const { table, figure } of values(unit.scenes)) {
      if (block.kind === 'table' && table !== null && isSameTable(block, table)) units.push(unitId);
      if (block.kind !== 'figure' || figure === null) continue;
      if (figure.sourceId !== source.id || figure.blockId !== block.id) continue;
      units.push(unitId);
      isPicture ||= figure.imageHash !== null;
    }
  }
  if (units.length === 0) return null;
  const unitIds = [...new Set(units)];
  if (block.kind === 'table') return kept('as-cards', unitIds);
  return isPicture
    ? kept('picture-in-scene', unitIds)
    : { fate: 'merged', reason: 'caption-only', unitIds };
}

/** Cells of the scene's table are cells of the module's: its caption, or most of its first cells. */
function isSameTable(
  block: Extract<SourceBlock, { kind: 'table' }>,
  table: { caption: string; rows: readonly (readonly string[])[] },
): boolean {
  if (table.caption !== '' && normalise(table.caption) === normalise(block.caption)) return true;
  const cells = new Set(block.rows.flatMap((row) => row.map(({ text }) => normalise(text))));
  const shown = table.rows
    .flat()
    .map(normalise)
    .filter((text) => text !== '');
  const held = shown.filter((text) => cells.has(text)).length;
  return shown.length > 1 && held >= shown.length * 0.9;
}

/** All below a heading: itself and the sections of deeper headings that follow. */
function below(block: SourceBlock, sections: readonly Section[]): Section[] {
  return sections.filter(({ path }) => path.some(({ id }) => id === block.id));
}

function headingUse(
  source: SourceDocument,
  block: Extract<SourceBlock, { kind: 'heading' }>,
  sections: readonly Section[],
  judged: Judged,
): Fate | null {
  const all = below(block, sections);
  const locators = all.flatMap(({ heading, blocks }) =>
    [...(heading === null ? [] : [heading]), ...blocks].flatMap(({ sentences }) =>
      sentences.map(({ id }) => locatorOf(source, id)),
    ),
  );
  const units = unitsUsing(locators, judged);
  if (units.length === 0) return null;
  const title = bareTitle(headingText(block));
  const named = units.filter((id) => {
    const unit = judged.series?.units.items[id];
    return unit !== undefined && bareTitle(unit.title.text).includes(title);
  });
  if (named.length > 0) return kept('heading-of-unit', units);
  // Every unit that uses it reaches beyond it: its words stand under a wider title.
  const own = new Set(locators);
  const isPart = units.every((id) =>
    (judged.series?.units.items[id]?.material ?? []).some((locator) => !own.has(locator)),
  );
  return isPart
    ? { fate: 'merged', reason: 'in-parent-unit', unitIds: units }
    : kept('in-unit', units);
}

const bareTitle = (text: string): string => normalise(splitNumber(text).title);

function isExcluded(source: SourceDocument, { path }: Section, { series }: Judged): boolean {
  const excluded = new Set(series?.wishes.excluded ?? []);
  return path.some(({ id }) => excluded.has(`${source.id}.${id}`));
}

/** Why nothing of a section is in a unit. */
function whyNot(source: SourceDocument, section: Section, judged: Judged): ReportReason {
  if (isExcluded(source, section, judged)) return 'excluded-by-user';
  if (section.heading === null) return 'front-matter';
  // The innermost heading that says what kind of part it is.
  for (const heading of section.path.toReversed()) {
    const role = roleOf(splitNumber(headingText(heading)).title);
    if (role === 'front' || role === 'outcomes') return 'front-matter';
    if (role === 'back' || role === 'glossary') return 'back-matter';
    if (role === 'exercise') return 'exercise';
    if (role === 'test' || role === 'key')
      return takesTestOver(judged) ? 'test-items-taken-over' : 'no-unit';
  }
  return 'no-unit';
}

function takesTestOver({ series }: Judged): boolean {
  if (series === null) return false;
  return values(series.units).some(({ items }) =>
    values(items).some(({ isFromModule }) => isFromModule),
  );
}
