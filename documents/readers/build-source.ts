/** Blocks of any format into one SourceDocument: ids, sentences with hashes, warnings. */
import { createHash } from 'node:crypto';
import type { FlagCode } from '../../design/flagged.ts';
import { encodeId } from '../../design/ids.ts';
import { sentencesOf } from '../../design/sentences.ts';
import type {
  SourceBlock,
  SourceDocument,
  SourceImage,
  SourceLoss,
  SourceSentence,
  SourceWarning,
} from '../../design/source-document.ts';
import { cleanLine, normalForHash, unseen } from './clean.ts';
import { imageFacts } from './image-facts.ts';
import { instructsAi } from './instructs-ai.ts';
import { languageOf } from './language.ts';
import type { ReadLimits } from './limits.ts';
import type { RawBlock, RawCell, RawDocument } from './raw-block.ts';
import { ReaderError } from './reader-error.ts';

/** Changes when the same file would give other sentences: then it is another source. */
export const readerVersion = 3;

/** Sections are cut so that a sentence's number stays short; and there are only so many. */
const longestSection = 400;
const mostSections = 999;
const mostSentences = 9999;
const mostBlocks = 99_999;
const mostLosses = 2000;
/** More of a kind are told by page; `flags` names every sentence. */
const mostWarningsOfAKind = 50;

interface Container {
  id: string;
  label: string;
  hasText: boolean;
  isFromOcr?: true;
  sentences: number;
}

export interface SourceFacts {
  name: string;
  mediaType: string;
  /** sha256 of the file, hex. */
  fileHash: string;
}

/** The id of what this version of the readers makes of a file. */
export function sourceIdOf(fileHash: string): string {
  const digest = createHash('sha256').update(`${fileHash}:${readerVersion}`).digest();
  return encodeId('source', digest);
}

/** Errors: ReaderError `no-text`. */
export function buildSource(
  raw: RawDocument,
  facts: SourceFacts,
  limits: ReadLimits,
): { source: SourceDocument; images: SourceImage[] } {
  const containerId = (page: number): string =>
    raw.areSlides === true
      ? `sl${String(page).padStart(2, '0')}`
      : `p${String(page).padStart(3, '0')}`;
  const containers: Container[] = raw.pages.map(({ number, label, hasText, isFromOcr }) => ({
    id: containerId(number),
    label,
    hasText,
    ...(isFromOcr === true ? { isFromOcr } : {}),
    sentences: 0,
  }));
  const byId = new Map(containers.map((one) => [one.id, one]));
  const blocks: SourceBlock[] = [];
  const warnings: SourceWarning[] = [];
  const flags: Record<FlagCode, string[]> = { 'instructs-ai': [], 'invisible-text': [] };
  const warn = warner(warnings);
  const images = new Map<string, SourceImage>();
  const imageBytes = { left: limits.imageBytes };
  let characters = 0;
  let isCut = raw.isPartial;

  const openSection = (label: string): Container => {
    const id = `h${String(containers.length + 1).padStart(2, '0')}`;
    const section = { id, label: label.slice(0, 300), hasText: true, sentences: 0 };
    containers.push(section);
    return section;
  };

  const containerOf = (block: RawBlock): Container | undefined => {
    if (block.page !== null) return byId.get(containerId(block.page));
    const last = containers.at(-1);
    if (last === undefined) return openSection(block.kind === 'heading' ? block.text : '');
    const isFull = last.sentences >= longestSection;
    const begins = block.kind === 'heading' && block.level <= 3 && last.sentences > 0;
    if ((begins || isFull) && containers.length < mostSections) {
      return openSection(block.kind === 'heading' ? block.text : last.label);
    }
    return last;
  };

  for (const block of raw.blocks) {
    const container = containerOf(block);
    if (container === undefined) continue;
    const texts = textsOf(block);
    characters += texts.reduce((sum, text) => sum + text.length, 0);
    const isFull =
      container.sentences + texts.length > mostSentences || blocks.length >= mostBlocks;
    if (characters > limits.characters || isFull) {
      isCut = true;
      continue;
    }
    if (texts.length === 0 && block.kind !== 'figure') continue;
    const sentences = texts.map((text): SourceSentence => {
      container.sentences += 1;
      const id = `${container.id}.s${String(container.sentences).padStart(2, '0')}`;
      if (instructsAi(text)) {
        flags['instructs-ai'].push(id);
        warn('instructs-ai', container.id, id);
      }
      return { id, text, hash: hashOf(text) };
    });
    if (block.isHidden === true || hasUnseen(block)) {
      flags['invisible-text'].push(...sentences.map(({ id }) => id));
      warn('invisible-text', container.id, sentences[0]?.id ?? '');
    }
    const head = {
      id: `b${String(blocks.length + 1).padStart(4, '0')}`,
      container: container.id,
      ...(block.role === undefined ? {} : { role: block.role }),
      sentences,
    };
    blocks.push(toBlock(block, head, (bytes) => keepImage(bytes, images, imageBytes)));
  }

  // Pages that are pictures are something to tell, and text may be supplied for them.
  if (blocks.length === 0 && containers.every(({ hasText }) => hasText)) {
    throw new ReaderError('no-text', `${raw.pages.length} pages`);
  }
  for (const { id, hasText } of containers) {
    if (!hasText) warnings.push({ code: 'no-text-layer', container: id, sentenceId: '', count: 1 });
  }
  for (const { code, page, count } of raw.warnings ?? []) {
    const container = page === null ? null : containerId(page);
    warnings.push({ code, container, sentenceId: '', count });
  }
  const whole = (code: SourceWarning['code'], count: number): void => {
    warnings.push({ code, container: null, sentenceId: '', count });
  };
  if (raw.images > 0) whole('images-skipped', raw.images);
  if (isCut) whole('partial', 1);

  const text = blocks.flatMap(({ sentences }) => sentences.map((one) => one.text)).join(' ');
  const source: SourceDocument = {
    format: 'jelajah.source',
    version: 1,
    id: sourceIdOf(facts.fileHash),
    name: facts.name.slice(0, 400),
    mediaType: facts.mediaType.slice(0, 200),
    fileHash: facts.fileHash,
    language: languageOf(text),
    containers: containers.map(({ sentences: _, ...container }) => container),
    blocks,
    warnings,
    flags,
    losses: (raw.losses ?? []).slice(0, mostLosses).map(
      ({ page, text: lost, ...loss }): SourceLoss => ({
        ...loss,
        text: cleanLine(lost).slice(0, 300),
        container: page === null ? null : containerId(page),
      }),
    ),
  };
  return { source, images: [...images.values()] };
}

