/** Slides of an OpenDocument presentation: title, frames in reading order, notes. */
import type { ReadLimits } from '../limits.ts';
import { type Frame, inReadingOrder } from '../pptx/order.ts';
import type { RawBlock, RawPage } from '../raw-block.ts';
import { child, type XmlNode } from '../xml-tree.ts';
import type { OdfBody } from './body.ts';
import { pointsOf } from './styles.ts';

const mostSlides = 999;
const edges = /^(?:header|footer|date-time|page-number)$/u;

export function readOdfSlides(
  pages: readonly XmlNode[],
  body: OdfBody,
  limits: ReadLimits,
): { blocks: RawBlock[]; pages: RawPage[]; areSlides: true; images: 0; isPartial: boolean } {
  const blocks: RawBlock[] = [];
  const most = Math.min(pages.length, limits.pages, mostSlides);
  const made = pages.slice(0, most).map((slide, index): RawPage => {
    const page = index + 1;
    const before = blocks.length;
    const take = (node: XmlNode): RawBlock[] => {
      const mark = body.blocks.length;
      body.add(node);
      return body.blocks.splice(mark).map(({ block }) => {
        // The same object: pictures are known by it.
        block.page = page;
        if (block.role === 'box') delete block.role;
        return block;
      });
    };
    const frames = slide.children.filter(
      ({ name, attributes }) =>
        name !== '#text' && name !== 'notes' && !edges.test(attributes.class ?? ''),
    );
    const title = frames.find(({ attributes }) => attributes.class === 'title');
    const named = title === undefined ? [] : take(title);
    const text = named
      .flatMap((block) => ('text' in block ? [block.text] : []))
      .join(' ')
      .trim();
    if (text !== '') blocks.push({ kind: 'heading', level: 1, text, page });
    const placed = frames.flatMap((node) => {
      if (node === title) return [];
      const content =
        node.name === 'frame' && child(node, 'table') !== null
          ? node.children.filter(({ name }) => name === 'table').flatMap(take)
          : take(node);
      return content.length === 0 ? [] : [{ frame: frameOf(node), content }];
    });
    blocks.push(...inReadingOrder(placed).flatMap(({ content }) => content));
    for (const frame of child(slide, 'notes')?.children ?? []) {
      if (frame.attributes.class !== 'notes') continue;
      for (const block of take(frame)) blocks.push({ ...block, role: 'notes' });
    }
    const own = blocks.slice(before);
    const hasText = own.some(({ kind }) => kind !== 'figure') || own.length === 0;
    return { number: page, label: '', hasText };
  });
  return { blocks, pages: made, areSlides: true, images: 0, isPartial: most < pages.length };
}

function frameOf({ attributes }: XmlNode): Frame {
  const points = (name: string): number => pointsOf(attributes[name] ?? '') ?? 0;
  return { x: points('x'), y: points('y'), width: points('width'), height: points('height') };
}
