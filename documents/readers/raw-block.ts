/** What the readers of each format hand on: blocks of plain text in reading order. */
import type { SourceLoss } from '../../design/source-document.ts';

export interface RawCell {
  text: string;
  colSpan: number;
  rowSpan: number;
  isHeader: boolean;
}

interface Head {
  /** Number of the page, from 1; null where there are no pages: then headings begin sections. */
  page: number | null;
  /** Nobody sees this text: no size, no colour, off the page, marked as hidden. */
  isHidden?: boolean;
  role?: 'box' | 'notes';
}

/** The bytes of a picture as the file holds them; what it is and how large is found when the source is built. */
export type RawImage = Uint8Array;

export type RawLoss = Omit<SourceLoss, 'container'> & { page: number | null };

export type RawBlock =
  | (Head & { kind: 'heading'; level: number; text: string })
  | (Head & { kind: 'paragraph'; text: string })
  | (Head & { kind: 'list-item'; depth: number; marker: string; text: string })
  | (Head & { kind: 'table'; caption: string; rows: RawCell[][] })
  | (Head & { kind: 'footnote'; marker: string; text: string })
  /** `text` is its caption. */
  | (Head & { kind: 'figure'; text: string; alt: string; image: RawImage | null });

export interface RawPage {
  number: number;
  /** The number printed on it, where there is one. */
  label: string;
  hasText: boolean;
  isFromOcr?: boolean;
}

export interface RawDocument {
  blocks: RawBlock[];
  /** Empty where there are no pages. */
  pages: RawPage[];
  /** The pages are slides: their containers are `sl01`. */
  areSlides?: boolean;
  losses?: RawLoss[];
  /** More than what building a source finds by itself. */
  warnings?: { code: 'macros' | 'from-ocr' | 'no-ocr'; page: number | null; count: number }[];
  /** Pictures that were passed over. */
  images: number;
  /** Not all of the file was read. */
  isPartial: boolean;
}
