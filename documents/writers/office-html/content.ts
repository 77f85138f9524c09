/** What the body of an official document says, read back from its WordprocessingML: the common ground of HTML, Markdown and pdfmake. */

/** Looks of a run; sizes in half points, colours as six hex digits. */
export interface Look {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  strike?: boolean | undefined;
  caps?: boolean | undefined;
  raised?: 'superscript' | 'subscript' | undefined;
  colour?: string | undefined;
  size?: number | undefined;
  shade?: string | undefined;
}

export interface PictureMark {
  kind: 'picture';
  description: string;
  /** Twips. */
  width: number;
  height: number;
  /** Relation ids, the vector first where there is one. */
  embeds: readonly string[];
}

export type Inline =
  | { kind: 'text'; text: string; look: Look }
  | { kind: 'break' }
  | { kind: 'tab' }
  /** Begin and end of a bookmark; `id` pairs them. */
  | { kind: 'start'; id: string; name: string }
  | { kind: 'end'; id: string }
  /** To a bookmark; of a hyperlink or a cross-reference. */
  | { kind: 'link'; anchor: string; inlines: Inline[] }
  /** A number that only the page knows. */
  | { kind: 'counter'; of: 'page' | 'pages' }
  | PictureMark;

export interface Edge {
  colour: string;
  /** Eighths of a point. */
  size: number;
  /** Points between line and text. */
  space: number;
}
export type Side = 'top' | 'right' | 'bottom' | 'left';
export type Edges = Partial<Record<Side, Edge | null>>;

/** What a style or a paragraph sets; lengths in twips. */
export interface ParagraphLook {
  keepNext?: boolean | undefined;
  keepLines?: boolean | undefined;
  pageBreakBefore?: boolean | undefined;
  numId?: number | undefined;
  level?: number | undefined;
  before?: number | undefined;
  after?: number | undefined;
  /** 240ths of a line; `exact`: twips. */
  line?: number | undefined;
  exact?: boolean | undefined;
  indent?: number | undefined;
  hanging?: number | undefined;
  right?: number | undefined;
  align?: string | undefined;
  shade?: string | undefined;
  /** Text after a tab stands at the right edge. */
  rightTab?: boolean | undefined;
  edges?: Edges | undefined;
}

export interface Section {
  /** Twips. */
  width: number;
  height: number;
  margin: Record<Side, number>;
  /** The first page has no running lines, or those of type `first`. */
  hasTitlePage: boolean;
  /** Relation ids by type (`default`, `first`). */
  headers: Readonly<Record<string, string>>;
  footers: Readonly<Record<string, string>>;
}

export interface Paragraph {
  kind: 'paragraph';
  style: string;
  look: ParagraphLook;
  inlines: Inline[];
}

export interface TableCell {
  span: number;
  /** Rows it reaches over; 0: covered by the cell above. */
  rows: number;
  fill?: string;
  align: 'top' | 'center' | 'bottom';
  edges: Edges;
  blocks: Block[];
}

export interface TableRow {
  isHeader: boolean;
  isWhole: boolean;
  /** Twips, at least. */
  height: number;
  cells: TableCell[];
}

/** Lines of a table: around it and between its rows and columns. */
export type TableEdges = Partial<Record<Side | 'insideH' | 'insideV', Edge | null>>;

export interface Table {
  kind: 'table';
  /** Columns in twips. */
  widths: number[];
  edges: TableEdges;
  /** Cells with little room at their sides (tblCellMar of the table itself). */
  isTight: boolean;
  rows: TableRow[];
}

/** A bookmark's begin or end between blocks. */
export interface Mark {
  kind: 'mark';
  mark: Extract<Inline, { kind: 'start' | 'end' }>;
}

export type Block = Paragraph | Table | Mark;

export interface Chapter {
  section: Section;
  blocks: Block[];
}

/** The words of inlines, as they stand. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'text') return one.text;
      if (one.kind === 'link') return wordsOf(one.inlines);
      return one.kind === 'break' ? '\n' : one.kind === 'tab' ? '\t' : '';
    })
    .join('');
}

export const isBare = (inlines: readonly Inline[]): boolean =>
  !inlines.some((one) => one.kind === 'picture' || one.kind === 'counter') &&
  wordsOf(inlines).trim() === '';

/** Such a table is turned over to the next page as a whole: a third of a page at most. */
export function isShort({ rows }: Table): boolean {
  const characters = rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) =>
      blocks.map((block) => (block.kind === 'paragraph' ? wordsOf(block.inlines).length : 400)),
    ),
  );
  return rows.length <= 7 && characters.reduce((sum, one) => sum + one, 0) < 900;
}
