/** Running headers, footers and page numbers: what stands at the same place of many pages. */
import type { RawLoss } from '../raw-block.ts';
import type { Line } from './lines.ts';

export interface PageLines {
  number: number;
  height: number;
  lines: Line[];
}

const edge = 0.12;
const numeral =
  /^[-–—\s]*(?:hal(?:aman)?\.?\s*|page\s*)?(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|dari|of)\s*\d{1,4})?[-–—\s]*$/iu;

/** Takes them out; the number printed on a page is its label. */
export function withoutFurniture(pages: readonly PageLines[]): {
  labels: Map<number, string>;
  losses: RawLoss[];
} {
  const labels = new Map<number, string>();
  const lost = new Map<string, RawLoss>();
  const lose = (reason: 'running-head' | 'page-number', key: string, text: string): void => {
    const known = lost.get(key);
    if (known !== undefined) known.count += 1;
    else lost.set(key, { what: 'text', fate: 'dropped', reason, page: null, text, count: 1 });
  };
  const counts = new Map<string, Set<number>>();
  const keyOf = (line: Line, page: PageLines): string | null => {
    const share = line.y / page.height;
    if (share > edge && share < 1 - edge) return null;
    // Page numbers differ from page to page; the number of a chapter is part of its title.
    const isChapter = /^(?:bab|bagian|lampiran|chapter|part)\b/iu.test(line.text);
    const text = isChapter
      ? line.text.toLowerCase()
      : line.text.toLowerCase().replace(/\d+|^[ivxlc]+$|(?<=\s)[ivxlc]+$/gu, '#');
    return `${share <= edge ? 'top' : 'end'}:${Math.round(line.y / 4)}:${text}`;
  };
  for (const page of pages) {
    for (const line of page.lines) {
      const key = keyOf(line, page);
      if (key !== null) counts.set(key, (counts.get(key) ?? new Set()).add(page.number));
    }
  }
  const fewest = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.15)));
  for (const page of pages) {
    const outermost = {
      top: Math.min(...page.lines.map(({ y }) => y)),
      end: Math.max(...page.lines.map(({ y }) => y)),
    };
    page.lines = page.lines.filter((line) => {
      const key = keyOf(line, page);
      if (key === null) return true;
      const isRepeated = pages.length > 1 && (counts.get(key)?.size ?? 0) >= fewest;
      const alone = numeral.exec(line.text);
      const isNumber = alone !== null && (line.y === outermost.top || line.y === outermost.end);
      if (isNumber && pages.length > 1) labels.set(page.number, alone[1] ?? '');
      else if (isRepeated) {
        const within = /(?:^|\s|\|)(\d{1,4}|[ivxlc]{1,7})$|^(\d{1,4})(?=\s)/u.exec(line.text);
        const label = within?.[1] ?? within?.[2];
        if (label !== undefined) labels.set(page.number, label);
      }
      if (isNumber && pages.length > 1) lose('page-number', 'number', '');
      else if (isRepeated) lose('running-head', key, line.text);
      return !isRepeated && !(isNumber && pages.length > 1);
    });
  }
  return { labels, losses: [...lost.values()] };
}
