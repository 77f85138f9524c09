/** Rows of a table into a design: one patch, so that one undo takes them back. And what they come to. */

import { canonicalJson } from '../canonical.ts';
import { entries, values } from '../collection.ts';
import { toJson } from '../edit.ts';
import { newId } from '../ids.ts';
import type { Design } from '../model/design.ts';
import type { CompetencyGapRow } from '../model/learners.ts';
import type { Operation, Patch } from '../patch.ts';
import { editSlot, emptySlot, type TextSlot } from '../slot.ts';
import { longTextOf } from './cells.ts';
import type { GapTableRow } from './read.ts';

const path = '/learners/gapRows';

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** The row as the design holds it; a text that says the same keeps its spaces and where it came from. */
function gapRowOf(row: GapTableRow, before: CompetencyGapRow | undefined): CompetencyGapRow {
  const slot = (former: TextSlot | undefined, text: string): TextSlot =>
    former !== undefined && longTextOf(former.text) === text
      ? former
      : editSlot(former ?? emptySlot(), text);
  return {
    person: row.person.slice(0, 80),
    position: slot(before?.position, row.position),
    unit: slot(before?.unit, row.unit),
    kind: row.kind,
    competency: slot(before?.competency, row.competency),
    standardLevel: row.standardLevel,
    actualLevel: row.actualLevel,
    gap: row.actualLevel - row.standardLevel,
    source: slot(before?.source, row.source),
    performanceTarget: slot(before?.performanceTarget, row.performanceTarget),
    performanceActual: slot(before?.performanceActual, row.performanceActual),
    rootCause: slot(before?.rootCause, row.rootCause),
    priority: row.priority,
    form: slot(before?.form, row.form),
    jp: row.jp,
    year: row.year,
    note: slot(before?.note, row.note),
  };
}

const keyOf = (person: string, position: string, competency: string): string =>
  JSON.stringify([person, position, competency].map((text) => longTextOf(text).toLowerCase()));

/**
 * `replace`: rows of the same person, position and competency keep their id and their comments; the others go,
 * except those that are locked. `add`: all rows are put behind those that are there.
 */
export function gapRowsPatch(
  design: Design,
  rows: readonly GapTableRow[],
  mode: 'add' | 'replace',
): Patch {
  const { gapRows } = design.learners;
  const locked = new Set(design.locks);
  const byKey = new Map<string, string[]>();
  if (mode === 'replace') {
    for (const [id, row] of entries(gapRows)) {
      if (locked.has(id)) continue;
      const key = keyOf(row.person, row.position.text, row.competency.text);
      byKey.set(key, [...(byKey.get(key) ?? []), id]);
    }
  }
  const patch: Operation[] = [];
  const kept = new Set<string>();
  const order: string[] = [];
  for (const row of rows) {
    const id = byKey.get(keyOf(row.person, row.position, row.competency))?.shift();
    const before = id === undefined ? undefined : gapRows.items[id];
    const value = gapRowOf(row, before);
    if (id === undefined || before === undefined) {
      const made = newId('gapRow');
      patch.push({ op: 'add', path: `${path}/items/${made}`, value: toJson(value) });
      order.push(made);
      continue;
    }
    kept.add(id);
    order.push(id);
    if (!isSame(before, value))
      patch.push({ op: 'replace', path: `${path}/items/${id}`, value: toJson(value) });
  }
  const staying = gapRows.order.filter((id) => mode === 'add' || locked.has(id));
  const gone = new Set(gapRows.order.filter((id) => !kept.has(id) && !staying.includes(id)));
  const whole = [...staying, ...order];
  // A comment on a row that goes stays, on nothing.
  for (const [id, item] of entries(design.reviewItems))
    if (item.partId !== null && gone.has(item.partId))
      patch.push({ op: 'replace', path: `/reviewItems/items/${id}/partId`, value: null });
  for (const id of gone) patch.push({ op: 'remove', path: `${path}/items/${id}` });
  if (!isSame(gapRows.order, whole))
    patch.push({ op: 'replace', path: `${path}/order`, value: toJson(whole) });
  return patch;
}

export interface GapSummaryRow {
  /** '' where it is not filled in. */
  readonly name: string;
  /** People with a pseudonym. */
  readonly people: number;
  readonly total: number;
  readonly competent: number;
  readonly notYet: number;
  /** Of `total`, 0-1. */
  readonly share: number;
}

export type GapGroup = 'position' | 'unit' | 'competency' | 'kind';

/** What a summary needs of a row, stored or just read. */
export interface SummedRow {
  readonly person: string;
  readonly position: string;
  readonly unit: string;
  readonly competency: string;
  readonly kind: string;
  readonly isBelow: boolean;
}

export function summedRows(design: Pick<Design, 'learners'>): SummedRow[] {
  return values(design.learners.gapRows).map((row) => ({
    person: row.person,
    position: row.position.text.trim(),
    unit: row.unit.text.trim(),
    competency: row.competency.text.trim(),
    kind: row.kind,
    isBelow: row.actualLevel < row.standardLevel,
  }));
}

/** Most not yet competent first. */
export function gapSummary(rows: readonly SummedRow[], by: GapGroup): GapSummaryRow[] {
  const groups = new Map<string, SummedRow[]>();
  for (const row of rows) {
    const name = row[by];
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([name, list]): GapSummaryRow => {
      const notYet = list.filter(({ isBelow }) => isBelow).length;
      return {
        name,
        people: new Set(list.map(({ person }) => person).filter((one) => one !== '')).size,
        total: list.length,
        competent: list.length - notYet,
        notYet,
        share: notYet / list.length,
      };
    })
    .sort((a, b) => b.notYet - a.notYet || b.share - a.share || (a.name < b.name ? -1 : 1));
}
