/** What a slot is called in a prompt: `Akar masalah 2: alasan putusan`. Positions, never ids. */

import { kindOf, type PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { formatPointer, parsePointer, valueAt } from '../../design/pointer.ts';
import type { Translate } from '../../messages/index.ts';

const isPartId = (segment: string): boolean => /^[a-z]{3}_[a-z2-7]{10}$/.test(segment);

/** Field groups inside a document or a part whose label says something of its own. */
const groupLabels: Readonly<Record<string, string>> = {
  processBefore: 'fields.project.processBefore',
  processAfter: 'fields.project.processAfter',
  benefits: 'fields.project.benefits',
  corpu: 'fields.ecosystem.corpu',
  ilom: 'fields.ecosystem.ilom',
  community: 'fields.ecosystem.community',
};

/** The schema under which `fields.*` keeps the label of a group's fields. */
const schemaOfGroup: Readonly<Record<string, string>> = {
  processBefore: 'process',
  processAfter: 'process',
};

/** For a label inside a line; an abbreviation keeps its capitals. */
export const lower = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** A part with its place among its kind: `Aktivitas 3`, `Akar masalah 2, mengapa 1`. */
export function partLabel(design: Design, path: string, t: Translate): string {
  const segments = parsePointer(path) ?? [];
  const names: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const kind = isPartId(segment) ? kindOf(segment) : null;
    if (kind === null) continue;
    const order = valueAt(design, formatPointer([...segments.slice(0, index - 1), 'order']));
    const place = Array.isArray(order) ? order.indexOf(segment) + 1 : 0;
    const name = t.dynamic(`fields.part.${kind}`);
    names.push(`${names.length === 0 ? name : lower(name)}${place > 0 ? ` ${place}` : ''}`);
  }
  return names.join(', ');
}

export function slotLabel(design: Design, path: string, t: Translate): string {
  const segments = parsePointer(path) ?? [];
  const field = segments.at(-1) ?? '';
  const part = partLabel(design, path, t);
  const lastPart = segments.findLastIndex(isPartId);
  const inner = segments.slice(lastPart + 1, -1);
  const kind = lastPart < 0 ? null : kindOf(segments[lastPart] ?? '');

  // A part that is one text: its name says all.
  if (kind !== null && inner.length === 0 && (field === 'text' || field === 'topic')) return part;
  const group = inner.at(-1);
  if (group !== undefined && (inner[1] === 'corpu' || inner[1] === 'ilom')) {
    return `${t.dynamic(`fields.ecosystem.${inner[1]}`)}: ${lower(t.dynamic(`enums.${inner[1]}.${group}`))}`;
  }
  const schema =
    group !== undefined ? (schemaOfGroup[group] ?? group) : kind !== null ? kind : 'design';
  const own = t.dynamic(`fields.${schema}.${field}`);
  const around =
    part !== ''
      ? part
      : group !== undefined && groupLabels[group] !== undefined
        ? t.dynamic(groupLabels[group] ?? '')
        : group === 'project'
          ? t('fields.design.project')
          : '';
  // `Akar masalah 2`, not `Akar masalah 2: akar masalah`.
  const isSaid = kind !== null && own === t.dynamic(`fields.part.${kind}`);
  if (around === '' || isSaid) return around === '' ? own : around;
  return `${around}: ${lower(own)}`;
}

/** The ids on the way to a slot, outermost first: a lock on any of them holds for it. */
export function partsOn(path: string): PartId[] {
  return (parsePointer(path) ?? []).filter(isPartId);
}
