/** One slide into content: its title, and the rest in reading order. */
import type { RawCell } from '../raw-block.ts';
import { child, type XmlNode } from '../xml-tree.ts';
import { groundOf } from './colours.ts';
import { chartOf, diagramTexts, tableRows } from './graphics.ts';
import { type Frame, inReadingOrder } from './order.ts';
import {
  ancestors,
  familyOf,
  flat,
  graphicOf,
  type Item,
  isGroup,
  type Shape,
  shapesOf,
} from './shapes.ts';
import type { Presentation, SlideParts } from './slide-parts.ts';
import { paragraphsOf, type SlideParagraph } from './text.ts';

export type Content = { frame: Frame; isHidden: boolean } & (
  | { kind: 'text'; paragraphs: SlideParagraph[] }
  /** `part`: name of the picture's part; null when it lies outside the file. */
  | { kind: 'picture'; alt: string; part: string | null }
  | { kind: 'table'; caption: string; rows: RawCell[][] }
);

export interface Slide {
  title: string;
  isSection: boolean;
  layout: string;
  content: Content[];
  notes: SlideParagraph[];
  /** What stands at the edge of slides: footers, dates, the slide's number. */
  edges: Array<{ kind: 'number' | 'head'; text: string }>;
}

export function readSlide(parts: SlideParts, presentation: Presentation): Slide {
  const { size } = presentation;
  const items = shapesOf(parts.root, parts.inherited, size);
  const shapes = flat(items);
  const isDrawn = ({ placeholder }: Shape): boolean => placeholder === null;
  const behind = [
    ...parts.inherited.master.filter(isDrawn),
    ...parts.inherited.layout.filter(isDrawn),
  ];
  const edges: Slide['edges'] = [];
  const found = { title: '' };

  const read = (shape: Shape): Content[] => {
    const all = contentOf(shape, parts, presentation, [
      ...behind,
      ...shapes.slice(0, shapes.indexOf(shape)),
    ]);
    const family = familyOf(shape.placeholder?.type ?? '');
    return all.filter((one) => {
      if (one.kind !== 'text') return true;
      const text = one.paragraphs
        .map((line) => line.text.trim())
        .join(' ')
        .trim();
      const isField = one.paragraphs.every((line) => line.isField);
      if (family === 'sldNum' || family === 'dt' || isField) {
        edges.push({ kind: 'number', text });
        return false;
      }
      if (family === 'ftr' || family === 'hdr') {
        edges.push({ kind: 'head', text });
        return false;
      }
      if (family === 'title' && found.title === '' && text !== '' && !one.isHidden) {
        found.title = text;
        return false;
      }
      return true;
    });
  };
  // Groups stay together: they are ordered inside, then among the others.
  const order = (list: readonly Item[]): Content[] =>
    inReadingOrder(
      list.flatMap((item): Array<{ frame: Frame; content: Content[] }> => {
        if (isGroup(item)) return [{ frame: item.frame, content: order(item.items) }];
        const content = read(item);
        return content.length === 0 ? [] : [{ frame: item.frame, content }];
      }),
    ).flatMap(({ content }) => content);
  const content = order(items);
  return {
    title: found.title === '' ? takeTitle(content, size) : found.title,
    isSection: /^(?:title|secHead)$/u.test(parts.layoutType),
    layout: parts.layout,
    content: joinBadges(content),
    notes: notesOf(parts),
    edges,
  };
}

function contentOf(
  shape: Shape,
  parts: SlideParts,
  presentation: Presentation,
  below: readonly Shape[],
): Content[] {
  const { node, frame, isHidden, alt } = shape;
  const head = { frame, isHidden };
  const picture = (blip: XmlNode | null): Content[] => {
    const id = blip?.attributes.embed ?? blip?.attributes.link ?? '';
    const part = parts.relations.get(id)?.target ?? null;
    return [{ ...head, kind: 'picture', alt, part }];
  };
  if (node.name === 'pic') return picture(child(node, 'blipFill', 'blip'));
  if (node.name === 'sp') {
    const lists = ancestors(shape.placeholder, parts.inherited).map((one) =>
      child(one.node, 'txBody', 'lstStyle'),
    );
    const family = shape.placeholder === null ? null : familyOf(shape.placeholder.type);
    const style =
      family === 'title' ? 'titleStyle' : family === 'body' ? 'bodyStyle' : 'otherStyle';
    const paragraphs = paragraphsOf(child(node, 'txBody'), {
      styles: [
        ...lists,
        ...(family === null ? [] : [child(parts.textStyles, style)]),
        presentation.defaultTextStyle,
      ],
      palette: parts.palette,
      ground: groundOf(shape, below, parts.background, parts.palette),
    });
    const filled = child(node, 'spPr', 'blipFill', 'blip');
    const text: Content[] = paragraphs.length === 0 ? [] : [{ ...head, kind: 'text', paragraphs }];
    return filled === null || alt === '' ? text : [...picture(filled), ...text];
  }
  const table = graphicOf(node, 'tbl');
  if (table !== null) {
    const rows = tableRows(table, parts.palette);
    return [{ ...head, kind: 'table', caption: '', rows }];
  }
  const chart = graphicOf(node, 'chart');
  if (chart !== null) {
    const root = presentation.tree(parts.relations.get(chart.attributes.id ?? '')?.target);
    const { title, rows } = chartOf(root);
    if (rows.length > 0)
      return [{ ...head, kind: 'table', caption: title === '' ? alt : title, rows }];
    return [{ ...head, kind: 'picture', alt: title === '' ? alt : title, part: null }];
  }
  const diagram = graphicOf(node, 'relIds');
  if (diagram !== null) {
    const root = presentation.tree(parts.relations.get(diagram.attributes.dm ?? '')?.target);
    const paragraphs = diagramTexts(root).map(
      ({ text, depth }): SlideParagraph => ({
        text,
        hidden: '',
        level: depth,
        marker: '•',
        size: 1800,
        isBold: false,
        isField: false,
      }),
    );
    return paragraphs.length === 0 ? [] : [{ ...head, kind: 'text', paragraphs }];
  }
  // An embedded object shows a picture of itself.
  const shown =
    child(graphicOf(node, 'oleObj'), 'pic') ?? deep(graphicOf(node, 'AlternateContent'), 'pic');
  return shown === null ? [] : picture(child(shown, 'blipFill', 'blip'));
}

