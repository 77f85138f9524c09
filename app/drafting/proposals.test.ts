/** Proposals: whatever is accepted, in whatever order, the design stays valid. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDesign } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { defaultRules, newDesign } from '../../design/new-design.ts';
import { isMissing } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { draftTask } from '../tasks/draft.ts';
import { firstDraftPatch, isUndrafted } from './first-draft.ts';
import { acceptancePatch, blockedBy, type ProposedPart, proposeChanges } from './proposals.ts';

const text = readFileSync(
  new URL('../../tests/fixtures/problems/kader-gizi.md', import.meta.url),
  'utf8',
);
const task = { text, format: 'auto', rules: defaultRules(), agency: '', unit: '' } as const;
const { design: drafted } = draftTask({ ...task, without: [] });

function begun(): Design {
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  design.brief = drafted.brief;
  return design;
}

/** The design after accepting, or as it was where that is not possible. */
function accept(design: Design, proposal: ProposedPart): Design {
  const patch = acceptancePatch(design, proposal.patch);
  if (patch === null) return design;
  const edited = editDesign(design, patch);
  if (!edited.ok) throw new Error(`${proposal.path}: ${JSON.stringify(edited.error)}`);
  return edited.value.design;
}

test('a brief alone is not drafted yet, a draft is', () => {
  const design = begun();
  expect(isUndrafted(design)).toBe(true);
  const filled = editDesign(design, firstDraftPatch(design, { ...drafted, id: design.id }));
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  expect(isUndrafted(filled.value.design)).toBe(false);
  expect(filled.value.design).toEqual({ ...drafted, id: design.id });
  expect(proposeChanges(filled.value.design, drafted, [''])).toEqual([]);
});

test('a title that a person gave survives the first draft', () => {
  const design = begun();
  design.title.text = 'Judul saya';
  const filled = editDesign(design, firstDraftPatch(design, drafted));
  expect(filled.ok && filled.value.design.title.text).toBe('Judul saya');
});

test('all proposals accepted in their order give every text of the draft', () => {
  let design = begun();
  for (const proposal of proposeChanges(design, drafted, [''])) {
    expect(blockedBy(design, proposal.patch)).toBeNull();
    design = accept(design, proposal);
  }
  const written = new Map(slotsOf(design).map(({ path, slot }) => [path, slot.text]));
  for (const { path, partId, slot } of slotsOf(drafted)) {
    // A placeholder of the design itself is nothing to accept.
    if (partId === null && isMissing(slot)) continue;
    expect(written.get(path), path).toBe(slot.text);
  }
});

test('some proposals accepted in any order leave a valid design', () => {
  const all = proposeChanges(begun(), drafted, ['']);
  expect(all.length).toBeGreaterThan(40);
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...all.keys()], { minLength: 15, maxLength: 30 }),
      (chosen) => {
        let design = begun();
        for (const index of chosen) {
          const proposal = all[index];
          if (proposal !== undefined) design = accept(design, proposal);
        }
      },
    ),
    { numRuns: 8, seed: 20261122 },
  );
});

test('what is asked for one step stays in that step', () => {
  const proposals = proposeChanges(begun(), drafted, ['/analysis']);
  expect(proposals.length).toBeGreaterThan(3);
  for (const { path } of proposals) expect(path).toMatch(/^\/analysis\//);
});
