/** The words of a slot's field, from its pointer: "Langkah", "Bagi organisasi". */
import { kindOf, partIdSchema } from '../../../design/ids.ts';
import { parsePointer } from '../../../design/pointer.ts';
import type { Translate } from '../../../messages/index.ts';

/** Namespaces of `fields.*` for what has no part id of its own. */
const namespaces: Readonly<Record<string, string>> = {
  processBefore: 'process',
  processAfter: 'process',
};

export function labelOf(t: Translate, path: string): string {
  const tokens = parsePointer(path) ?? [];
  const field = tokens.at(-1) ?? '';
  const owner = tokens.at(-2) ?? 'design';
  if (owner === 'corpu' || owner === 'ilom') return t.dynamic(`fields.ecosystem.${owner}`);
  const grand = tokens.at(-3);
  if (grand === 'corpu' || grand === 'ilom') return t.dynamic(`enums.${grand}.${owner}`);
  const namespace = partIdSchema.safeParse(owner).success
    ? (kindOf(owner) ?? 'design')
    : (namespaces[owner] ?? owner);
  const name = namespace === 'benefit' ? 'cost' : namespace;
  const label = t.dynamic(`fields.${name}.${field}`);
  if (owner === 'processBefore' || owner === 'processAfter')
    return `${t.dynamic(`fields.project.${owner}`)}: ${label}`;
  return label;
}
