/**
 * An official document as HTML: the printed one (PDF is made of it), the preview in the window, and
 * the text of the review page. It is the Word file's body, walked: what that says, this says, in the
 * same order and with the same names to link to. No script, no address outside the page.
 */
import { ink } from '../../pictures/palette.ts';
import { escapeXml } from '../../xml-text.ts';
import type { OfficeDocument } from '../office/options.ts';
import type { BlockContext } from './block-context.ts';
import { blocksHtml } from './block-html.ts';
import type { Block, Chapter, Inline, Section } from './content.ts';
import { ClassBook } from './css.ts';
import { fontCss } from './fonts.ts';
import { pictureAddresses } from './inline-html.ts';
import { pageCss } from './page-css.ts';
import { readBody } from './read-body.ts';
import { type PageMode, sheetCss, stylesCss, systemFonts } from './sheet-css.ts';
import { createCounter, numberingsOf, sheetStyles } from './sheet-styles.ts';

export { officeMarkdown } from './markdown.ts';

export interface OfficeHtmlOptions {
  mode: PageMode;
}

function namesIn(inlines: readonly Inline[], names: Set<string>): void {
  for (const one of inlines) {
    if (one.kind === 'start') names.add(one.name);
    else if (one.kind === 'link') namesIn(one.inlines, names);
  }
}

/** All bookmarks below some blocks. */
function namesOf(blocks: readonly Block[], names: Set<string>): Set<string> {
  for (const block of blocks) {
    if (block.kind === 'mark') namesIn([block.mark], names);
    else if (block.kind === 'paragraph') namesIn(block.inlines, names);
    else for (const { cells } of block.rows) for (const cell of cells) namesOf(cell.blocks, names);
  }
  return names;
}

const hasTitle = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && block.style === 'Title');

interface Made {
  body: string;
  css: string;
}

function make(document: OfficeDocument, mode: PageMode): Made {
  const styles = sheetStyles();
  const looks = (style: string) => styles.runs.get(style) ?? {};
  const chapters: Chapter[] = readBody(document.body, looks);
  const numberings = numberingsOf(document.lists);
  const pictures = pictureAddresses(document.media);
  const context: BlockContext = {
    classes: new ClassBook(),
    names: chapters.reduce((all, { blocks }) => namesOf(blocks, all), new Set<string>()),
    pictures,
    styles,
    numberings,
    count: createCounter(numberings),
    outline: { last: 0 },
    blocks: (blocks) => blocksHtml(blocks, context),
    firstHeading: chapters.some(({ blocks }) => hasTitle(blocks)) ? 2 : 1,
  };
  const { css: pages, names } = pageCss(document, chapters, styles, pictures);
  const sections = new Map<string, Section>();
  const body = chapters.map(({ section, blocks }, index) => {
    const name = names[index] ?? '';
    sections.set(name, section);
    return `<div class="sheet ${name}">${blocksHtml(blocks, context)}</div>`;
  });
  const css = [
    stylesCss(styles),
    sheetCss(mode, sections),
    context.classes.css('.office '),
    ...(mode === 'print' ? [pages, fontCss()] : []),
  ];
  return {
    body: `<div class="office" lang="${escapeXml(document.language)}">${body.join('')}</div>`,
    css: css.join('\n'),
  };
}

/** A word across every page: drawn, so that it is no text of the document. */
function watermarkCss(word: string, mode: PageMode): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600"><text x="300" y="330" text-anchor="middle" transform="rotate(-45 300 300)" font-family="Arial,Helvetica,sans-serif" font-weight="bold" font-size="150" letter-spacing="12" fill="#${ink.muted}" fill-opacity=".13">${escapeXml(word)}</text></svg>`;
  const image = `url("data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}")`;
  return mode === 'print'
    ? `.watermark{position:fixed;inset:0;background:${image} center/125mm no-repeat}`
    : `.sheet{background-image:${image};background-position:center 60mm;background-size:125mm;background-repeat:repeat-y}`;
}

/** The content without a page around it; CSS holds below `.office`. For the review page. */
export function officeBodyHtml(document: OfficeDocument): { body: string; css: string } {
  return make(document, 'review');
}

/** A whole page. Fails only when the document's XML is broken or a font cannot be read. */
export function officeHtml(
  document: OfficeDocument,
  { mode }: OfficeHtmlOptions = { mode: 'preview' },
): string {
  const { body, css } = make(document, mode);
  const { title, author, subject } = document.properties;
  const name = title === '' ? subject : `${subject} – ${title}`;
  const meta = (key: string, content: string): string =>
    content === '' ? '' : `<meta name="${key}" content="${escapeXml(content)}">`;
  const watermark = document.watermark === null ? '' : watermarkCss(document.watermark, mode);
  return (
    `<!DOCTYPE html><html lang="${escapeXml(document.language)}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>${escapeXml(name)}</title>${meta('author', author)}` +
    `<style>\n.office{font-family:${systemFonts}}\n${css}\n${watermark}\n</style></head><body>` +
    `${document.watermark !== null && mode === 'print' ? '<div class="watermark" aria-hidden="true"></div>' : ''}` +
    `<main>${body}</main></body></html>`
  );
}
