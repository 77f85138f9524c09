/** Fills the facts that a draft could not know, as people of the organisation would. */

import { setValue } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { applyPatch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';
import { slot } from './random.ts';

const quantity = { value: 12, unit: 'berkas', asWritten: '12 berkas' };

function factFor(path: string, before: unknown): unknown {
  const field = path.slice(path.lastIndexOf('/') + 1);
  switch (field) {
    case 'baseline':
    case 'target':
      return quantity;
    case 'baselineDate':
      return '2025-01-31';
    case 'targetDate':
    case 'deadline':
      return '2027-12-31';
    case 'budget':
    case 'amount':
      return 0;
    default:
      return before !== null && typeof before === 'object' && 'text' in before
        ? slot('Diisi oleh unit kerja')
        : undefined;
  }
}

/** The design with a fact at each of these places, and what could not be filled. */
export function completeFacts(
  design: Design,
  paths: readonly string[],
): { design: Design; unfilled: string[] } {
  const unfilled: string[] = [];
  const patch = paths.flatMap((path) => {
    const fact = factFor(path, valueAt(design, path));
    if (fact === undefined) unfilled.push(path);
    return fact === undefined ? [] : setValue(path, fact);
  });
  const patched = applyPatch(JSON.parse(JSON.stringify(design)), patch);
  if (!patched.ok) throw new Error(JSON.stringify(patched.error));
  const parsed = parseDesign(patched.value.document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return { design: parsed.value, unfilled };
}
