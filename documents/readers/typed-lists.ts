/** Lists whose marks were typed by hand: "1. …", "a. …", "• …" at the beginning of paragraphs. */
import type { RawBlock } from './raw-block.ts';

const typed = /^(\(?\d{1,2}[.)]|\(?[a-z][.)]|[•▪◦‣●○■□➢✓–-])\s+(\S[\s\S]*)$/u;

type Kind = 'number' | 'letter' | 'sign';
const kindOf = (marker: string): Kind =>
  /\d/u.test(marker) ? 'number' : /[a-z]/u.test(marker) ? 'letter' : 'sign';

export function withTypedLists(blocks: readonly RawBlock[]): RawBlock[] {
  /** Kinds of marks that are open, outermost first. */
  let open: Kind[] = [];
  return blocks.map((block) => {
    const match = block.kind === 'paragraph' ? typed.exec(block.text.trim()) : null;
    if (match === null || block.kind !== 'paragraph') {
      open = [];
      return block;
    }
    const [, marker = '', text = ''] = match;
    const kind = kindOf(marker);
    const at = open.indexOf(kind);
    open = at < 0 ? [...open, kind] : open.slice(0, at + 1);
    const { page, role, isHidden } = block;
    return {
      kind: 'list-item',
      depth: open.length - 1,
      marker: kind === 'sign' ? '•' : marker,
      text,
      page,
      ...(role === undefined ? {} : { role }),
      ...(isHidden === undefined ? {} : { isHidden }),
    };
  });
}
