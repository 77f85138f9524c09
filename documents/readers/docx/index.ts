/** Word files (DOCX, DOCM, DOTX): the document part and what it needs; macros and pictures stay packed. */

import type { ReadWatch } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import type { RawDocument } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { children, eachNode, treeOf, type XmlNode } from '../xml-tree.ts';
import { bodyReader } from './body.ts';
import { withHandmadeHeadings } from './headings.ts';
import { readNumbering } from './numbering.ts';
import { type FieldState, readParagraph } from './paragraph.ts';
import { readStyles, type Styles } from './styles.ts';

const wantedParts = /^(?:_rels\/\.rels|\[Content_Types\]\.xml|word\/[^/]+\.xml)$/u;

/** Errors: ReaderError. */
export function readDocx(bytes: Uint8Array, { limits, onProgress }: ReadWatch): RawDocument {
  const { names, parts } = unpack(bytes, limits, (name) => wantedParts.test(name));
  if (!names.includes('[Content_Types].xml')) throw new ReaderError('unknown-type', 'a plain zip');
  const main = parts.get(mainPart(treeOf(parts.get('_rels/.rels'), limits)));
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
  const blocks = withHandmadeHeadings(reader.blocks);
  return { blocks, pages: [], images: reader.images, isPartial: false };
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
