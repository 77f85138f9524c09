/** A slot's text as paragraphs and runs of Word. */
import type { TextSlot } from '../../../design/slot.ts';
import {
  internalLink,
  type ParagraphStyle,
  paragraph,
  type RunStyle,
  run,
} from '../../ooxml/markup.ts';
import { ink, unconfirmed } from '../../pictures/palette.ts';
import { type Inline, parseSlotText } from '../../slot-markdown.ts';

/** Colour of the hairline beside a text that nobody stands behind yet, or null. */
export function hairlineOf(slot: TextSlot): string | null {
  if (slot.confirmed !== null) return null;
  if (slot.origin.kind === 'model') return unconfirmed.model;
  if (slot.origin.kind === 'pattern') return unconfirmed.pattern;
  return null;
}

function inlineRuns(inlines: readonly Inline[], look: RunStyle): string {
  return inlines
    .map(({ text, bold, placeholder, partId }) => {
      const style: RunStyle = {
        ...look,
        ...(bold ? { bold: true } : {}),
        ...(placeholder ? { shade: ink.highlight, colour: ink.text } : {}),
      };
      if (partId !== undefined)
        return internalLink(partId, run(text, { ...style, style: 'Hyperlink' }));
      return run(text, style);
    })
    .join('');
}

/** All blocks in one line, separated by line breaks: for headings and titles. */
export function slotRuns(slot: TextSlot, look: RunStyle = {}): string {
  return parseSlotText(slot.text)
    .map(({ inlines }) => inlineRuns(inlines, look))
    .join('<w:r><w:br/></w:r>');
}

export interface SlotLook {
  style?: string;
  run?: RunStyle;
  /** Runs before the text of the first paragraph, outside the bookmark. */
  lead?: string;
  /** What stands in the bookmark of a blank slot: a dash, dots, or '' for an empty line to write on. */
  blank?: string;
}

/** A blank slot with its bookmark, so that what a reviewer writes there finds its way back. */
export function blankParagraph(
  bookmark: { start: string; end: string },
  sign: string,
  look: SlotLook,
): string {
  const runs = (look.lead ?? '') + bookmark.start + run(sign, { colour: ink.muted }) + bookmark.end;
  return paragraph(runs, { style: look.style ?? 'Normal' });
}

/**
 * The slot's paragraphs with its bookmark around the text. `newList` hands out one numbering per
 * list, so that every ordered list starts anew.
 */
export function slotParagraphs(
  slot: TextSlot,
  bookmark: { start: string; end: string },
  newList: (ordered: boolean, start: number) => number,
  look: SlotLook = {},
): string {
  const blocks = parseSlotText(slot.text);
  const hairline = hairlineOf(slot);
  const base: ParagraphStyle = {
    style: look.style ?? 'Normal',
    ...(hairline === null ? {} : { hairline }),
  };
  let list: { kind: string; numId: number } | null = null;
  return blocks
    .map((block, index) => {
      const opens = index === 0 ? `${look.lead ?? ''}${bookmark.start}` : '';
      const closes = index === blocks.length - 1 ? bookmark.end : '';
      const runs = opens + inlineRuns(block.inlines, look.run ?? {}) + closes;
      if (block.kind === 'paragraph') {
        list = null;
        // Inside a cell the line needs room of its own, or the cell's edge cuts it off.
        const isInCell = hairline !== null && base.style?.startsWith('Table') === true;
        return paragraph(
          runs,
          isInCell ? { ...base, indent: base.style === 'TableTiny' ? 60 : 120 } : base,
        );
      }
      if (list === null || (list.kind !== block.kind && block.level === 0)) {
        list = { kind: block.kind, numId: newList(block.kind === 'number', block.number || 1) };
      }
      // A bullet under a number keeps the list it belongs to; its own mark comes from the level.
      return paragraph(runs, {
        ...base,
        list: { numId: list.numId, level: block.level },
        after: 40,
      });
    })
    .join('');
}