function deep(node: XmlNode | null, name: string): XmlNode | null {
  if (node === null) return null;
  for (const one of node.children) {
    const found = one.name === name ? one : deep(one, name);
    if (found !== null) return found;
  }
  return null;
}

/**
 * A title in a plain text box: short, in the upper part of the slide, with the largest letters of all;
 * a slide with few words has its title anywhere. Takes it out of the content; '' when there is none.
 */
function takeTitle(content: Content[], size: Frame): string {
  const candidates = content.flatMap((one, index) => {
    if (one.kind !== 'text' || one.isHidden) return [];
    const text = one.paragraphs.map((line) => line.text.trim()).join(' ');
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters < 3 || text.length > 160 || one.paragraphs.some(({ marker }) => marker !== null)) {
      return [];
    }
    const points = Math.max(...one.paragraphs.map((line) => line.size));
    return one.paragraphs.length > 3 ? [] : [{ index, text, points, y: one.frame.y, one }];
  });
  const largest = Math.max(0, ...candidates.map(({ points }) => points));
  const isAlone = content.length <= 3;
  const best = candidates
    .filter(({ points, y }) => points === largest && (isAlone || y < size.height * 0.4))
    .sort((a, b) => a.y - b.y)[0];
  if (best === undefined) return '';
  const others = content.filter((one) => one !== best.one);
  const largestOther = Math.max(
    0,
    ...others.flatMap((one) =>
      one.kind === 'text' ? one.paragraphs.map((line) => line.size) : [],
    ),
  );
  if (largestOther > best.points) return '';
  // Of the size of the rest: only a line above all of it, with no end of a sentence.
  const bottom = best.y + best.one.frame.height * 0.5;
  const isAbove = others.every(({ frame }) => frame.y >= bottom) && !/[.,;:]$/u.test(best.text);
  if (largestOther === best.points && !isAbove) return '';
  const [first, ...rest] = best.one.paragraphs;
  // A box with a title and smaller lines below it: only the title is one.
  if (first !== undefined && rest.some((line) => line.size < first.size)) {
    content[best.index] = { ...best.one, paragraphs: rest };
    return first.text.trim();
  }
  content.splice(best.index, 1);
  return best.text.trim();
}

/** A box with one letter or number beside a text is that text's number. */
function joinBadges(content: readonly Content[]): Content[] {
  const joined: Content[] = [];
  content.forEach((one, index) => {
    const last = content[index - 1];
    const badge = last === undefined ? null : badgeOf(last);
    const [first, ...rest] = one.kind === 'text' ? one.paragraphs : [];
    if (badge === null || last === undefined || one.kind !== 'text' || first === undefined) {
      joined.push(one);
      return;
    }
    const isBeside =
      one.frame.x > last.frame.x && Math.abs(one.frame.y - last.frame.y) < last.frame.height;
    if (!isBeside || badgeOf(one) !== null || first.marker !== null) {
      joined.push(one);
      return;
    }
    joined.pop();
    joined.push({ ...one, paragraphs: [{ ...first, marker: badge }, ...rest] });
  });
  return joined;
}

function badgeOf(one: Content): string | null {
  if (one.kind !== 'text' || one.paragraphs.length !== 1) return null;
  const text = one.paragraphs[0]?.text.trim() ?? '';
  return /^(?:\p{L}|\d{1,2})[.)]?$/u.test(text) ? text : null;
}

function notesOf({ notes }: SlideParts): SlideParagraph[] {
  return flat(shapesOf(notes, null, { x: 0, y: 0, width: 0, height: 0 })).flatMap(
    ({ node, placeholder }) => {
      if (placeholder !== null && familyOf(placeholder.type) !== 'body') return [];
      const setting = { styles: [], palette: new Map<string, string>(), ground: null };
      return paragraphsOf(child(node, 'txBody'), setting).filter(({ isField }) => !isField);
    },
  );
}