/** What the block says of its picture; the bytes go aside, once. Null: not a picture that we show. */
function keepImage(
  bytes: Uint8Array,
  kept: Map<string, SourceImage>,
  room: { left: number },
): Extract<SourceBlock, { kind: 'figure' }>['image'] {
  const found = imageFacts(bytes);
  if (found === null) return null;
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (!kept.has(hash)) {
    if (bytes.length > room.left) return null;
    room.left -= bytes.length;
    kept.set(hash, { hash, mediaType: found.mediaType, bytes });
  }
  return { hash, ...found };
}

/** sha256 of the normalised text, 16 hex digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(normalForHash(text)).digest('hex').slice(0, 16);
}

/** One warning for a sentence; of the many of a hostile file, one for a page, so that lists stay short. */
function warner(
  warnings: SourceWarning[],
): (code: FlagCode, container: string, sentenceId: string) => void {
  const told: Record<FlagCode, number> = { 'instructs-ai': 0, 'invisible-text': 0 };
  const byPage = new Map<string, SourceWarning>();
  return (code, container, sentenceId) => {
    told[code] += 1;
    const isOneOfMany = told[code] > mostWarningsOfAKind;
    const known = byPage.get(`${code} ${container}`);
    if (isOneOfMany && known !== undefined) {
      known.count += 1;
      return;
    }
    const warning = { code, container, sentenceId: isOneOfMany ? '' : sentenceId, count: 1 };
    if (isOneOfMany) byPage.set(`${code} ${container}`, warning);
    warnings.push(warning);
  };
}

function hasUnseen(block: RawBlock): boolean {
  const text = block.kind === 'table' ? '' : block.text;
  // One soft hyphen or joiner is typography; tag characters or many of them hide something.
  return /[\u{e0000}-\u{e007f}]/u.test(text) || (text.match(unseen)?.length ?? 0) > 12;
}

/** The sentences of a block; a table's rows are sentences, with the heads of their columns. */
function textsOf(block: RawBlock): string[] {
  if (block.kind === 'table') return tableSentences(block.rows);
  const text = cleanLine(block.text);
  if (block.kind === 'figure') {
    return [text, cleanLine(block.alt)].filter((part) => /[\p{L}\p{N}]/u.test(part));
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  return block.kind === 'heading' ? [text] : sentencesOf(text);
}

function tableSentences(rows: readonly RawCell[][]): string[] {
  const heads: string[] = [];
  return rows.flatMap((row) => {
    const cells = row.map(({ text }) => cleanLine(text));
    const isHead = row.length > 1 && row.every(({ isHeader }) => isHeader);
    if (isHead && heads.length === 0) heads.push(...cells);
    const parts = cells.map((text, index) => {
      const head = isHead || index === 0 || rows.length < 3 ? '' : (heads[index] ?? '');
      return text === '' ? '' : head === '' ? text : `${head}: ${text}`;
    });
    const text = parts.filter((part) => part !== '').join(' | ');
    return /[\p{L}\p{N}]/u.test(text) ? [text] : [];
  });
}

function toBlock(
  block: RawBlock,
  head: Pick<SourceBlock, 'id' | 'container' | 'role' | 'sentences'>,
  keep: (bytes: Uint8Array) => Extract<SourceBlock, { kind: 'figure' }>['image'],
): SourceBlock {
  switch (block.kind) {
    case 'heading':
      return { ...head, kind: 'heading', level: Math.min(9, Math.max(1, block.level)) };
    case 'paragraph':
      return { ...head, kind: 'paragraph' };
    case 'list-item':
      return {
        ...head,
        kind: 'list-item',
        depth: Math.min(9, Math.max(0, block.depth)),
        marker: block.marker.slice(0, 20),
      };
    case 'table':
      return {
        ...head,
        kind: 'table',
        caption: cleanLine(block.caption),
        rows: block.rows.map((row) => row.map((cell) => ({ ...cell, text: cleanLine(cell.text) }))),
      };
    case 'footnote':
      return { ...head, kind: 'footnote', marker: block.marker.slice(0, 20) };
    case 'figure':
      return {
        ...head,
        kind: 'figure',
        caption: cleanLine(block.text),
        alt: cleanLine(block.alt),
        image: block.image === null ? null : keep(block.image),
      };
  }
}
