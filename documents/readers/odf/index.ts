/** OpenDocument texts (ODT, OTT) and slides (ODP): content and styles; macros and pictures stay packed. */
import { withTableCaptions } from '../captions.ts';
import { headingsOf } from '../handmade.ts';
import { imageFacts } from '../image-facts.ts';
import type { ReadLimits, ReadWatch } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import type { RawBlock, RawDocument, RawLoss } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import { child, eachNode, treeOf, type XmlNode } from '../xml-tree.ts';
import { odfBody } from './body.ts';
import { plainText } from './inline.ts';
import { readOdfSlides } from './slides.ts';
import { readOdfStyles, styleRoots } from './styles.ts';

const wantedParts =
  /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml|Object \d+\/content\.xml)$/u;

/** Errors: ReaderError. */
export function readOdf(bytes: Uint8Array, watch: ReadWatch): RawDocument {
  const { limits, onProgress } = watch;
  const { names, parts } = unpack(bytes, limits, (name) => wantedParts.test(name));
  const manifest = new TextDecoder().decode(parts.get('META-INF/manifest.xml'));
  if (/<(?:\w+:)?encryption-data\b/u.test(manifest)) {
    throw new ReaderError('encrypted', 'encrypted parts');
  }
  const content = parts.get('content.xml');
  if (content === undefined) throw new ReaderError('damaged', 'no content part');
  const styleTree = treeOf(parts.get('styles.xml'), limits);
  const own: XmlNode[] = [];
  eachNode(content, limits, 1, (node) => own.push(node), { skip: 'body' });
  const styles = readOdfStyles([
    ...styleRoots(styleTree),
    ...own.filter(({ name }) => name === 'automatic-styles'),
  ]);
  const body = odfBody(styles, formulasOf(parts, limits));
  onProgress(0.2);
  const slides: XmlNode[] = [];
  let kind = '';
  eachNode(
    content,
    limits,
    3,
    (node, parents) => {
      if (parents[1] !== 'body') return;
      kind = parents[2] ?? '';
      if (kind === 'text') body.add(node);
      else if (kind === 'presentation' && node.name === 'page') slides.push(node);
    },
    { isMixed: true },
  );
  onProgress(0.7);
  const hasMacros = names.some((name) => /^(?:Basic|Scripts)\/.+\.(?:xml|py|bsh|js)$/iu.test(name));
  const warnings: RawDocument['warnings'] = hasMacros
    ? [{ code: 'macros', page: null, count: 1 }]
    : [];
  if (kind === 'presentation') {
    const read = readOdfSlides(slides, body, limits);
    const blocks = withPictures(bytes, limits, read.blocks, body.pictures, body.losses);
    return { ...read, blocks: withTableCaptions(blocks), losses: body.losses, warnings };
  }
  if (kind !== 'text') throw new ReaderError('unknown-type', 'no text in it');
  // Pictures first: what headings are made of are other blocks.
  const raw = body.blocks.map(({ block }) => block);
  const shown = withPictures(bytes, limits, raw, body.pictures, body.losses);
  const kept = body.blocks.flatMap((one, index) => {
    const block = shown[index];
    return block === undefined ? [] : [{ ...one, block }];
  });
  const losses = [...body.losses, ...edgesOf(styleTree)];
  return {
    blocks: headingsOf(kept, losses),
    pages: [],
    losses,
    warnings,
    images: 0,
    isPartial: false,
  };
}

/** Bytes to the figures. One that breaks the limits is left out, not the text. */
function withPictures(
  bytes: Uint8Array,
  limits: ReadLimits,
  blocks: readonly RawBlock[],
  pictures: ReadonlyMap<RawBlock, string>,
  losses: RawLoss[],
): RawBlock[] {
  const wanted = new Set(pictures.values());
  const most = { ...limits, packageBytes: limits.imageBytes, partBytes: limits.imageBytes };
  let parts: ReadonlyMap<string, Uint8Array> = new Map();
  try {
    parts = unpack(bytes, most, (name) => wanted.has(name)).parts;
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
  }
  return blocks.map((block) => {
    if (block.kind !== 'figure') return block;
    const data = parts.get(pictures.get(block) ?? '');
    if (data !== undefined && imageFacts(data) !== null) return { ...block, image: data };
    const { alt: text, page } = block;
    losses.push({
      what: 'figure',
      fate: 'dropped',
      reason: 'no-picture-data',
      page,
      text,
      count: 1,
    });
    return block;
  });
}

/** Embedded formulas as their letters, by the name of the object. */
function formulasOf(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: ReadLimits,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const [name, bytes] of parts) {
    if (!name.startsWith('Object ')) continue;
    const root = treeOf(bytes, limits);
    if (root?.name === 'math')
      formulas.set(name.replace('/content.xml', ''), mathText(root).trim());
  }
  return formulas;
}

function mathText(node: XmlNode): string {
  if (node.name === 'annotation') return '';
  return `${node.text.trim()}${node.children.map(mathText).join('')}`;
}

/** Running heads and feet stand in the styles; they are no content. */
function edgesOf(styles: XmlNode | null): RawLoss[] {
  const texts = new Set<string>();
  for (const page of child(styles, 'master-styles')?.children ?? []) {
    for (const edge of page.children) {
      if (/^(?:header|footer)/u.test(edge.name))
        texts.add(edgeText(edge).replace(/\s+/gu, ' ').trim());
    }
  }
  return [...texts]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({
      what: 'text',
      fate: 'dropped',
      reason: 'running-head',
      page: null,
      text,
      count: 1,
    }));
}

const edgeText = (node: XmlNode): string =>
  `${plainText(node)}${node.text}${node.children.map(edgeText).join(' ')}`;
