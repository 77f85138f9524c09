/** Slides (PPTX, PPSX, POTX and their kinds with macros, which stay packed): one container for each slide. */

import { withTableCaptions } from '../captions.ts';
import { imageFacts } from '../image-facts.ts';
import type { ReadWatch } from '../limits.ts';
import { unpack } from '../package-parts.ts';
import type { RawBlock, RawDocument, RawLoss, RawPage } from '../raw-block.ts';
import { ReaderError } from '../reader-error.ts';
import type { Frame } from './order.ts';
import { type Content, readSlide, type Slide } from './slide.ts';
import { openPresentation } from './slide-parts.ts';
import type { SlideParagraph } from './text.ts';

const wantedParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|ppt\/(?:_rels\/)?[^/]+\.xml(?:\.rels)?|ppt\/(?:slides|slideLayouts|slideMasters|notesSlides|theme|charts|diagrams)\/(?:_rels\/)?[^/]+\.xml(?:\.rels)?)$/u;
/** Ids of containers have three digits. */
const mostSlides = 999;
/** A picture on so many slides is part of their design. */
const fewestRepeats = 3;

/** Errors: ReaderError. */
export function readPptx(bytes: Uint8Array, watch: ReadWatch): RawDocument {
  const { limits, now, onProgress } = watch;
  const { names, parts } = unpack(bytes, limits, (name) => wantedParts.test(name));
  const presentation = openPresentation(parts, limits);
  const started = now();
  const most = Math.min(presentation.slides.length, limits.pages, mostSlides);
  const slides: Slide[] = [];
  for (const name of presentation.slides.slice(0, most)) {
    if (now() - started > limits.milliseconds) break;
    slides.push(readSlide(presentation.slide(name), presentation));
    onProgress((slides.length / most) * 0.7);
  }
  if (slides.length === 0) throw new ReaderError('no-text', 'no slides');
  const shown = withoutEdges(slides);
  const decoration = decorationOf(slides, presentation.size);
  const images = imagesOf(bytes, watch, slides, decoration);
  const losses: RawLoss[] = [...shown.losses];
  const blocks: RawBlock[] = [];
  const pages: RawPage[] = [];
  const levels = levelsOf(slides);
  slides.forEach((slide, index) => {
    const page = index + 1;
    let pictures = 0;
    const before = blocks.length;
    if (slide.title !== '') {
      blocks.push({ kind: 'heading', level: levels[index] ?? 1, text: slide.title, page });
    }
    for (const one of slide.content) {
      if (one.kind === 'text') blocks.push(...textBlocks(one.paragraphs, page, one.isHidden));
      else if (one.kind === 'table') {
        const { caption, rows } = one;
        blocks.push({
          kind: 'table',
          caption,
          rows,
          page,
          ...(one.isHidden ? { isHidden: true } : {}),
        });
      } else {
        pictures += 1;
        const loss = { what: 'figure' as const, fate: 'dropped' as const, page, count: 1 };
        if (one.part !== null && decoration.has(one)) {
          losses.push({ ...loss, reason: 'decoration', text: one.alt });
          continue;
        }
        const image = one.part === null ? null : (images.get(one.part) ?? null);
        if (image === null) losses.push({ ...loss, reason: 'no-picture-data', text: one.alt });
        if (image === null && one.alt === '') continue;
        blocks.push({ kind: 'figure', text: '', alt: one.alt, image, page });
      }
    }
    for (const note of slide.notes) {
      blocks.push(
        ...textBlocks([note], page, false).map((block) => ({ ...block, role: 'notes' as const })),
      );
    }
    const hasText = blocks.slice(before).some(({ kind }) => kind !== 'figure');
    pages.push({ number: page, label: '', hasText: hasText || pictures === 0 });
  });
  const hasMacros = names.some((name) => /(?:^|\/)vbaProject\.bin$/iu.test(name));
  return {
    blocks: withTableCaptions(blocks),
    pages,
    areSlides: true,
    losses,
    warnings: hasMacros ? [{ code: 'macros', page: null, count: 1 }] : [],
    images: 0,
    isPartial: slides.length < presentation.slides.length,
  };
}

function textBlocks(
  paragraphs: readonly SlideParagraph[],
  page: number,
  isHidden: boolean,
): RawBlock[] {
  return paragraphs.flatMap(({ text, hidden, level, marker }): RawBlock[] => {
    const head = { page, ...(isHidden ? { isHidden } : {}) };
    const seen: RawBlock[] =
      text.trim() === ''
        ? []
        : marker === null
          ? [{ ...head, kind: 'paragraph', text }]
          : [{ ...head, kind: 'list-item', depth: level, marker, text }];
    if (!/[\p{L}\p{N}]/u.test(hidden)) return seen;
    return [...seen, { kind: 'paragraph', text: hidden, page, isHidden: true }];
  });
}

