/**
 * Conditions that the brief mentions outside its causes: work that cannot be used, places without a
 * connection. They are the brief's own clauses; nothing is added to them.
 */
import { withoutStop } from '../fill/render.ts';
import type { CauseFact, Facts, SentenceIndex } from '../intake/index.ts';

const clauseBreak = /[;,]\s+|\s+(?:dan|and)\s+(?=\d)/u;
const unusable =
  /^\d[\d.,]*\s?%\s+(\p{L}[\p{L}\s]{2,40}?)\s+(?:tidak|belum)\s+(?:dapat|bisa|layak|terbaca|lengkap)\b/iu;
const unusableEnglish =
  /^\d[\d.,]*\s?%\s+of\s+(?:the\s+)?(\p{L}[\p{L}\s]{2,40}?)\s+(?:cannot|are not|were not)\b/iu;
const disconnected =
  /\b(?:hanya|tidak|belum|putus|sering|only|no|without|lose)\b.*\b(?:sinyal|jaringan|internet|signal|network|coverage|connection)\b|\b(?:sinyal|jaringan|internet|signal|network|connection)\b.*\b(?:putus|lemah|tidak|hilang|hanya|fails?|drops?|down|weak)\b/iu;
/** A requirement ("dapat dipakai tanpa internet") is no condition. */
const requirement =
  /\b(?:harus|dapat dipakai|wajib|tanpa internet|must|should|offline material|works? without)\b/iu;

function clausesOf(facts: Facts, index: SentenceIndex): string[] {
  return (facts.sentences[index]?.text ?? '')
    .replace(/\([^)]*\)/gu, '')
    .split(clauseBreak)
    .map((clause) => withoutStop(clause).replace(/^(?:dan|and)\s+/iu, ''));
}

function cause(statement: string, sentence: SentenceIndex, about: Partial<CauseFact>): CauseFact {
  return {
    statement,
    sentence,
    evidence: [sentence],
    quantity: null,
    category: 'people',
    cell: 'knowledge',
    rule: 'mentioned',
    hints: [],
    subject: null,
    task: null,
    ...about,
  };
}

export function mentionedCauses(facts: Facts): CauseFact[] {
  const taken = new Set(facts.causes.map((one) => one.sentence));
  const found: CauseFact[] = [];
  for (const { index } of facts.sentences) {
    if (taken.has(index)) continue;
    for (const clause of clausesOf(facts, index)) {
      if (unusable.test(clause) || unusableEnglish.test(clause))
        found.push(cause(clause, index, { hints: ['quality-of-work'] }));
    }
  }
  const hasNetworkCause = facts.causes.some(({ hints }) => hints.includes('network-failing'));
  if (hasNetworkCause) return found;
  for (const index of facts.connectivity.sentences) {
    const clause = clausesOf(facts, index).find(
      (one) => disconnected.test(one) && !requirement.test(one),
    );
    if (clause === undefined || clause.split(/\s+/u).length > 14) continue;
    found.push(
      cause(clause, index, {
        category: 'machine',
        cell: 'resources',
        hints: ['network-failing', 'obstacle'],
      }),
    );
    break;
  }
  return found;
}
