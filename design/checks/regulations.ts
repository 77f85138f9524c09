/** Check of legal citations: each stands in the agency's list, in an attached source or in the brief. */
import { values } from '../collection.ts';
import {
  articlesIn,
  isSameCitation,
  type LegalCitation,
  legalCitations,
} from '../legal-citations.ts';
import type { Design } from '../model/design.ts';
import { slotsOf } from '../texts.ts';
import { designRule, type Raised } from './rule.ts';

/** What the user has given: texts in which a citation counts as found. */
function sourcesOf(design: Design): string[] {
  return [
    design.brief.text,
    ...values(design.brief.sentences).map(({ text }) => text),
    ...values(design.rules.regulations).flatMap(({ title, subject }) => [title, subject]),
    ...values(design.citations).flatMap(({ sourceName, quote }) => [sourceName, quote]),
    design.rules.jpTable.basis,
  ];
}

function unknownIn(
  text: string,
  known: readonly LegalCitation[],
  articles: ReadonlySet<string>,
): Array<{ citation: string; variant?: string }> {
  const cited = legalCitations(text);
  const unknown: Array<{ citation: string; variant?: string }> = cited
    .filter((one) => !known.some((other) => isSameCitation(one, other)))
    .map(({ asWritten }) => ({ citation: asWritten }));
  // An article beside its instrument is judged with the instrument.
  if (cited.length > 0) return unknown;
  return articlesIn(text)
    .filter((article) => !articles.has(article))
    .map((citation) => ({ citation, variant: 'article' }));
}

export const r49 = designRule({
  id: 'R49',
  severity: 'error',
  source: 'Jelajah',
  thresholds: [],
  variants: ['article'],
  check: (design, _threshold, attached) => {
    const sources = [...sourcesOf(design), ...attached];
    const known = sources.flatMap(legalCitations);
    const articles = new Set(sources.flatMap(articlesIn));
    return slotsOf(design).flatMap(({ path, slot }): Raised[] => {
      if (!/\d/.test(slot.text)) return [];
      return unknownIn(slot.text, known, articles).map(({ citation, variant }) => ({
        path,
        ...(variant === undefined ? {} : { variant }),
        params: { citation },
      }));
    });
  },
});
