/** The message key of a field's label, derived from its pointer: `/problem/statement` is `fields.problem.statement`. */
import { kindOf } from '../../design/ids.ts';
import { parsePointer } from '../../design/pointer.ts';

const sections: Readonly<Record<string, string>> = {
  processBefore: 'process',
  processAfter: 'process',
  corpu: 'checklistItem',
  ilom: 'checklistItem',
};

/** Path segments that hold a field group of their own in `fields.*`. */
const groups = new Set([
  'problem',
  'budget',
  'analysis',
  'walk',
  'learners',
  'journey',
  'delivery',
  'project',
  'benefits',
  'agreement',
  'signed',
  'community',
  'levelReasons',
  'returnOnInvestment',
  'evaluation',
  'ecosystem',
  'transfer',
  'rules',
  'targetMix',
  'brief',
]);

/** The key below `fields.` for a pointer. */
export function labelOf(path: string): string {
  const segments = parsePointer(path) ?? [];
  const field = segments.at(-1) ?? '';
  for (let i = segments.length - 2; i >= 0; i -= 1) {
    const segment = segments[i] ?? '';
    const kind = /^[a-z]{3}_[a-z2-7]{10}$/.test(segment) ? kindOf(segment) : null;
    if (kind !== null) {
      const inner = segments[i + 1];
      if (inner !== undefined && inner !== field && groups.has(inner))
        return `fields.${inner}.${field}`;
      // An objective of a micro unit has ids like an outcome, and fields of its own.
      if (segments[i - 2] === 'objectives') return `fields.objective.${field}`;
      return `fields.${kind === 'benefit' ? 'cost' : kind}.${field}`;
    }
    if (sections[segment] !== undefined) return `fields.${sections[segment]}.${field}`;
    if (groups.has(segment)) return `fields.${segment}.${field}`;
  }
  return `fields.design.${field}`;
}
