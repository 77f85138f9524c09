import { describe, expect, it } from 'vitest';
import type { Patch } from '../../design/patch.ts';
import { editedPatch } from './edited-patch.ts';

const slot = (text: string) => ({
  text,
  origin: { kind: 'model' as const, model: 'm', promptId: 's1', promptVersion: '1' },
  confirmed: null,
});

describe('editedPatch', () => {
  it('puts the words of the person into a slot and calls them the person’s', () => {
    const patch: Patch = [
      { op: 'test', path: '/analysis/gap', value: slot('lama') },
      { op: 'replace', path: '/analysis/gap', value: slot('usulan') },
    ];
    const edited = editedPatch(patch, new Map([['/analysis/gap', 'kata saya']]));
    expect(edited[0]).toEqual(patch[0]);
    expect(edited[1]).toMatchObject({
      value: { text: 'kata saya', origin: { kind: 'person', basedOn: { kind: 'model' } } },
    });
  });

  it('reaches slots inside a part and leaves the others alone', () => {
    const path = '/analysis/causes/items/cau_aaaaaaaaaa';
    const part = { statement: slot('a'), rationale: slot('b'), verdict: 'learning' };
    const edited = editedPatch(
      [{ op: 'add', path, value: part }],
      new Map([[`${path}/rationale`, 'c']]),
    );
    expect(edited[0]).toMatchObject({
      value: { statement: part.statement, rationale: { text: 'c' }, verdict: 'learning' },
    });
  });

  it('changes nothing where nothing was edited', () => {
    const patch: Patch = [{ op: 'replace', path: '/analysis/gap', value: slot('usulan') }];
    expect(editedPatch(patch, new Map([['/analysis/gap', 'usulan']]))).toEqual(patch);
  });
});
