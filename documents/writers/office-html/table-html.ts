/** Tables as HTML. What only lays boxes side by side is no table: a screen reader would count its cells. */
import type { BlockContext } from './block-context.ts';
import {
  type Block,
  isShort,
  type Paragraph,
  type Table,
  type TableCell,
  type TableRow,
} from './content.ts';
import { edgeCss, paragraphCss, tableCss } from './css.ts';
import { inlineHtml, openTag, wholeMark } from './inline-html.ts';

const isLabel = ({ blocks }: TableCell): boolean =>
  blocks.length > 0 &&
  blocks.every((block) => block.kind === 'paragraph' && block.style === 'TableLabel');

const hasLines = ({ edges }: Table): boolean =>
  [edges.insideH, edges.insideV, edges.top].some((edge) => edge !== undefined && edge !== null);

export function tableHtml(table: Table, caption: Paragraph | null, context: BlockContext): string {
  const { rows, widths } = table;
  const isData = rows.some(
    ({ isHeader, cells }) => isHeader || cells.some((cell) => isLabel(cell)),
  );
  if (!isData && caption !== null)
    return context.blocks([caption]) + tableHtml(table, null, context);
  if (!isData && !hasLines(table))
    return rows.map((row) => boxesHtml(row, table, context)).join('');
  const total = widths.reduce((sum, one) => sum + one, 0) || 1;
  const look = tableCss(table.edges);
  const columns = widths
    .map((width) => {
      const share = context.classes.of([`width:${Math.round((width / total) * 10_000) / 100}%`]);
      return `<col class="${share}">`;
    })
    .join('');
  const head = rows.findIndex(({ isHeader }) => !isHeader);
  const count = head === -1 ? rows.length : head;
  const cells = context.classes.of(look.cells);
  const classes = [
    context.classes.of(look.table),
    isShort(table) ? 'short' : '',
    table.isTight ? 'tight' : '',
  ];
  const written = (part: readonly TableRow[], isHead: boolean): string =>
    part.map((row) => rowHtml(row, { isHead, cells }, context)).join('');
  const name = caption === null ? null : wholeMark(caption.inlines);
  return (
    openTag('table', {
      class: classes.filter((one) => one !== '').join(' '),
      ...(isData ? {} : { role: 'none' }),
    }) +
    (caption === null
      ? ''
      : `${openTag('caption', { id: name?.name ?? '', class: 'Caption' })}${inlineHtml(name?.inside ?? caption.inlines, context)}</caption>`) +
    `<colgroup>${columns}</colgroup>` +
    (count === 0 ? '' : `<thead>${written(rows.slice(0, count), true)}</thead>`) +
    (count === rows.length ? '' : `<tbody>${written(rows.slice(count), false)}</tbody>`) +
    '</table>'
  );
}

function rowHtml(
  row: TableRow,
  { isHead, cells }: { isHead: boolean; cells: string },
  context: BlockContext,
): string {
  const paragraphs = row.cells.flatMap(({ blocks }) => blocks.filter(isParagraph));
  const css = [
    row.isWhole ? 'break-inside:avoid' : '',
    // In Word a row stays with the next one when its paragraphs do.
    !isHead && paragraphs.length > 0 && paragraphs[0]?.look.keepNext === true
      ? 'break-after:avoid'
      : '',
    row.height > 0 ? `height:${row.height / 20}pt` : '',
  ].filter((one) => one !== '');
  const written = row.cells.map((cell, index) => {
    if (cell.rows === 0) return '';
    const isRowHead = !isHead && index === 0 && row.cells.length > 1 && isLabel(cell);
    const tag = isHead || isRowHead ? 'th' : 'td';
    const scope = isHead ? (cell.span > 1 ? 'colgroup' : 'col') : isRowHead ? 'row' : '';
    const look = context.classes.of(cellCss(cell));
    return `${openTag(tag, {
      scope,
      class: [cells, look].filter((one) => one !== '').join(' '),
      colspan: cell.span > 1 ? String(cell.span) : '',
      rowspan: cell.rows > 1 ? String(cell.rows) : '',
    })}${cellHtml(cell.blocks, context, isHead)}</${tag}>`;
  });
  return `${openTag('tr', { class: context.classes.of(css) })}${written.join('')}</tr>`;
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';

function cellCss({ fill, align, edges }: TableCell): string[] {
  const css: string[] = [];
  if (fill !== undefined) css.push(`background:#${fill}`);
  if (align !== 'top') css.push(`vertical-align:${align === 'center' ? 'middle' : align}`);
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const edge = edges[side];
    if (edge !== undefined) css.push(edgeCss(side, edge));
  }
  return css;
}

/** The head of a column is words, not a paragraph: it is read out with every cell below. */
function cellHtml(blocks: readonly Block[], context: BlockContext, isHead: boolean): string {
  const [only] = blocks;
  // An empty cell: its one paragraph is there because Word wants one.
  if (blocks.length === 1 && only?.kind === 'paragraph' && only.inlines.length === 0)
    return only.look.before === undefined ? '' : context.blocks(blocks);
  if (!isHead || blocks.length !== 1 || only?.kind !== 'paragraph') return context.blocks(blocks);
  const css = paragraphCss({ ...only.look, keepNext: undefined });
  return `${openTag('span', { class: ['block', only.style, context.classes.of(css)].filter(Boolean).join(' ') })}${inlineHtml(only.inlines, context)}</span>`;
}

/** Boxes side by side: tiles, room for signatures. */
function boxesHtml(row: TableRow, table: Table, context: BlockContext): string {
  let column = 0;
  const boxes = row.cells.map((cell) => {
    const width = table.widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
    column += cell.span;
    const end = { top: 'flex-start', center: 'center', bottom: 'flex-end' }[cell.align];
    const look = context.classes.of([
      ...cellCss(cell),
      `flex:${width} ${width} 0`,
      `justify-content:${end}`,
    ]);
    return `${openTag('div', { class: `box ${look}` })}${context.blocks(cell.blocks)}</div>`;
  });
  const css = context.classes.of(row.height > 0 ? [`min-height:${row.height / 20}pt`] : []);
  return `${openTag('div', { class: `boxes${css === '' ? '' : ` ${css}`}` })}${boxes.join('')}</div>`;
}
