/** Blocks as HTML: headings, paragraphs, lists, figures, contents; tables are next door. */
import type { BlockContext } from './block-context.ts';
import { type Block, type Inline, isBare, type Paragraph, wordsOf } from './content.ts';
import { paragraphCss } from './css.ts';
import { inlineHtml, openTag, wholeMark } from './inline-html.ts';
import { tableHtml } from './table-html.ts';

/** Bookmarks that begin in a block and end in a later one. */
function opens(block: Block): Array<{ id: string; name: string }> {
  if (block.kind === 'mark') return block.mark.kind === 'start' ? [block.mark] : [];
  if (block.kind === 'table') return [];
  return block.inlines.flatMap((one, index) =>
    one.kind === 'start' &&
    !block.inlines.some((end, at) => at > index && end.kind === 'end' && end.id === one.id)
      ? [one]
      : [],
  );
}

function closes(block: Block, id: string): boolean {
  if (block.kind === 'mark') return block.mark.kind === 'end' && block.mark.id === id;
  return (
    block.kind === 'paragraph' && block.inlines.some((one) => one.kind === 'end' && one.id === id)
  );
}

/** Blocks of a chapter or a cell. `named`: bookmarks that an element around them already carries. */
export function blocksHtml(
  blocks: readonly Block[],
  context: BlockContext,
  named: ReadonlySet<string> = new Set(),
): string {
  let html = '';
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block === undefined) break;
    const open = opens(block).find(({ id }) => !named.has(id));
    if (open !== undefined) {
      const end = blocks.findIndex((one, at) => at > index && closes(one, open.id));
      const last = end === -1 ? index : end;
      const inside = blocksHtml(
        blocks.slice(index, last + 1),
        context,
        new Set([...named, open.id]),
      );
      html += `${openTag('div', { id: open.name })}${inside}</div>`;
      index = last + 1;
      continue;
    }
    const { made, next } = oneBlock(blocks, index, context);
    html += made;
    index = next;
  }
  return html;
}

