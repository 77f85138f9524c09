/** Whether a design is still empty but for its brief, and how a first draft fills it. */
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import type { Patch } from '../../design/patch.ts';
import { indexParts } from '../../design/references.ts';
import { isBlank } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';

/** Title and agency may be there: the form asks for them, or the profile fills them in. */
const mayBeThere = new Set(['/title', '/agency']);

export function isUndrafted(design: Design): boolean {
  const hasParts = [...indexParts(design).parts.values()].some(
    (path) => !path.startsWith('/brief/') && !path.startsWith('/rules/'),
  );
  if (hasParts) return false;
  return slotsOf(design).every(({ path, slot }) => mayBeThere.has(path) || isBlank(slot));
}

/** Identity and locks stay; a title or agency that a person wrote stays too. */
export function firstDraftPatch(current: Design, drafted: Design): Patch {
  const patch: Patch = [];
  for (const [key, value] of Object.entries(drafted)) {
    if (key === 'id' || key === 'format' || key === 'version' || key === 'locks') continue;
    if (key === 'title' && !isBlank(current.title)) continue;
    if (key === 'agency' && !isBlank(current.agency)) continue;
    patch.push({ op: 'replace', path: `/${key}`, value: toJson(value) });
  }
  return patch;
}
