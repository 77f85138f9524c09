/**
 * S6b: a critical reader's suggestions on one step of a design. Nothing of an answer is believed: the
 * text must be one of the list, the quoted words must stand in it, what is written passes the gate.
 */
import { z } from 'zod';
import type { Design } from '../../design/model/design.ts';
import { loadPrompt, type MarkSource, renderPrompt } from '../../prompts/index.ts';
import type { Gate } from '../model/gate.ts';
import type { ModelStep } from '../run/types.ts';
import { type ComposedUnit, nameOf, type ReferredTarget } from './compose.ts';
import { slotTargets } from './slot-targets.ts';
import { contextOf, wholeContext } from './upstream.ts';

const roots: Readonly<Record<ModelStep, readonly string[]>> = {
  problem: ['/problem'],
  analysis: ['/analysis'],
  learners: ['/learners'],
  journey: ['/title', '/journey'],
  project: ['/project'],
  support: ['/transfer', '/ecosystem', '/evaluation'],
};

export const mostSuggestions = 8;
const mostComment = 600;

/**
 * Texts of a step that may be discussed: also those that people wrote, confirmed or locked. A reading
 * changes nothing, and what a person holds for settled is what a second reader is for.
 */
export function critiqueTargets(design: Design, step: ModelStep): ReferredTarget[] {
  return slotTargets(design, { forReading: true })
    .filter(
      ({ path, current }) =>
        current.trim() !== '' &&
        roots[step].some((root) => path === root || path.startsWith(`${root}/`)),
    )
    .map((target, index) => ({ ...target, ref: `t${index + 1}` }));
}

const text = z.string().nullable().catch(null);

export const critiqueSchema = z.object({
  suggestions: z
    .array(
      z
        .object({ id: z.string().catch(''), quote: text, comment: text, rewrite: text })
        .catch({ id: '', quote: null, comment: null, rewrite: null }),
    )
    .catch([]),
});
export type CritiqueAnswer = z.output<typeof critiqueSchema>;

export interface CritiqueAsk {
  readonly masked: Design;
  /** Of the masked design. */
  readonly targets: readonly ReferredTarget[];
  /** What the checks say of this step already, in words. */
  readonly findings: readonly string[];
  readonly marks: MarkSource;
}

export function composeCritique({ masked, targets, findings, marks }: CritiqueAsk): ComposedUnit {
  const prompt = loadPrompt('critique', masked.language);
  const { system, user } = renderPrompt(
    prompt,
    {
      brief: masked.brief.text,
      context: contextOf(masked, { ...wholeContext(masked), within: new Set() }),
      findings: findings.join('\n'),
      slots: targets.map(({ ref, label, maxChars, current }) => ({
        label: `${ref} | ${label} | ≤ ${maxChars}`,
        text: current,
      })),
      shape: JSON.stringify({
        suggestions: [{ id: 't1', quote: '...', comment: '...', rewrite: null }],
      }),
    },
    marks,
  );
  return {
    system,
    user,
    schemaName: 'jelajah_critique',
    schema: critiqueSchema,
    prompts: [nameOf(prompt)],
    mostChars: prompt.head.budget.answer_chars,
  };
}

export interface CheckedSuggestion {
  readonly target: ReferredTarget;
  /** Words of the target's text exactly as they stand there. */
  readonly quote: string;
  readonly comment: string;
  readonly rewrite: string | null;
}

/** The quoted words as they stand in the text: case, blanks and the kind of quotation marks may differ. */
export function findQuote(text: string, quote: string): string | null {
  const words = quote
    .trim()
    .replace(/^["'“”‘’«»]+|["'“”‘’«».…]+$/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.join('').length < 3) return null;
  const pattern = words
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”«»]/gu, '["“”«»]')
        .replace(/['‘’]/gu, "['‘’]"),
    )
    .join('\\s+');
  return new RegExp(pattern, 'iu').exec(text)?.[0] ?? null;
}

const tidy = (written: string | null): string => (written ?? '').replace(/\s+/g, ' ').trim();

/** What of an answer may be shown. All of it masked, as it came. */
export function checkCritique(
  answer: CritiqueAnswer,
  targets: readonly ReferredTarget[],
  gate: Gate,
): CheckedSuggestion[] {
  const known = new Map(targets.map((target) => [target.ref, target]));
  const seen = new Set<string>();
  const found: CheckedSuggestion[] = [];
  for (const one of answer.suggestions) {
    const target = known.get(one.id.trim().toLowerCase());
    if (target === undefined || found.length >= mostSuggestions) continue;
    const quote = findQuote(target.current, one.quote ?? '');
    const comment = tidy(one.comment);
    if (quote === null || gate.check(comment, { mostChars: mostComment }) !== null) continue;
    const key = `${target.ref} ${quote.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const written = tidy(one.rewrite);
    const isFit =
      written !== '' &&
      written !== tidy(target.current) &&
      gate.check(written, { mostChars: target.maxChars, before: target.current }) === null;
    found.push({ target, quote, comment, rewrite: isFit ? written : null });
  }
  return found;
}
