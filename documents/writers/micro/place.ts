/** Where in the module a citation stands, as a chip says it: `hlm. 12`, `hlm. 12-13`, `salindia 3`. */
import type { Citation } from '../../../design/model/citation.ts';

interface PlaceWords {
  readonly page: string;
  readonly slide: string;
  readonly section: string;
}

const kinds = { p: 'page', sl: 'slide', h: 'section' } as const;
const container = /\.(p|sl|h)(\d+)\./;

/** `words` hold `{n}` where the number goes. */
export function placeOf(citation: Pick<Citation, 'sentences'>, words: PlaceWords): string {
  const places = citation.sentences.flatMap((locator) => {
    const match = container.exec(locator);
    const kind = match?.[1];
    return kind === 'p' || kind === 'sl' || kind === 'h'
      ? [{ kind: kinds[kind], number: Number(match?.[2]) }]
      : [];
  });
  const [first] = places;
  if (first === undefined) return '';
  const numbers = places.filter(({ kind }) => kind === first.kind).map(({ number }) => number);
  const from = Math.min(...numbers);
  const to = Math.max(...numbers);
  return words[first.kind].replace('{n}', from === to ? String(from) : `${from}-${to}`);
}