/** Slides that open a chapter lie above the others: by their layout, or by what they say and look like. */
function levelsOf(slides: readonly Slide[]): number[] {
  const uses = new Map<string, number>();
  for (const { layout } of slides) uses.set(layout, (uses.get(layout) ?? 0) + 1);
  const common = [...uses].sort((a, b) => b[1] - a[1])[0]?.[0];
  const opens = slides.map((slide, index) => {
    const words = slide.content
      .flatMap((one) => (one.kind === 'text' ? one.paragraphs.map(({ text }) => text) : []))
      .join(' ')
      .split(/\s+/u).length;
    const isBare =
      words <= 40 &&
      slide.content.length <= 2 &&
      slide.content.every(
        (one) => one.kind === 'text' && one.paragraphs.every(({ marker }) => marker === null),
      );
    const isOther = slide.layout !== common && (uses.get(slide.layout) ?? 0) > 1;
    const isChapter = /^(?:bab|bagian|chapter|part)\s+(?:[ivxlc]+|\d+)\b/iu.test(slide.title);
    return slide.title !== '' && isBare && (slide.isSection || isOther || isChapter || index === 0);
  });
  const hasSections = opens.slice(1).filter(Boolean).length >= 2;
  return opens.map((isOpening) => (isOpening || !hasSections ? 1 : 2));
}

/** Numbers, dates and footers are left out, and text that stands on most slides at the same place. */
function withoutEdges(slides: readonly Slide[]): { losses: RawLoss[] } {
  const heads = new Map<string, { page: number; count: number }>();
  const add = (text: string, page: number): void => {
    const known = heads.get(text);
    if (known === undefined) heads.set(text, { page, count: 1 });
    else known.count += 1;
  };
  let numbers = 0;
  slides.forEach(({ edges }, index) => {
    for (const { kind, text } of edges) {
      if (kind === 'number') numbers += 1;
      else if (text !== '') add(text, index + 1);
    }
  });
  const places = new Map<string, number>();
  const keyOf = (one: Content): string | null => {
    if (one.kind !== 'text') return null;
    const { x, y } = one.frame;
    return `${Math.round(x / 50_000)}/${Math.round(y / 50_000)}/${one.paragraphs.map(({ text }) => text.trim()).join(' ')}`;
  };
  for (const key of slides.flatMap(({ content }) => [...new Set(content.map(keyOf))])) {
    if (key !== null) places.set(key, (places.get(key) ?? 0) + 1);
  }
  slides.forEach((slide, index) => {
    slide.content = slide.content.filter((one) => {
      const key = keyOf(one);
      const count = key === null ? 0 : (places.get(key) ?? 0);
      if (one.kind !== 'text' || count <= fewestRepeats || count <= slides.length / 2) return true;
      add(one.paragraphs.map(({ text }) => text.trim()).join(' '), index + 1);
      return false;
    });
  });
  const loss = { what: 'text' as const, fate: 'dropped' as const };
  return {
    losses: [
      ...(numbers > 0
        ? [{ ...loss, reason: 'page-number' as const, page: null, text: '', count: numbers }]
        : []),
      ...[...heads].map(([text, { page, count }]) => ({
        ...loss,
        reason: 'running-head' as const,
        page: count > 1 ? null : page,
        text,
        count,
      })),
    ],
  };
}

/** Pictures that say nothing: tiny ones, grounds behind text, and those on most slides. */
function decorationOf(slides: readonly Slide[], size: Frame): ReadonlySet<Content> {
  const uses = new Map<string, number>();
  for (const { content } of slides) {
    const parts = content.flatMap((one) =>
      one.kind === 'picture' && one.part !== null ? [one.part] : [],
    );
    for (const part of new Set(parts)) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const found = new Set<Content>();
  for (const { content } of slides) {
    for (const one of content) {
      if (one.kind !== 'picture' || one.part === null) continue;
      const { width, height } = one.frame;
      const share = (width * height) / (size.width * size.height);
      const repeats = uses.get(one.part) ?? 0;
      const isRepeated = repeats >= fewestRepeats && repeats > slides.length / 3;
      const isGround =
        share > 0.85 && one.alt === '' && content.some(({ kind }) => kind === 'text');
      if (isRepeated || isGround || share < 0.006) found.add(one);
    }
  }
  return found;
}

/** Bytes of the pictures that are shown. One that breaks the limits is left out, not the slides. */
function imagesOf(
  bytes: Uint8Array,
  { limits }: ReadWatch,
  slides: readonly Slide[],
  decoration: ReadonlySet<Content>,
): ReadonlyMap<string, Uint8Array> {
  const wanted = new Set(
    slides.flatMap(({ content }) =>
      content.flatMap((one) =>
        one.kind === 'picture' && one.part !== null && !decoration.has(one) ? [one.part] : [],
      ),
    ),
  );
  const most = { ...limits, packageBytes: limits.imageBytes, partBytes: limits.imageBytes };
  try {
    const { parts } = unpack(bytes, most, (name) => wanted.has(name));
    return new Map([...parts].filter(([, data]) => imageFacts(data) !== null));
  } catch (error) {
    if (error instanceof ReaderError) return new Map();
    throw error;
  }
}
