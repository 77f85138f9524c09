import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeId,
  idSchema,
  kindOf,
  newId,
  type PartKind,
  partIdSchema,
  partKinds,
} from './ids.ts';

const kinds = Object.keys(partKinds).filter((kind): kind is PartKind => kind in partKinds);

describe('part ids', () => {
  it('have a prefix of their own per kind', () => {
    expect(new Set(Object.values(partKinds)).size).toBe(kinds.length);
  });

  it('carry their kind and fit the schema', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.uint8Array({ minLength: 7, maxLength: 7 }),
        (kind, bytes) => {
          const id = encodeId(kind, bytes);
          expect(partIdSchema.safeParse(id).success).toBe(true);
          expect(idSchema(kind).safeParse(id).success).toBe(true);
          expect(kindOf(id)).toBe(kind);
          expect(encodeId(kind, bytes)).toBe(id);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('keep 50 of the bits: other bits, other id', () => {
    const ids = new Set<string>();
    for (let bit = 0; bit < 50; bit += 1) {
      const bytes = new Uint8Array(7);
      bytes[6 - Math.floor(bit / 8)] = 1 << (bit % 8);
      ids.add(encodeId('activity', bytes));
    }
    expect(ids.size).toBe(50);
  });

  it('are refused with another prefix, length or alphabet', () => {
    for (const bad of [
      'cau_aaaaaaaaaa',
      'act_aaaaaaaaa',
      'act_aaaaaaaaa1',
      'act_AAAAAAAAAA',
      'act_aaaaaaaaaa\n',
    ])
      expect(idSchema('activity').safeParse(bad).success, JSON.stringify(bad)).toBe(false);
    expect(kindOf('zzz_aaaaaaaaaa')).toBeNull();
  });

  it('are new each time', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId('activity'))).size).toBe(1000);
  });
});
