/**
 * Captions to their figures. Where captions stand (below, or above), the whole document says; a caption
 * without a picture near it is a figure whose picture could not be found (a drawing of lines, a chart).
 */
import type { RawBlock, RawLoss } from './raw-block.ts';

type Figure = Extract<RawBlock, { kind: 'figure' }>;

const head =
  /^(?:gambar|bagan|grafik|diagram|skema|foto|figure|fig\.|chart)\s+(?:\d{1,3}(?:[.\-–]\d{1,3})*|[IVX]{1,5})(?:\s*[.:–-]\s+|\s+)(?=["“(]?[\p{Lu}\d])/iu;
const longestCaption = 300;

/** "Gambar 3. Alur keluhan", and not "Gambar 3 menunjukkan …". */
export function isFigureCaption(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= longestCaption && startsAsCaption(trimmed);
}

function startsAsCaption(text: string): boolean {
  const match = head.exec(text);
  if (match === null) return false;
  // The expression minds no case, its last sign does.
  return /^["“(]?[\p{Lu}\d]/u.test(text.slice(match[0].length));
}

export function withFigureCaptions(blocks: readonly RawBlock[], losses: RawLoss[]): RawBlock[] {
  const isCaption = blocks.map(
    (block) =>
      (block.kind === 'paragraph' || block.kind === 'list-item') && isFigureCaption(block.text),
  );
  const isBare = (at: number): boolean => {
    const block = blocks[at];
    return block?.kind === 'figure' && block.text.trim() === '';
  };
  const count = (step: 1 | -1): number =>
    blocks.filter((_, at) => isBare(at) && isCaption[at + step] === true).length;
  const order: readonly (1 | -1)[] = count(1) >= count(-1) ? [1, -1] : [-1, 1];
  /** Which caption a figure has taken, by index. */
  const taken = new Map<number, number>();
  const used = new Set<number>();
  for (const step of order) {
    blocks.forEach((_, at) => {
      const near = at + step;
      if (!isBare(at) || taken.has(at) || isCaption[near] !== true || used.has(near)) return;
      taken.set(at, near);
      used.add(near);
    });
  }
  const captions = new Set(
    blocks.flatMap((block) =>
      block.kind === 'figure' && block.text !== '' ? [block.text.trim()] : [],
    ),
  );
  return blocks.flatMap((block, at): RawBlock[] => {
    if (used.has(at)) return [];
    if (block.kind === 'figure') {
      const caption = blocks[taken.get(at) ?? -1];
      return [
        caption === undefined || !('text' in caption) ? block : { ...block, text: caption.text },
      ];
    }
    if (isCaption[at] !== true || block.kind === 'table') return [block];
    if (captions.has(block.text.trim())) return [block];
    const { page, role, isHidden } = block;
    const figure: Figure = { kind: 'figure', text: block.text, alt: '', image: null, page };
    if (role !== undefined) figure.role = role;
    if (isHidden !== undefined) figure.isHidden = isHidden;
    const reason = 'no-picture-data';
    losses.push({ what: 'figure', fate: 'dropped', reason, page, text: block.text, count: 1 });
    return [figure];
  });
}
