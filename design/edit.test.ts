import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDesign, shapes } from '../tests/generate/clean-design.ts';
import { partsOf, randomEdit } from '../tests/generate/edits.ts';
import { addProvenance } from '../tests/generate/provenance.ts';
import { randomOf } from '../tests/generate/random.ts';
import { canonicalJson } from './canonical.ts';
import { editDesign, removePart, setValue } from './edit.ts';
import type { Design } from './model/design.ts';
import { parseDesign } from './parse.ts';
import type { Patch } from './patch.ts';
import { valueAt } from './pointer.ts';
import { indexParts } from './references.ts';

function designOf(seed: number): Design {
  const design = cleanDesign(seed, shapes[seed % shapes.length] ?? 'everything');
  return addProvenance(design, randomOf(seed + 1));
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('edits', () => {
  it('are undone by their inverses, byte for byte, whatever the sequence', () => {
    let applied = 0;
    let refused = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomOf(seed);
        const start = designOf(seed);
        const before = canonicalJson(start);
        const inverses: Patch[] = [];
        const steps: string[] = [before];
        let design = start;
        for (let step = 0; step < 12; step += 1) {
          const edited = editDesign(design, randomEdit(design, random));
          if (!edited.ok) {
            refused += 1;
            continue;
          }
          applied += 1;
          design = edited.value.design;
          inverses.push(edited.value.inverse);
          steps.push(canonicalJson(design));
        }
        if (canonicalJson(start) !== before) return false;
        while (inverses.length > 0) {
          if (canonicalJson(design) !== steps.pop()) return false;
          const undone = editDesign(design, inverses.pop() ?? []);
          if (!undone.ok) return false;
          design = undone.value.design;
        }
        return canonicalJson(design) === before;
      }),
      { seed: 3, numRuns: 10 },
    );
    expect(applied).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(10);
  });

  it('never touch a locked part', () => {
    let refused = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomOf(seed);
        const start = designOf(seed);
        const locked = random.sample(partsOf(start), random.int(20, 40));
        start.locks = locked.map(([id]) => id);
        const held = canonicalJson(partsAt(start, start.locks));
        let design = start;
        for (let step = 0; step < 12; step += 1) {
          const edited = editDesign(design, randomEdit(design, random));
          if (edited.ok) design = edited.value.design;
          else if (edited.error.kind === 'locked') refused += 1;
          if (canonicalJson(design.locks) !== canonicalJson(start.locks)) return false;
          if (edited.ok && canonicalJson(partsAt(design, start.locks)) !== held) return false;
        }
        return true;
      }),
      { seed: 4, numRuns: 10 },
    );
    expect(refused).toBeGreaterThan(10);
  });

  it('cannot take a lock off and touch the part in one stroke', () => {
    const design = designOf(1);
    const [id, path] = partsOf(design)[0] ?? ['', ''];
    design.locks = [id];
    const both = [...setValue('/locks', []), { op: 'remove', path } as const];
    expect(editDesign(design, both)).toMatchObject({
      ok: false,
      error: { kind: 'locked', partId: id },
    });
    const unlocked = editDesign(design, setValue('/locks', []));
    expect(unlocked.ok).toBe(true);
  });

  it('say what is wrong, by kind', () => {
    const design = designOf(2);
    expect(editDesign(design, setValue('/nowhere', 1))).toMatchObject({
      ok: false,
      error: { kind: 'patch', error: { code: 'no-such-path', path: '/nowhere' } },
    });
    expect(editDesign(design, setValue('/journey/weeks', -1))).toMatchObject({
      ok: false,
      error: { kind: 'document', error: { code: 'invalid', path: '/journey/weeks' } },
    });
  });
});

function partsAt(design: Design, ids: readonly string[]): unknown[] {
  const { parts } = indexParts(design);
  return ids.map((id) => valueAt(design, parts.get(id) ?? '/none') ?? null);
}

describe('removing a part', () => {
  it('leaves a valid design without it, for every kind of part', () => {
    let removed = 0;
    // Seeds of shapes that differ in what they hold: memo, course units, AKPK, SKM, everything.
    [3, 5, 6, 7, 15].forEach((index) => {
      const design = designOf(index);
      const random = randomOf(index);
      const all = partsOf(design);
      // All kinds of parts, some of each.
      const byKind = new Map<string, string[]>();
      for (const [id] of all)
        byKind.set(id.slice(0, 3), [...(byKind.get(id.slice(0, 3)) ?? []), id]);
      for (const ids of byKind.values()) {
        for (const id of random.sample(ids, 1)) {
          const edited = editDesign(design, removePart(design, id));
          expect(edited.ok ? '' : `${id}: ${JSON.stringify(edited.error)}`).toBe('');
          if (!edited.ok) continue;
          const text = canonicalJson({ ...edited.value.design, reviewItems: null });
          expect(text.includes(`"${id}"`), id).toBe(false);
          const undone = editDesign(edited.value.design, edited.value.inverse);
          expect(undone.ok && canonicalJson(undone.value.design) === canonicalJson(design)).toBe(
            true,
          );
          removed += 1;
        }
      }
    });
    expect(removed).toBeGreaterThan(120);
  });

  it('leaves a valid design until nothing is left', () => {
    const random = randomOf(9);
    let design = designOf(15);
    for (let parts = partsOf(design); parts.length > 0; parts = partsOf(design)) {
      const edited = editDesign(design, removePart(design, random.pick(parts)[0]));
      if (!edited.ok) throw new Error(JSON.stringify(edited.error));
      design = edited.value.design;
    }
    expect(parseDesign(JSON.parse(JSON.stringify(design))).ok).toBe(true);
  });
});
