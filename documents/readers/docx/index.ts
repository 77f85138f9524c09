/** Word files (DOCX, DOCM, DOTX): the document part and what it needs; macros stay packed. */

import type { ReadLimits, ReadWatch } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import type { RawDocument, RawLoss } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { children, eachNode, treeOf, type XmlNode } from '../xml-tree.ts';
import { bodyReader } from './body.ts';
import { withHandmadeHeadings } from './headings.ts';
import { readNumbering } from './numbering.ts';
import { type FieldState, readParagraph } from './paragraph.ts';
import { fillFigures } from './pictures.ts';
import { readStyles, type Styles } from './styles.ts';

const wantedParts =
  /^(?:_rels\/\.rels|\[Content_Types\]\.xml|word\/[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/u;

/** Errors: ReaderError. */
export function readDocx(bytes: Uint8Array, { limits, onProgress }: ReadWatch): RawDocument {
  const { names, parts } = unpack(bytes, limits, (name) => wantedParts.test(name));
  if (!names.includes('[Content_Types].xml')) throw new ReaderError('unknown-type', 'a plain zip');
  const mainName = mainPart(treeOf(parts.get('_rels/.rels'), limits));
  const main = parts.get(mainName);
  if (main === undefined) {
    // A package of another kind, or a Word file that lost its heart.
    const isWord = names.some((name) => name.startsWith('word/'));
    throw new ReaderError(isWord ? 'damaged' : 'unknown-type', 'no document part');
  }
  const part = (name: string): Uint8Array | undefined => parts.get(`word/${name}.xml`);
  const styles = readStyles(treeOf(part('styles'), limits));
  const notes = new Map([
    ...notesOf(treeOf(part('footnotes'), limits), 'foot', styles),
    ...notesOf(treeOf(part('endnotes'), limits), 'endn', styles),
  ]);
  const reader = bodyReader(styles, readNumbering(treeOf(part('numbering'), limits)), notes);
  onProgress(0.2);
  eachNode(main, limits, 2, (node, parents) => {
    if (parents[1] === 'body') reader.add(node);
  });
  onProgress(0.8);
  const { decorations, losses } = fillFigures(reader.figures, bytes, parts, mainName, limits);
  losses.push(...reader.losses, ...marginLosses(parts, limits));
  const shown = reader.blocks.filter(({ block }) => !decorations.has(block));
  const blocks = withHandmadeHeadings(shown, losses);
  const hasMacros = names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
  return {
    blocks,
    pages: [],
    images: 0,
    isPartial: false,
    losses,
    warnings: hasMacros ? [{ code: 'macros', page: null, count: 1 }] : [],
  };
}

/** What stands at the head and foot of every page, and what is written across it. */
function marginLosses(parts: ReadonlyMap<string, Uint8Array>, limits: ReadLimits): RawLoss[] {
  const heads = new Set<string>();
  const marks = new Set<string>();
  const lettersOf = (node: XmlNode): string => {
    if (node.name === 'textpath') marks.add(node.attributes.string ?? '');
    return node.name === 't' ? node.text : node.children.map(lettersOf).join('');
  };
  for (const [name, part] of parts) {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(name)) continue;
    try {
      const root = treeOf(part, limits);
      if (root !== null) heads.add(lettersOf(root).replace(/\s+/gu, ' ').trim());
    } catch (error) {
      // The text itself does not stand there.
      if (!(error instanceof ReaderError) || error.code !== 'damaged') throw error;
    }
  }
  const told = (reason: 'running-head' | 'watermark', texts: ReadonlySet<string>): RawLoss[] =>
    [...texts]
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .map((text) => ({ what: 'text', fate: 'dropped', reason, page: null, text, count: 1 }));
  // A number alone is the page's, filled in by Word.
  const numbers = [...heads].filter((text) => /^\d*$/u.test(text));
  for (const number of numbers) heads.delete(number);
  return [...told('running-head', heads), ...told('watermark', marks)];
}

function mainPart(relations: XmlNode | null): string {
  const target = children(relations, 'Relationship').find(({ attributes }) =>
    /\/officeDocument$/u.test(attributes.Type ?? ''),
  )?.attributes.Target;
  return (target ?? 'word/document.xml').replace(/^\//u, '');
}

/** Texts of notes by `foot:<id>`; separators have none. */
function notesOf(
  root: XmlNode | null,
  kind: 'foot' | 'endn',
  styles: Styles,
): Array<[string, string]> {
  return (root?.children ?? []).flatMap((note): Array<[string, string]> => {
    if (note.attributes.type !== undefined && note.attributes.type !== 'normal') return [];
    const fields: FieldState = { stack: [] };
    const texts = note.children
      .filter(({ name }) => name === 'p')
      .map((paragraph) => readParagraph(paragraph, styles, fields).text.trim());
    const text = texts.filter((one) => one !== '').join(' ');
    return text === '' ? [] : [[`${kind}:${note.attributes.id ?? ''}`, text]];
  });
}
