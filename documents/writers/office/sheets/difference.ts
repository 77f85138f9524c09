/**
 * *Perbedaan versi*: what a later state of a design says otherwise than an earlier one. What was
 * taken out is struck through and red, what was added underlined and green: never colour alone.
 */
import { diffWords } from '../../../../design/diff-words.ts';
import {
  type Change,
  countChanges,
  differenceOf,
  innermostPart,
} from '../../../../design/difference.ts';
import { kindOf } from '../../../../design/ids.ts';
import { valueAt } from '../../../../design/pointer.ts';
import { slotsOf } from '../../../../design/texts.ts';
import { type Cell, paragraph, type RunStyle, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText, shorten } from '../../../slot-markdown.ts';
import { codesOf } from '../codes.ts';
import { labelOf } from '../field-label.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { addSheetHead, cell, small } from './head.ts';
import { valueWords } from './value-words.ts';

const removed: RunStyle = { strike: true, colour: 'B3372F' };
const added: RunStyle = { underline: true, colour: '1B6B33', shade: 'E9F6EC' };

/** The design's states with what names their parts. */
interface Compared {
  kit: Kit;
  /** Code or kind of a part that either state holds. */
  code: (id: string) => string;
  /** Code of a part in the earlier state, or the words that name it. */
  formerly: (collection: string, id: string) => string;
  /** Field, with the part inside a part that it belongs to. */
  label: (path: string, outer: string | null) => string;
}

function marked(before: string, after: string): string {
  const plain = [plainSlotText(before), plainSlotText(after)] as const;
  // Where only marks differ (bold, a list), the marks are what is shown.
  const [a, b] = plain[0] === plain[1] ? [before, after] : plain;
  const pieces = diffWords(a, b);
  return pieces
    .map(({ kind, text }, index) => {
      const former = pieces[index - 1];
      // An old and a new word side by side are told apart by a blank that belongs to neither.
      const isTouching = kind !== 'same' && former?.kind === 'removed' && !/\s$/u.test(former.text);
      const style = kind === 'same' ? {} : kind === 'removed' ? removed : added;
      return (isTouching ? run(' ') : '') + run(text, style);
    })
    .join('');
}

/** Fields by which a reader knows a part, best first. */
const namingFields = [
  'title',
  'name',
  'statement',
  'behaviour',
  'competency',
  'indicator',
  'what',
  'topic',
  'description',
  'text',
  'item',
];

/** The text that names the part at a pointer, in the state that holds it; '' when it has none. */
function titleOf(states: readonly Kit['design'][], path: string): string {
  for (const design of states) {
    const part = valueAt(design, path);
    const texts = slotsOf(part).filter(({ slot }) => slot.text.trim() !== '');
    const named = namingFields
      .map((field) => texts.find((one) => one.path === `/${field}`))
      .find((one) => one !== undefined);
    const found = named ?? texts[0];
    if (found !== undefined) return plainSlotText(found.slot.text);
  }
  return '';
}

function compared(kit: Kit, earlier: Kit['design']): Compared {
  const { t } = kit;
  const former = codesOf(earlier, t);
  const nameOf = (id: string): string => {
    const kind = kindOf(id);
    return kind === null ? id : t.dynamic(`fields.part.${kind}`);
  };
  return {
    kit,
    code: (id) => kit.code(id) || former.get(id) || nameOf(id),
    formerly: (collection, id) =>
      former.get(id) ||
      `“${shorten(titleOf([earlier, kit.design], `${collection}/items/${id}`), 40) || nameOf(id)}”`,
    label: (path, outer) => {
      const words = labelOf(t, path);
      const field = words.startsWith('fields.') ? (path.split('/').at(-1) ?? words) : words;
      const inner = innermostPart(path);
      return inner === null || inner === outer ? field : `${nameOf(inner)}: ${field}`;
    },
  };
}

function changeRow({ kit, code, formerly, label }: Compared, change: Change): [string, string] {
  const { t } = kit;
  const partName = (kind: string, id: string): string => {
    const known = code(id);
    const name = t.dynamic(`fields.part.${kind}`);
    return known === name ? name : `${name} ${known}`;
  };
  switch (change.type) {
    case 'text':
      return [
        label(change.path, change.partId),
        paragraph(marked(change.before, change.after), cell),
      ];
    case 'value': {
      const { before, after, path } = change;
      const isLong = (value: unknown): boolean => typeof value === 'string' && value.length > 120;
      if (
        typeof before === 'string' &&
        typeof after === 'string' &&
        (isLong(before) || isLong(after))
      )
        return [label(path, change.partId), paragraph(marked(before, after), cell)];
      return [
        label(path, change.partId),
        paragraph(
          run(valueWords(kit, path, before, code), removed) +
            run('  →  ') +
            run(valueWords(kit, path, after, code), { ...added, bold: true }),
          cell,
        ),
      ];
    }
    case 'added':
    case 'removed': {
      const style = change.type === 'added' ? added : removed;
      const texts = change.texts.map(({ path, text }) =>
        paragraph(
          run(`${label(path, change.id)}: `, { colour: ink.muted }) +
            run(plainSlotText(text), style),
          small,
        ),
      );
      return [
        t(`sheets.difference.${change.type}`),
        kit.text(partName(change.kind, change.id), cell, { ...style, bold: true }) + texts.join(''),
      ];
    }
    case 'moved':
      return [
        t('sheets.difference.moved'),
        kit.text(
          t('sheets.difference.order', {
            label: label(change.path, change.partId),
            order: change.ids.map((id) => formerly(change.path, id)).join(', '),
          }),
          cell,
        ),
      ];
    case 'confirmed':
      return [
        label(change.path, change.partId),
        kit.text(
          t(change.confirmed ? 'sheets.difference.confirmed' : 'sheets.difference.unconfirmed'),
          cell,
        ),
      ];
    default: {
      const never: never = change;
      return never;
    }
  }
}

