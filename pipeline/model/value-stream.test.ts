import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from './answer.ts';
import { type ValuePath, type ValuePiece, valueStream } from './value-stream.ts';

/** What a stream tells of a value at its end, in order. */
function toldOf(value: unknown, path: ValuePath = []): ValuePiece[] {
  if (typeof value === 'string') return [{ kind: 'text', path, text: value, closed: true }];
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, index) => toldOf(item, [...path, index]));
    return [...inner, { kind: 'end', path, of: 'array' }];
  }
  if (value !== null && typeof value === 'object') {
    const inner = Object.entries(value).flatMap(([key, item]) => toldOf(item, [...path, key]));
    return [...inner, { kind: 'end', path, of: 'object' }];
  }
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return [{ kind: 'scalar', path, value }];
  }
  throw new Error('no JSON');
}

/** A text cut at the given places. */
function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [...places, text.length].map((end, index) => text.slice(places[index - 1] ?? 0, end));
}

/** Everything a stream tells, with the pieces of each string joined. */
function told(pieces: readonly string[]): { pieces: ValuePiece[]; isBroken: boolean } {
  const stream = valueStream();
  const all: ValuePiece[] = [];
  let open = '';
  for (const part of pieces) {
    for (const piece of stream.push(part)) {
      if (piece.kind !== 'text') all.push(piece);
      else if (piece.closed) {
        all.push({ ...piece, text: open + piece.text });
        open = '';
      } else open += piece.text;
    }
  }
  return { pieces: all, isBroken: stream.isBroken };
}

const json = fc.dictionary(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
  fc.jsonValue({ maxDepth: 3 }),
  { minKeys: 1, maxKeys: 4 },
);
const cuts = fc.array(fc.nat(3000), { maxLength: 14 });

describe('values of a JSON text as it comes', () => {
  it('are those that a parser finds at the end, however the text is cut and wrapped', () => {
    fc.assert(
      fc.property(json, cuts, fc.constantFrom(0, 2), (value, at, indent) => {
        const text = JSON.stringify(value, null, indent);
        const wrapped = `Tentu, {ini} jawabannya: [1] "x"\n\`\`\`json\n${text}\n\`\`\` {"selesai": 1}`;
        expect(told(cutAt(wrapped, at))).toEqual({
          pieces: toldOf(JSON.parse(text)),
          isBroken: false,
        });
      }),
      { seed: 21, numRuns: 500 },
    );
  });

  it('of a text that is cut off, are a beginning of what the whole would tell', () => {
    fc.assert(
      fc.property(json, fc.nat(), cuts, (value, length, at) => {
        const text = JSON.stringify(value);
        const part = text.slice(0, length % (text.length + 1));
        const whole = toldOf(JSON.parse(text));
        const { pieces, isBroken } = told(cutAt(part, at));
        expect(isBroken).toBe(false);
        expect(pieces).toEqual(whole.slice(0, pieces.length));
      }),
      { seed: 22, numRuns: 500 },
    );
  });

  it('never call a value closed before what stands behind it has come', () => {
    const stream = valueStream();
    expect(stream.push('{"n":12')).toEqual([]);
    expect(stream.push('3')).toEqual([]);
    expect(stream.push(',"t":"ya"')).toEqual([{ kind: 'scalar', path: ['n'], value: 123 }]);
    expect(stream.push(' ')).toEqual([]);
    expect(stream.push('}')).toEqual([
      { kind: 'text', path: ['t'], text: 'ya', closed: true },
      { kind: 'end', path: [], of: 'object' },
    ]);
  });

  it.each([
    ['a quotation mark that was not escaped', '{"a":"dia berkata "ya" lalu pergi","b":1}'],
    ['a bracket of the wrong kind', '{"a":[1,2},"b":1}'],
    ['a word that is none of JSON', '{"a":nihil,"b":1}'],
    ['a value without its comma', '{"a":"x" "b":1}'],
    ['a number that is none', '{"a":1-2,"b":1}'],
  ])('fall silent at %s', (_what, text) => {
    const { pieces, isBroken } = told([text]);
    expect(isBroken).toBe(true);
    expect(pieces.some(({ path }) => path[0] === 'b')).toBe(false);
    expect(pieces.some(({ kind }) => kind === 'end')).toBe(false);
    expect(pieces.filter(({ kind }) => kind === 'text')).toEqual([]);
  });

  it('forgive a comma before a closing bracket, which closes all the same', () => {
    expect(told(['{"a":["x",],}']).pieces.at(-1)).toEqual({ kind: 'end', path: [], of: 'object' });
  });
});

describe('reading a whole answer', () => {
  it('gives what was written, whatever stands around it', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const expected: unknown = JSON.parse(text);
        expect(readAnswer(text)).toEqual(expected);
        expect(readAnswer(`Tentu {ini}!\n\`\`\`json\n${text}\n\`\`\`\nSemoga membantu.`)).toEqual(
          expected,
        );
      }),
      { seed: 23, numRuns: 300 },
    );
  });

  it.each([
    ['a cut end', '{"items":[{"id":"t1","text":"Satu"},{"id":"t2","te', 't1'],
    ['single quotes', "{'items':[{'id':'t1','text':'Satu'}]}", 't1'],
    ['missing commas', '{"items":[{"id":"t1" "text":"Satu"}]}', 't1'],
    ['a comma too many', '{"items":[{"id":"t1","text":"Satu",},]}', 't1'],
    ['a comment', '{"items":[/* satu */{"id":"t1","text":"Satu"}]}', 't1'],
  ])('repairs %s', (_what, text, id) => {
    expect(readAnswer(text)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ id })]),
    });
  });

  it.each(['', 'Maaf, saya tidak dapat membantu.', '[1,2]', 'null'])(
    'finds nothing in %j',
    (text) => {
      expect(readAnswer(text)).toBeNull();
    },
  );
});
