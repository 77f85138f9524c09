/** The headings of a module as things to choose from: each with its own sentences and all below it. */
import { headingText, sectionsOf } from '../../../design/micro/sentence-index.ts';
import type { SourceDocument } from '../../../design/source-document.ts';

export interface MaterialEntry {
  readonly id: string;
  /** '' for what stands before the first heading. */
  readonly title: string;
  readonly container: string;
  readonly depth: number;
  /** Under this very heading. */
  readonly sentences: ReadonlyArray<{ readonly locator: string; readonly text: string }>;
  /** Of these and of all headings below it. */
  readonly locators: readonly string[];
}

export function materialEntries(source: Pick<SourceDocument, 'id' | 'blocks'>): MaterialEntry[] {
  const sections = sectionsOf(source);
  const own = sections.map(({ blocks }) =>
    blocks.flatMap((block) =>
      block.sentences.map(({ id, text }) => ({ locator: `${source.id}.${id}`, text })),
    ),
  );
  return sections.map(({ heading, path, blocks }, index) => {
    const end = sections.findIndex(
      (one, at) => at > index && (heading === null || one.path.length <= path.length),
    );
    return {
      id: heading?.id ?? '',
      title: headingText(heading),
      container: heading?.container ?? blocks[0]?.container ?? '',
      depth: Math.max(0, path.length - 1),
      sentences: own[index] ?? [],
      locators: own
        .slice(index, end === -1 ? undefined : end)
        .flatMap((list) => list.map(({ locator }) => locator)),
    };
  });
}
