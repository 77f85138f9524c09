/** The headings of modules as a tree, and which of them are left out. */
import type { SourceDocument } from '../../../design/source-document.ts';

export interface HeadingNode {
  /** `<source>.<block>`, as `wishes.excluded` has it. */
  readonly key: string;
  readonly sourceId: string;
  readonly container: string;
  readonly text: string;
  readonly depth: number;
  readonly children: readonly HeadingNode[];
}

interface Growing extends HeadingNode {
  readonly level: number;
  readonly children: Growing[];
}

export function headingTree(source: SourceDocument): readonly HeadingNode[] {
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const block of source.blocks) {
    if (block.kind !== 'heading') continue;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const parent = open.at(-1);
    const node: Growing = {
      key: `${source.id}.${block.id}`,
      sourceId: source.id,
      container: block.container,
      text: block.sentences.map(({ text }) => text).join(' '),
      level: block.level,
      depth: open.length,
      children: [],
    };
    (parent?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** The list after a heading was taken in or left out; a heading covers all below it. */
export function toggleHeading(
  node: HeadingNode,
  excluded: readonly string[],
  isWanted: boolean,
): string[] {
  const below = (one: HeadingNode): string[] => [one.key, ...one.children.flatMap(below)];
  const covered = new Set(below(node));
  const rest = excluded.filter((key) => !covered.has(key));
  return isWanted ? rest : [...rest, node.key];
}
