/** What the readers of each format hand on: blocks of plain text in reading order. */

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
}

export type RawBlock =
  | (Head & { kind: 'heading'; level: number; text: string })
  | (Head & { kind: 'paragraph'; text: string })
  | (Head & { kind: 'list-item'; depth: number; marker: string; text: string })
  | (Head & { kind: 'table'; caption: string; rows: RawCell[][] })
  | (Head & { kind: 'footnote'; marker: string; text: string });

export interface RawPage {
  number: number;
  /** The number printed on it, where there is one. */
  label: string;
  hasText: boolean;
}

export interface RawDocument {
  blocks: RawBlock[];
  /** Empty where there are no pages. */
  pages: RawPage[];
  /** Pictures that were passed over. */
  images: number;
  /** Not all of the file was read. */
  isPartial: boolean;
}
