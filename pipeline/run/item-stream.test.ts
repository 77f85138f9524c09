import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemStream, type StreamPiece } from './item-stream.ts';

function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end));
}

const read = (text: string, cuts: readonly number[] = []): StreamPiece[] => {
  const stream = itemStream();
  return cutAt(text, cuts).flatMap((piece) => stream.push(piece));
};

describe('items of an answer as it comes', () => {
  const answer = fc.dictionary(
    fc.stringMatching(/^[a-z0-9_]{1,8}$/),
    fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 5 }),
    { maxKeys: 4 },
  );

  it('are those that a parser finds at the end, however the text is cut', () => {
    fc.assert(
      fc.property(
        answer,
        fc.array(fc.nat(5000), { maxLength: 12 }),
        fc.constantFrom(0, 2),
        (value, cuts, indent) => {
          const text = JSON.stringify(value, null, indent);
          const expected = Object.entries(JSON.parse(text) as Record<string, unknown[]>).flatMap(
            ([group, items]): StreamPiece[] => [
              ...items.map((item) => ({ type: 'item', group, value: item }) as const),
              { type: 'group', group },
            ],
          );
          expect(read(`Tentu: [1] ${text} selesai`, cuts)).toEqual(expected);
        },
      ),
      { seed: 31, numRuns: 300 },
    );
  });

  it('tells nothing of what is not closed', () => {
    expect(read('{"s1_core":[{"id":"t1","text":"a"},{"id":"t2","te')).toEqual([
      { type: 'item', group: 's1_core', value: { id: 't1', text: 'a' } },
    ]);
  });

  it('survives broken items and goes on with whole ones', () => {
    const text = '{"a":[{"id":"t1" "text":"x"},{"id":"t2","text":"y"}],"b":[]}';
    expect(read(text, [5, 20, 33])).toEqual([
      { type: 'item', group: 'a', value: { id: 't2', text: 'y' } },
      { type: 'group', group: 'a' },
      { type: 'group', group: 'b' },
    ]);
  });

  it('stays cheap and right over long answers', () => {
    const items = Array.from({ length: 400 }, (_, index) => ({
      id: `t${index}`,
      text: 'kata "dan" \\ lain '.repeat(6),
    }));
    const text = JSON.stringify({ a: items.slice(0, 200), b: items.slice(200) });
    const stream = itemStream();
    const found: StreamPiece[] = [];
    for (let from = 0; from < text.length; from += 7)
      found.push(...stream.push(text.slice(from, from + 7)));
    expect(found.filter(({ type }) => type === 'item').length).toBe(400);
    expect(found.filter(({ type }) => type === 'group').length).toBe(2);
  });
});
