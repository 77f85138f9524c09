/**
 * Bold lines of Markdown that are titles. Where one of them also stands as a title with `#` ("Rangkuman"),
 * bold lines are titles of the level around them; else they lie one level below.
 */
import type { RawBlock } from './raw-block.ts';

export function withMarkdownHeadings(
  blocks: readonly RawBlock[],
  boldLines: ReadonlySet<RawBlock>,
): RawBlock[] {
  const marked = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  const titles = new Set(marked.map(({ text }) => text.toLowerCase()));
  const inCase = marked.filter(({ text }) => words(text).length >= 2);
  // Where titles have capital words, a bold line in small ones leads into what follows.
  const hasCapitals = inCase.filter(({ text }) => isTitleCase(text)).length >= inCase.length * 0.6;
  const isTitle = (block: RawBlock, index: number): boolean => {
    if (block.kind !== 'paragraph' || !boldLines.has(block) || block.role === 'box') return false;
    // What comes before the first title is the title page.
    if (first >= 0 && index < first) return false;
    if (/[.;,:]$/u.test(block.text)) return false;
    return inCase.length < 3 || !hasCapitals || isTitleCase(block.text);
  };
  const chosen = new Set(blocks.filter(isTitle));
  const areSiblings = [...chosen].some(
    (block) => block.kind === 'paragraph' && titles.has(block.text.toLowerCase()),
  );
  let level = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') level = block.level;
    if (!chosen.has(block) || block.kind !== 'paragraph') return block;
    const own = Math.min(9, Math.max(1, areSiblings ? level : level + 1));
    return { kind: 'heading', level: own, text: block.text, page: null };
  });
}

const small =
  /^(?:dan|di|ke|dari|yang|untuk|pada|dengan|dalam|atau|oleh|of|the|and|a|an|in|on|to|for)$/iu;
const words = (text: string): string[] =>
  text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word) && !small.test(word));

function isTitleCase(text: string): boolean {
  const list = words(text);
  const capital = list.filter((word) => /^\p{Lu}/u.test(word)).length;
  return list.length < 2 || capital >= list.length * 0.7;
}
