/** What every block of one document is written with. */
import type { Block } from './content.ts';
import type { InlineContext } from './inline-html.ts';
import type { Numberings, SheetStyles } from './sheet-styles.ts';

export interface BlockContext extends InlineContext {
  styles: SheetStyles;
  numberings: Numberings;
  /** The mark before the next paragraph of a numbering. */
  count: (numId: number, level: number) => string;
  /** The level of headings so far, so that none is left out. */
  outline: { last: number };
  /** Heading level of Word's first one: 2 where the document's title is the page's heading. */
  firstHeading: number;
  /** Blocks inside others: cells of tables. */
  blocks: (blocks: readonly Block[]) => string;
}
