/**
 * A brief in, facts out: free text, Markdown, a memo, or a form in YAML or JSON, in Indonesian or English.
 * Deterministic, no model, no network, no clock. The order of the readers matters: each number is placed once,
 * by the reader that knows most about it.
 */
import type { Facts } from './facts.ts';
import { readMentions } from './numbers/mentions.ts';
import { readAudiences } from './read/audiences.ts';
import { readBudget } from './read/budget.ts';
import { readCauses } from './read/causes.ts';
import { readConnectivity, readConstraints, readPlaces } from './read/conditions.ts';
import { readEvidence, readImpacts } from './read/findings.ts';
import { readIndicators } from './read/indicators.ts';
import { readNumbers, readUnused } from './read/leftovers.ts';
import { readOrganisation } from './read/organisation.ts';
import { readStakeholders, readSupporters } from './read/people.ts';
import { type Reading, startReading } from './read/reading.ts';
import { readRequests } from './read/requests.ts';
import { readResources } from './read/resources.ts';
import { readTimeWindows } from './read/time-windows.ts';
import { readVocabulary } from './read/vocabulary.ts';
import type { BriefDocument } from './text/document.ts';
import { detectLanguage } from './text/language.ts';
import { decodeBrief, normaliseBrief } from './text/normalise.ts';
import { segment } from './text/segment.ts';
import { expandShorthand, isShorthand } from './text/shorthand.ts';
import { looksStructured, readStructured } from './text/structured.ts';
import { lowerFirst, tidy } from './text/words.ts';

/** Version of the reading rules. Part of the drafter's id seed: change it when the facts of a brief change. */
export const rulesVersion = 'intake-2';

/** 'auto' tells JSON by its first brace and YAML by its known keys; all else is text or Markdown. */
export type BriefFormat = 'auto' | 'text' | 'yaml' | 'json';

/**
 * Reads a brief. `input` is text, or the bytes of a file (UTF-8, or UTF-16 with a mark).
 * Throws IntakeError only: empty, too-short, too-long, binary, bad-yaml, bad-json.
 */
export function readBrief(input: string | Uint8Array, format: BriefFormat = 'auto'): Facts {
  const text = normaliseBrief(typeof input === 'string' ? input : decodeBrief(input));
  return factsOf(documentOf(text, format));
}

/** The format that a file name asks for. */
export function formatOfFile(name: string): BriefFormat {
  if (/\.ya?ml$/iu.test(name)) return 'yaml';
  return /\.json$/iu.test(name) ? 'json' : 'auto';
}

function documentOf(text: string, format: BriefFormat): BriefDocument {
  const language = detectLanguage(text);
  if (format === 'json' || (format === 'auto' && /^\{\s*"/u.test(text))) {
    return { ...readStructured(text, 'json'), language };
  }
  if (format === 'yaml' || (format === 'auto' && looksStructured(text))) {
    return { ...readStructured(text, 'yaml'), language };
  }
  const lines = segment(text);
  if (!isShorthand(text)) return { text, language, lines };
  return {
    text,
    language,
    lines: lines.map((line) => ({ ...line, text: expandShorthand(line.text) })),
  };
}

function factsOf(document: BriefDocument): Facts {
  const mentions = document.lines
    .filter((line) => line.kind !== 'heading')
    .flatMap((line) => readMentions(line.text, line.index, document.language));
  const reading = startReading(document, mentions);
  const organisation = readOrganisation(reading);
  const { budget, costs } = readBudget(reading);
  const timeWindows = readTimeWindows(reading);
  const { requested, wishes } = readRequests(reading);
  const stakeholders = readStakeholders(reading);
  const audiences = readAudiences(reading, requested);
  const { indicators, deadline } = readIndicators(reading, organisation?.name ?? null);
  const supporters = readSupporters(reading, audiences);
  const constraints = readConstraints(reading);
  const owned = {
    sentences: new Set(
      [...wishes, ...(requested === null ? [] : [requested]), budget].flatMap((fact) =>
        fact.sentence === null || (budget.status === 'amount' && fact === budget)
          ? []
          : [fact.sentence],
      ),
    ),
    measured: indicators.map((indicator) => indicator.name),
    constraintTexts: [
      ...constraints.filter((fact) => fact.kind !== 'language'),
      ...stakeholders,
      ...supporters,
      ...timeWindows,
    ].map((fact) => fact.text),
  };
  const causes = readCauses(reading, organisation?.name ?? null, owned);
  const connectivity = readConnectivity(reading);
  const places = readPlaces(reading);
  const impacts = readImpacts(reading);
  const evidence = readEvidence(reading, causes);
  const resources = readResources(reading);
  return {
    rulesVersion,
    language: document.language,
    text: document.text,
    sentences: document.lines.map(({ index, start, end, section }) => ({
      index,
      text: document.text.slice(start, end),
      start,
      end,
      section,
    })),
    title: titleOf(reading, indicators[0]?.name ?? null),
    organisation,
    problemSentence: problemOf(reading, indicators[0]?.sentences[0] ?? null),
    indicators,
    deadline,
    numbers: readNumbers(reading),
    audiences,
    supporters,
    budget,
    costs,
    timeWindows,
    constraints,
    connectivity,
    places,
    requested,
    wishes,
    stakeholders,
    causes,
    evidence,
    resources,
    impacts,
    vocabulary: readVocabulary(reading, indicators, causes),
    unused: readUnused(reading),
  };
}

function titleOf(reading: Reading, indicator: string | null): string | null {
  const { lines } = reading.document;
  const field = lines.find((line) => line.topic === 'title' || line.topic === 'subject');
  if (field !== undefined) return tidy(field.text);
  const heading = lines.find(
    (line) =>
      line.kind === 'heading' &&
      line.topic === null &&
      !/^(?:nota dinas|memo(?:randum)?|surat|catatan)$/iu.test(line.text.trim()),
  );
  if (heading !== undefined)
    return tidy(heading.text.replace(/\s+[—–-]\s+.*$/u, '').replace(/\s*\([^)]*\)\s*$/u, ''));
  return indicator === null ? null : lowerFirst(indicator);
}

function problemOf(reading: Reading, indicator: number | null): number | null {
  if (indicator !== null) return indicator;
  return (
    reading.lines.find((line) => line.topic === 'problem' || line.topic === null)?.index ?? null
  );
}
