/** Headings made by hand, in formats other than Word's: the same rules see the same look. */
import type { WordBlock } from './docx/body.ts';
import { withHandmadeHeadings } from './docx/headings.ts';
import { plainLook } from './docx/styles.ts';
import type { RawBlock, RawLoss } from './raw-block.ts';

export interface PlacedBlock {
  block: RawBlock;
  /** Null for what is no paragraph of the running text. */
  look: {
    /** All of its letters. */
    isBold: boolean;
    /** Half-points, of most letters. */
    size: number | null;
    /** Twips above. */
    before: number | null;
    isRight: boolean;
    isCaption: boolean;
    /** Borders around it: a box beside the text. */
    isFramed: boolean;
  } | null;
  /** An empty paragraph stands before it. */
  isSpaced: boolean;
}

export function headingsOf(blocks: readonly PlacedBlock[], losses: RawLoss[]): RawBlock[] {
  const asWord = blocks.map(({ block, look, isSpaced }): WordBlock => {
    if (look === null || !('text' in block)) return { block, paragraph: null, isSpaced };
    const { isBold, size, before, isRight, isCaption, isFramed } = look;
    const paragraph = {
      text: block.text,
      hidden: '',
      look: { ...plainLook, before, isCaption, isFramed },
      isBold,
      size,
      isRight,
      hasKeepNext: false,
      hasPageBreak: false,
      notes: [],
      boxes: [],
      pictures: [],
      deleted: '',
    };
    return { block, paragraph, isSpaced };
  });
  return withHandmadeHeadings(asWord, losses);
}
