/** Every sentence of the modules of a series by its locator. */
import type { SourceBlock, SourceDocument } from '../source-document.ts';

export interface IndexedSentence {
  /** `<source>.<container>.sNN` */
  readonly locator: string;
  readonly text: string;
  readonly sourceId: string;
  readonly blockId: string;
  readonly container: string;
}

export function locatorOf(source: Pick<SourceDocument, 'id'>, sentenceId: string): string {
  return `${source.id}.${sentenceId}`;
}

/** In reading order, module by module. */
export function sentenceIndex(
  sources: readonly SourceDocument[],
): ReadonlyMap<string, IndexedSentence> {
  const index = new Map<string, IndexedSentence>();
  for (const source of sources) {
    for (const block of source.blocks) {
      for (const { id, text } of block.sentences) {
        const locator = locatorOf(source, id);
        index.set(locator, {
          locator,
          text,
          sourceId: source.id,
          blockId: block.id,
          container: block.container,
        });
      }
    }
  }
  return index;
}

/** A heading with the blocks up to the next heading of any level. */
export interface Section {
  /** Null: what stands before the first heading. */
  readonly heading: Extract<SourceBlock, { kind: 'heading' }> | null;
  /** Texts of the headings above it and of itself, outermost first. */
  readonly path: ReadonlyArray<Extract<SourceBlock, { kind: 'heading' }>>;
  readonly blocks: readonly SourceBlock[];
}

export function sectionsOf(source: Pick<SourceDocument, 'blocks'>): Section[] {
  const sections: Array<{
    heading: Section['heading'];
    path: Array<NonNullable<Section['heading']>>;
    blocks: SourceBlock[];
  }> = [];
  const open: Array<NonNullable<Section['heading']>> = [];
  for (const block of source.blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
      open.push(block);
      sections.push({ heading: block, path: [...open], blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ heading: null, path: [], blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The words of a heading. */
export function headingText(heading: Section['heading']): string {
  return heading === null ? '' : heading.sentences.map(({ text }) => text).join(' ');
}
