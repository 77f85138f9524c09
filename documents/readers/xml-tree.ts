/** XML of an office package as small trees. No document type, no entities of its own, bounded depth. */
import { SaxesParser } from 'saxes';
import type { ReadLimits } from './limits.ts';
import { ReaderError } from './reader-error.ts';

export interface XmlNode {
  /** Without its prefix: office programs use the same prefixes for the same things. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Character data directly in it, joined. */
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML part and hands on each element that lies `at` so many elements below the root
 * (0: the root itself), so that a large part never stands in memory as one tree.
 * `skip`: elements of this name, and what is in them, are not kept. `isMixed`: text between elements
 * stays in its place, as children named `#text`.
 * Errors: ReaderError `unsafe`, `damaged`, `too-large`.
 */
export function eachNode(
  bytes: Uint8Array,
  limits: ReadLimits,
  at: number,
  visit: (node: XmlNode, parents: readonly string[]) => void,
  { skip = null, isMixed = false }: { skip?: string | null; isMixed?: boolean } = {},
): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stack: XmlNode[] = [];
  let skipped = 0;
  parser.on('doctype', () => {
    throw new ReaderError('unsafe', 'document type declaration');
  });
  parser.on('error', (error) => {
    throw new ReaderError('damaged', `XML: ${error.message.slice(0, 80)}`);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= limits.depth) throw new ReaderError('unsafe', 'nested too deeply');
    const attributes: Record<string, string> = Object.create(null);
    for (const [name, value] of Object.entries(tag.attributes)) {
      // `r:id` beside `id`: the one with a prefix points somewhere.
      if (name.includes(':') || !(name in attributes)) attributes[local(name)] = value;
    }
    const node: XmlNode = { name: local(tag.name), attributes, children: [], text: '' };
    if (node.name === skip) skipped += 1;
    // Above the elements asked for nothing is kept.
    if (stack.length > at && skipped === 0) stack.at(-1)?.children.push(node);
    stack.push(node);
  });
  const onText = (text: string): void => {
    const top = stack.at(-1);
    if (top === undefined || stack.length <= at || skipped > 0) return;
    if (isMixed) top.children.push({ name: '#text', attributes: {}, children: [], text });
    else top.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    const node = stack.pop();
    if (node?.name === skip) skipped -= 1;
    else if (node !== undefined && stack.length === at && skipped === 0) {
      visit(
        node,
        stack.map(({ name }) => name),
      );
    }
  });
  parser.write(decode(bytes)).close();
}

/** A whole part as one tree: styles, numbering, relations. Null when there is none. */
export function treeOf(bytes: Uint8Array | undefined, limits: ReadLimits): XmlNode | null {
  let root: XmlNode | null = null;
  if (bytes === undefined) return null;
  eachNode(bytes, limits, 0, (node) => {
    root = node;
  });
  return root;
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ReaderError('damaged', 'XML is not text');
  }
}

export function child(node: XmlNode | null | undefined, ...path: string[]): XmlNode | null {
  let at: XmlNode | null = node ?? null;
  for (const name of path) at = at?.children.find((one) => one.name === name) ?? null;
  return at;
}

export function children(node: XmlNode | null, name: string): XmlNode[] {
  return node?.children.filter((one) => one.name === name) ?? [];
}

/** The `val` of a child element, or null. */
export function valOf(node: XmlNode | null, ...path: string[]): string | null {
  return child(node, ...path)?.attributes.val ?? null;
}

/** An on/off property: there without a value, or with a true one; null when not there. */
export function isOn(node: XmlNode | null, name: string): boolean | null {
  const found = child(node, name);
  if (found === null) return null;
  return !/^(?:0|false|off|none)$/u.test(found.attributes.val ?? '1');
}
