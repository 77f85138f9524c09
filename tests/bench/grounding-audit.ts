/**
 * Looks at a finished series again with other eyes than the rules that labelled it: plain searches in
 * the cited sentences, and another stemmer. So the rules do not confirm themselves.
 */
import { values } from '../../design/collection.ts';
import { legalCitations } from '../../design/legal-citations.ts';
import { usesOf } from '../../design/micro/cited.ts';
import { importReport } from '../../design/micro/import-report.ts';
import { danglingCitations, labelsOf } from '../../design/micro/labels.ts';
import { type IndexedSentence, sentenceIndex } from '../../design/micro/sentence-index.ts';
import type { GroundingLabel } from '../../design/model/citation.ts';
import type { Series } from '../../design/model/series.ts';
import type { SourceDocument } from '../../design/source-document.ts';
import { contentStems } from '../../pipeline/intake/text/words.ts';

export interface Audit {
  readonly labels: Readonly<Record<GroundingLabel, number>>;
  /** Citation ids or sentences that do not exist. */
  readonly dangling: readonly string[];
  /** Printed quotations that are not the words of their sentences. */
  readonly misprinted: readonly string[];
  /** Labelled quotation, and not found word for word. */
  readonly notVerbatim: readonly string[];
  /** Labelled matching paraphrase, with something that the cited sentences do not hold. */
  readonly unsupported: readonly string[];
  /** Matching paraphrases of which the other stemmer finds under 60 % in the cited sentences. */
  readonly thin: number;
  /** Share 0-1 of source sentences used. */
  readonly coverage: number;
  readonly sentences: number;
}

const squeeze = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

export function audit(series: Series, source: SourceDocument): Audit {
  const index = sentenceIndex([source]);
  const labels = { quotation: 0, 'matching-paraphrase': 0, 'needs-check': 0, 'made-up': 0 };
  const notVerbatim: string[] = [];
  const unsupported: string[] = [];
  let thin = 0;
  for (const { citationIds, sentences } of labelsOf(series, index)) {
    const cited = citationIds.flatMap((id) =>
      (series.citations.items[id]?.sentences ?? []).map((one) => index.get(one)?.text ?? ''),
    );
    for (const { text, label } of sentences) {
      labels[label] += 1;
      if (label === 'quotation' && !stands(text, cited)) notVerbatim.push(text);
      if (label !== 'matching-paraphrase') continue;
      const missing = missingIn(text, cited.join(' \n '));
      if (missing.length > 0) unsupported.push(`${missing.join(', ')}: ${text}`);
      const own = [...contentStems(text)];
      const theirs = contentStems(cited.join(' '));
      if (own.filter((stem) => theirs.has(stem)).length < own.length * 0.6) thin += 1;
    }
  }
  const { coverage, sentences } = importReport([source], series);
  return {
    labels,
    dangling: [...danglingCitations(series), ...danglingSentences(series, index)],
    misprinted: misprinted(series, index),
    notVerbatim,
    unsupported,
    thin,
    coverage,
    sentences,
  };
}

/** In one cited sentence, or over sentences in a row. */
function stands(text: string, cited: readonly string[]): boolean {
  const own = ` ${squeeze(text.replace(/^(?:[a-z]|\d{1,2})[.)]\s+/u, ''))} `;
  return [...cited, cited.join(' ')].some((one) => ` ${squeeze(one)} `.includes(own));
}

const numberWords: ReadonlyArray<readonly [string, string]> = [
  ['dua belas', '12'],
  ['lima belas', '15'],
  ['dua puluh', '20'],
  ['tiga puluh', '30'],
  ['dua', '2'],
  ['tiga', '3'],
  ['empat', '4'],
  ['lima', '5'],
  ['enam', '6'],
  ['tujuh', '7'],
  ['delapan', '8'],
  ['sembilan', '9'],
  ['sepuluh', '10'],
];
const denials = /(?<!\p{L})(?:tidak|bukan|belum|jangan|tanpa|dilarang|kecuali)(?!\p{L})/giu;

/** Figures, regulations, names and denials of a text that do not stand in the other. */
function missingIn(text: string, cited: string): string[] {
  const there = ` ${squeeze(cited)} `;
  const inDigits = numberWords.reduce(
    (all, [word, digits]) => all.replaceAll(` ${word} `, ` ${word} ${digits} `),
    there,
  );
  const has = (part: string): boolean => {
    const plain = ` ${squeeze(part)} `;
    return (
      there.includes(plain) ||
      inDigits.includes(plain) ||
      inDigits.includes(plain.replace(/ 0 $/, ' '))
    );
  };
  const figures = text.match(/\d+(?:[.,:]\d+)*/gu) ?? [];
  const words = numberWords.filter(([word]) => ` ${squeeze(text)} `.includes(` ${word} `));
  const laws = legalCitations(text).map(({ number }) => number.toUpperCase());
  const names = (text.match(/(?<=\p{Ll},? )\p{Lu}[\p{L}-]+/gu) ?? []).filter(
    (name) => !there.includes(squeeze(name)),
  );
  const own = (text.match(denials) ?? []).length;
  const theirs = (cited.match(denials) ?? []).length;
  return [
    ...figures.filter((figure) => !has(figure)),
    ...words
      .filter(([word, digits]) => !has(word) && !has(digits) && !there.includes(`ke${word}`))
      .map(([word]) => word),
    ...laws.filter((law) => !cited.toUpperCase().includes(law)),
    ...names,
    ...(own > theirs ? ['denial'] : []),
  ];
}

function danglingSentences(series: Series, index: ReadonlyMap<string, IndexedSentence>): string[] {
  const named = [
    ...values(series.citations).flatMap(({ sentences }) => sentences),
    ...usesOf(series).keys(),
    ...values(series.units).flatMap(({ material }) => material),
  ];
  return [...new Set(named)].filter((locator) => !index.has(locator));
}

function misprinted(series: Series, index: ReadonlyMap<string, IndexedSentence>): string[] {
  return values(series.citations)
    .filter(({ sentences, quote }) => {
      const text = sentences.map((one) => index.get(one)?.text ?? '').join(' ');
      return squeeze(quote) !== squeeze(text.slice(0, 4000));
    })
    .map(({ quote }) => quote);
}