function addSummary(kit: Kit, changes: readonly Change[]): void {
  const { t, formats } = kit;
  const head = (words: string, align?: 'right'): Cell => ({
    content: kit.text(words, { style: 'TableHead', ...(align === undefined ? {} : { align }) }),
    fill: ink.accentSoft,
    align: 'center',
  });
  const columns = ['texts', 'values', 'added', 'removed', 'moved', 'confirmed'] as const;
  const row = (name: string, list: readonly Change[], isTotal: boolean): Cell[] => {
    const counts = countChanges(list);
    const fill = isTotal ? { fill: ink.soft } : {};
    return [
      { content: kit.text(name, cell, { bold: isTotal }), ...fill },
      ...columns.map((key) => ({
        content: kit.text(
          counts[key] === 0 ? '–' : formats.number(counts[key]),
          { ...cell, align: 'right' as const },
          counts[key] === 0 ? { colour: ink.muted } : { bold: isTotal },
        ),
        ...fill,
      })),
    ];
  };
  const sections = Map.groupBy(changes, ({ section }) => section);
  kit.captioned(
    t('sheets.difference.summary'),
    table({
      widths: splitWidth(textWidthOf(kit.page()), [28, 12, 12, 12, 12, 12, 12]),
      header: [
        [
          head(t('documents.column.part')),
          ...columns.map((key) => head(t(`sheets.difference.count.${key}`), 'right')),
        ],
      ],
      rows: [
        ...[...sections].map(([section, list]) =>
          row(t.dynamic(`fields.design.${section}`), list, false),
        ),
        row(t('documents.total'), changes, true),
      ],
      description: t('sheets.difference.summary'),
    }),
  );
}

/** Runs of a part's heading: its code and its first text, so that a reader knows which it is. */
function partHeading(
  { kit, code }: Compared,
  id: string,
  first: Change,
  earlier: Kit['design'],
): string {
  const { t } = kit;
  const kind = kindOf(id);
  const name = kind === null ? '' : t.dynamic(`fields.part.${kind}`);
  const path = first.path.slice(0, first.path.indexOf(id) + id.length);
  const words = titleOf([kit.design, earlier], path);
  const known = code(id);
  // "Tahap 1" says its kind itself; "A1" does not.
  const label = known === name || known.includes(' ') ? known : `${name} ${known}`;
  return (
    run(label) +
    (words === ''
      ? ''
      : run(`  ·  ${shorten(words, 80)}`, {
          colour: ink.muted,
          bold: false,
        }))
  );
}

function addChanges(states: Compared, changes: readonly Change[], earlier: Kit['design']): void {
  const { kit } = states;
  const { t } = kit;
  for (const [section, list] of Map.groupBy(changes, (one) => one.section)) {
    kit.heading(2, t.dynamic(`fields.design.${section}`), { unnumbered: true });
    // What belongs to no part stands under the section's own heading, before its parts.
    const own = list.filter(({ partId }) => partId === null);
    const ofParts = list.filter(({ partId }) => partId !== null);
    for (const [id, same] of Map.groupBy([...own, ...ofParts], ({ partId }) => partId)) {
      const [first] = same;
      if (first === undefined) continue;
      if (id !== null) kit.subheading(partHeading(states, id, first, earlier));
      kit.pairs(same.map((change) => changeRow(states, change)));
    }
  }
}

export function writeDifference(kit: Kit, input: OfficeInput, options: SettledOptions): void {
  const { t } = kit;
  const { earlier } = input;
  addSheetHead(kit, options, t('documents.kind.difference'));
  if (earlier === undefined) {
    kit.add(kit.text(t('sheets.difference.noEarlier'), { shade: ink.highlight }));
    return;
  }
  const changes = differenceOf(earlier.design, kit.design);
  const sentence = (words: string): string => kit.text(words, cell);
  kit.pairs([
    [t('sheets.difference.from'), sentence(earlier.label)],
    [t('sheets.difference.to'), sentence(input.label ?? t('sheets.difference.now'))],
  ]);
  if (changes.length === 0) {
    kit.add(kit.text(t('sheets.difference.same'), { before: 120 }, { bold: true }));
    return;
  }
  kit.add(
    paragraph(
      run(`${t('sheets.difference.legend')} `) +
        run(t('sheets.difference.legendRemoved'), removed) +
        run(' · ') +
        run(t('sheets.difference.legendAdded'), added),
      { style: 'Note', after: 20 },
    ),
    kit.text(t('sheets.difference.codes'), { style: 'Note' }),
  );
  addSummary(kit, changes);
  addChanges(compared(kit, earlier.design), changes, earlier.design);
  kit.add(kit.text(t('sheets.difference.scope'), { style: 'Note', before: 160 }));
}
