/** Pages of the printed document: size, running head and foot, page numbers. What a design says gets here as an escaped string only. */
import type { OfficeDocument } from '../office/options.ts';
import { type Block, type Chapter, type Inline, type Section, wordsOf } from './content.ts';
import { edgeCss, points, runCss } from './css.ts';
import { readRunning } from './read-body.ts';
import { systemFonts } from './sheet-css.ts';
import type { SheetStyles } from './sheet-styles.ts';

/** A string of CSS in which nothing can end it: all but letters and digits is written by its number. */
export function cssString(text: string): string {
  const written = text.replace(
    /[^A-Za-z0-9]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${written}"`;
}

/** A picture in a margin: margin boxes know no width, so a drawing of that width carries it. */
function pictureBox(inline: Extract<Inline, { kind: 'picture' }>, source: string): string {
  const width = inline.width / 20;
  const height = inline.height / 20;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt"><image width="100%" height="100%" href="${source}"/></svg>`;
  return `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`;
}

function contentOf(inlines: readonly Inline[], pictures: ReadonlyMap<string, string>): string[] {
  return inlines.flatMap((one) => {
    switch (one.kind) {
      case 'text':
        return [cssString(one.text)];
      case 'break':
        return ['"\\a "'];
      case 'link':
        return contentOf(one.inlines, pictures);
      case 'counter':
        return [`counter(${one.of})`];
      case 'picture': {
        const source = one.embeds
          .map((id) => pictures.get(id))
          .find((found) => found !== undefined);
        return source === undefined ? [] : [pictureBox(one, source)];
      }
      default:
        return [];
    }
  });
}

interface Running {
  left: string[];
  right: string[];
  css: string[];
}

const empty: Running = { left: [], right: [], css: [] };

/** All paragraphs of a running head or foot, those in tables too. */
function paragraphsOf(blocks: readonly Block[]): Extract<Block, { kind: 'paragraph' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)));
    return [];
  });
}

function runningOf(
  xml: string | undefined,
  styles: SheetStyles,
  pictures: ReadonlyMap<string, string>,
): Running {
  if (xml === undefined) return empty;
  const blocks = readRunning(xml, (style) => styles.runs.get(style) ?? {});
  const running: Running = { left: [], right: [], css: [] };
  const lineEnd = (parts: string[]): void => {
    if (parts.length > 0) parts.push('"\\a "');
  };
  for (const { inlines, style, look } of paragraphsOf(blocks)) {
    if (wordsOf(inlines).trim() === '' && !inlines.some(({ kind }) => kind === 'picture')) continue;
    const tab = inlines.findIndex(({ kind }) => kind === 'tab');
    const left = contentOf(tab === -1 ? inlines : inlines.slice(0, tab), pictures);
    const right = tab === -1 ? [] : contentOf(inlines.slice(tab + 1), pictures);
    if (left.length > 0) {
      lineEnd(running.left);
      running.left.push(...left);
    }
    if (right.length > 0) {
      lineEnd(running.right);
      running.right.push(...right);
    }
    if (running.css.length > 0) continue;
    const base = styles.paragraphs.get(style);
    const [first] = inlines.flatMap((one) => (one.kind === 'text' ? [one.look] : []));
    running.css = runCss({ ...styles.defaults.run, ...base?.run, ...first }, { withWeight: true });
    const below = look.edges?.bottom ?? base?.paragraph.edges?.bottom;
    if (below) running.css.push(edgeCss('bottom', below));
  }
  return running;
}

function boxes(where: 'top' | 'bottom', { left, right, css }: Running): string {
  const look = [
    ...css,
    `font-family:${systemFonts}`,
    'white-space:pre',
    `vertical-align:${where === 'top' ? 'bottom' : 'top'}`,
    where === 'top' ? 'padding-bottom:9pt' : 'padding-top:9pt',
  ].join(';');
  const box = (side: string, content: string[], align: string): string =>
    `@${where}-${side}{content:${content.length === 0 ? '""' : content.join(' ')};text-align:${align};${look}}`;
  if (left.length === 0 && right.length === 0)
    return `@${where}-left{content:none}@${where}-right{content:none}`;
  return box('left', left, 'left') + box('right', right, 'right');
}

export interface PageNames {
  css: string;
  /** The page's name of each chapter. */
  names: string[];
}

/** One named page per kind of section. */
export function pageCss(
  document: OfficeDocument,
  chapters: readonly Chapter[],
  styles: SheetStyles,
  pictures: ReadonlyMap<string, string>,
): PageNames {
  const made = new Map<string, string>();
  const rules: string[] = [];
  const names = chapters.map(({ section }) => {
    const { headers, footers, hasTitlePage: _, ...geometry } = section;
    const key = JSON.stringify([geometry, headers.default, footers.default]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const name = `page${made.size + 1}`;
    made.set(key, name);
    const top = runningOf(document.headers[headers.default ?? ''], styles, pictures);
    const bottom = runningOf(document.footers[footers.default ?? ''], styles, pictures);
    rules.push(
      `@page ${name}{${geometryCss(section)}${boxes('top', top)}${boxes('bottom', bottom)}}`,
    );
    return name;
  });
  const first = chapters[0]?.section;
  if (first?.hasTitlePage === true) {
    const top = runningOf(document.headers[first.headers.first ?? ''], styles, pictures);
    const bottom = runningOf(document.footers[first.footers.first ?? ''], styles, pictures);
    rules.push(`@page ${names[0]}:first{${boxes('top', top)}${boxes('bottom', bottom)}}`);
  }
  return { css: rules.join('\n'), names };
}

function geometryCss({ width, height, margin }: Section): string {
  const { top, right, bottom, left } = margin;
  return `size:${points(width)} ${points(height)};margin:${[top, right, bottom, left].map(points).join(' ')};`;
}