function oneBlock(
  blocks: readonly Block[],
  index: number,
  context: BlockContext,
): { made: string; next: number } {
  const block = blocks[index];
  if (block === undefined || block.kind === 'mark') return { made: '', next: index + 1 };
  if (block.kind === 'table') return { made: tableHtml(block, null, context), next: index + 1 };
  const after = blocks[index + 1];
  if (block.style === 'Caption' && after?.kind === 'table' && opens(block).length === 0)
    return { made: tableHtml(after, block, context), next: index + 2 };
  if (isFigure(block) && after?.kind === 'paragraph' && after.style === 'Caption') {
    const words = inlineHtml(after.inlines, context);
    const made = `<figure>${inlineHtml(block.inlines, context)}<figcaption class="Caption">${words}</figcaption></figure>`;
    return { made, next: index + 2 };
  }
  // How to update a field is of no use on paper.
  if (block.style === 'ContentsHint') return { made: '', next: index + 1 };
  if (isContents(block)) {
    const end = runEnd(blocks, index, (one) => /^TOC\d$/.test(one.style));
    return { made: contentsHtml(blocks.slice(index, end).filter(isParagraph), context), next: end };
  }
  if (listOf(block, context) !== null) {
    const { numId } = block.look;
    const end = runEnd(
      blocks,
      index,
      (one) => one.look.numId === numId && listOf(one, context) !== null,
    );
    return { made: listHtml(blocks.slice(index, end).filter(isParagraph), context), next: end };
  }
  return { made: paragraphHtml(block, context), next: index + 1 };
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';
const isFigure = ({ inlines }: Paragraph): boolean =>
  inlines.some((one) => one.kind === 'picture') && wordsOf(inlines).trim() === '';
const isContents = ({ style }: Paragraph): boolean => /^TOC\d$/.test(style);

/** Where a run of like paragraphs ends; one in which a bookmark over several begins is another run. */
function runEnd(
  blocks: readonly Block[],
  from: number,
  isLike: (block: Paragraph) => boolean,
): number {
  let end = from + 1;
  for (; end < blocks.length; end += 1) {
    const one = blocks[end];
    if (one?.kind !== 'paragraph' || !isLike(one)) break;
    if (opens(one).length > 0) break;
  }
  return end;
}

function contentsHtml(lines: readonly Paragraph[], context: BlockContext): string {
  const items = lines.map(({ style, inlines }) => {
    const link = inlines.find((one) => one.kind === 'link');
    const target = link?.kind === 'link' && context.names.has(link.anchor) ? link.anchor : '';
    return `${openTag('li', { class: style, 'data-page-of': target })}${inlineHtml(inlines, context)}</li>`;
  });
  return `<ul class="toc">${items.join('')}</ul>`;
}

/** The level of a list's paragraph; null for headings and plain paragraphs. */
function listOf({ style, look }: Paragraph, { styles, numberings }: BlockContext): number | null {
  if (look.numId === undefined || look.numId === 0 || !numberings.has(look.numId)) return null;
  if ((styles.paragraphs.get(style)?.outline ?? null) !== null) return null;
  return look.level ?? 0;
}

function listHtml(items: readonly Paragraph[], context: BlockContext): string {
  const numId = items[0]?.look.numId ?? 0;
  const levels = context.numberings.get(numId) ?? [];
  let html = '';
  let depth = -1;
  const tags: string[] = [];
  const open = (level: number): void => {
    const kind = levels[level];
    const isOrdered = kind !== undefined && kind.format !== 'bullet';
    const start = isOrdered && kind.start !== 1 ? { start: String(kind.start) } : {};
    const look = kind?.format === 'lowerLetter' ? 'letters' : kind?.text === '–' ? 'dashes' : '';
    tags.push(isOrdered ? 'ol' : 'ul');
    html += openTag(isOrdered ? 'ol' : 'ul', { class: look, ...start });
  };
  for (const item of items) {
    const level = Math.min(item.look.level ?? 0, depth + 1);
    for (; depth > level; depth -= 1) html += `</li></${tags.pop()}>`;
    if (depth === level) html += '</li>';
    for (; depth < level; depth += 1) open(depth + 1);
    const { tag, end, words } = named('li', item, context, { ...item.look, after: undefined });
    html += tag + words;
    // The item stays open: the next may be a level below it.
    void end;
  }
  for (; depth >= 0; depth -= 1) html += `</li></${tags.pop()}>`;
  return html;
}

/** An element around a paragraph's words, with the name of the bookmark that holds them all. */
function named(
  name: string,
  { style, inlines }: Paragraph,
  context: BlockContext,
  look: Paragraph['look'],
  extra = '',
): { tag: string; words: string; end: string } {
  const whole = wholeMark(inlines);
  const css = paragraphCss({ ...look, numId: undefined });
  const classes = [style === 'Normal' ? '' : style, extra, context.classes.of(css)];
  return {
    tag: openTag(name, {
      id: whole?.name ?? '',
      class: classes.filter((one) => one !== '').join(' '),
    }),
    words: inlineHtml(whole?.inside ?? inlines, context),
    end: `</${name}>`,
  };
}

export function paragraphHtml(block: Paragraph, context: BlockContext): string {
  const { style, look, inlines } = block;
  const outline = headingLevel(block, context);
  if (isBare(inlines)) return emptyHtml(block, context);
  if (outline === null) {
    const isSpread = look.rightTab === true && inlines.some((one) => one.kind === 'tab');
    // What announces something stays with it.
    const keepNext = look.keepNext === true || /[:：]\s*$/.test(wordsOf(inlines));
    const held = keepNext ? { ...look, keepNext } : look;
    const { tag, words, end } = named('p', block, context, held, isSpread ? 'spread' : '');
    if (!isSpread) return tag + words + end;
    const at = inlines.findIndex((one) => one.kind === 'tab');
    const half = (part: Inline[]): string => `<span>${inlineHtml(part, context)}</span>`;
    return `${tag}${half(inlines.slice(0, at))}\t${half(inlines.slice(at + 1))}${end}`;
  }
  const level = Math.min(outline, context.outline.last + 1, 6);
  context.outline.last = level;
  const own = context.styles.paragraphs.get(style)?.paragraph ?? {};
  const numId = look.numId ?? own.numId ?? 0;
  const mark = numId === 0 ? '' : context.count(numId, look.level ?? own.level ?? 0);
  const { tag, words, end } = named(
    `h${level}`,
    block,
    context,
    look,
    mark === '' ? '' : 'numbered',
  );
  // The space parts number and words for who copies or hears them.
  const number = mark === '' ? '' : `${openTag('span', { class: 'number' })}${mark} </span>`;
  return tag + number + words + end;
}

function headingLevel({ style }: Paragraph, context: BlockContext): number | null {
  if (style === 'Title' && context.firstHeading === 2) return 1;
  const outline = context.styles.paragraphs.get(style)?.outline ?? null;
  return outline === null ? null : outline + context.firstHeading;
}

/** Room, a line, or the place of a text that is still empty. */
function emptyHtml({ style, look, inlines }: Paragraph, context: BlockContext): string {
  const names = inlines.flatMap((one) => (one.kind === 'start' ? [one.name] : []));
  const marks = names.map((name) => `${openTag('span', { id: name })}</span>`).join('');
  if (style === 'Gap' && look.pageBreakBefore !== true) return marks;
  const css = context.classes.of(paragraphCss({ ...look, numId: undefined }));
  const classes = ['room', style === 'Normal' ? '' : style, css].filter((one) => one !== '');
  return `${openTag('div', { class: classes.join(' ') })}${marks}</div>`;
}
