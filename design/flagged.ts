/**
 * Sentences that no draft may use: they speak to an AI, or nobody can see them. A person is shown all of
 * them; what keeps a model from obeying the ones that are not recognised lies elsewhere.
 */
import type { SourceDocument, SourceSentence } from './source-document.ts';

export const flagCodes = ['instructs-ai', 'invisible-text'] as const;
export type FlagCode = (typeof flagCodes)[number];

type Flagged = Pick<SourceDocument, 'blocks' | 'warnings' | 'flags'>;

/**
 * Ids of flagged sentences with the reason, in reading order. Documents of older readers name the first of
 * an invisible block only, in their warnings: the whole block is meant.
 */
export function flaggedSentences({ blocks, warnings, flags }: Flagged): Map<string, FlagCode> {
  const named: Record<FlagCode, Set<string>> = {
    'instructs-ai': new Set(flags?.['instructs-ai']),
    'invisible-text': new Set(flags?.['invisible-text']),
  };
  for (const { code, sentenceId } of warnings) {
    if (code === 'instructs-ai' || code === 'invisible-text') named[code].add(sentenceId);
  }
  const found = new Map<string, FlagCode>();
  if (named['instructs-ai'].size + named['invisible-text'].size === 0) return found;
  for (const { sentences } of blocks) {
    const isHidden = sentences.some(({ id }) => named['invisible-text'].has(id));
    for (const { id } of sentences) {
      if (named['instructs-ai'].has(id)) found.set(id, 'instructs-ai');
      else if (isHidden) found.set(id, 'invisible-text');
    }
  }
  return found;
}

/** The same with the rest of their blocks: what stands beside such a sentence belongs to the same trick. */
export function withheldSentences(source: Flagged): Set<string> {
  const flagged = flaggedSentences(source);
  const found = new Set<string>();
  if (flagged.size === 0) return found;
  const isFlagged = ({ id }: SourceSentence): boolean => flagged.has(id);
  for (const { sentences } of source.blocks) {
    if (sentences.some(isFlagged)) for (const { id } of sentences) found.add(id);
  }
  return found;
}
