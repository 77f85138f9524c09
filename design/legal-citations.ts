/**
 * Citations of Indonesian law in running text: instrument, number and year, in the forms people write
 * ("Undang-Undang Nomor 20 Tahun 2023", "UU 20/2023", "PermenPANRB No. 14 Tahun 2017").
 */

export interface LegalCitation {
  /** As written, for showing. */
  readonly asWritten: string;
  /** Class of instrument, so that an abbreviation equals its long form. */
  readonly instrument: string;
  readonly number: string;
  /** Four digits, or null where the text gives none. */
  readonly year: string | null;
}

/** Long forms, then abbreviations; a few words of the issuing body may follow the long ones. */
const instruments: ReadonlyArray<readonly [name: string, pattern: string]> = [
  ['perppu', 'Peraturan Pemerintah Pengganti Undang-?[Uu]ndang|Perppu'],
  ['uu', 'Undang-?\\s?[Uu]ndang|UU|Law'],
  ['pp', 'Peraturan Pemerintah|PP|Government Regulation'],
  ['perpres', 'Peraturan Presiden|Perpres|Presidential Regulation'],
  ['keppres', 'Keputusan Presiden|Keppres'],
  ['inpres', 'Instruksi Presiden|Inpres'],
  ['permen', 'Peraturan Menteri|Permen[A-Za-z]*|PMK|Ministerial Regulation'],
  ['perda', 'Peraturan Daerah|Perda'],
  ['pergub', 'Peraturan Gubernur|Pergub'],
  ['perbup', 'Peraturan Bupati|Perbup'],
  ['perwali', 'Peraturan Wali\\s?[Kk]ota|Perwali|Perwalkot'],
  ['keputusan', 'Keputusan|Kepmen[A-Za-z]*|Kep\\.|Kepka|SK|Decree'],
  ['edaran', 'Surat Edaran|SE|Circular'],
  ['surat', 'Surat'],
  ['peraturan', 'Peraturan|Perka|Per[A-Z]{2,}[A-Za-z]*|Regulation'],
];

const issuer = '(?:[ \\t]+(?:[\\p{L}][\\p{L}\\-/]*|RI)){0,14}?';
const numberWord = '(?:Nomor|nomor|No\\.?|Number|number)';
const afterWord = `[ \\t]*:?[ \\t]*${numberWord}[ \\t]*:?[ \\t]*(?<number>[A-Z]{0,6}[-.]?[0-9][\\w./-]*)(?:[ \\t]+(?:Tahun|tahun|of|year)[ \\t]+(?<year>\\d{4}))?`;
const withSlash =
  '[ \\t]+(?<slashed>[A-Z]{0,4}-?[0-9][\\w.-]*(?:/[\\w.-]+)*/(?:19|20)\\d{2})(?![\\w/])';
const kinds = instruments.map(([name, pattern]) => `(?<${name}>${pattern})`).join('|');

const citation = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${kinds})${issuer}(?:${afterWord}|${withSlash})`,
  'gu',
);

function normalise(raw: string, year: string | undefined): { number: string; year: string | null } {
  const text = raw.toLowerCase().replace(/[./-]+$/, '');
  if (year !== undefined) return { number: text, year };
  const slashed = /^(.+)\/((?:19|20)\d{2})$/.exec(text);
  if (slashed === null) return { number: text, year: null };
  return { number: slashed[1] ?? text, year: slashed[2] ?? null };
}

/** Words that also stand in ordinary sentences ("surat ke loket nomor 5") count only with a year. */
const onlyWithYear: ReadonlySet<string> = new Set(['surat', 'keputusan', 'edaran', 'peraturan']);

/** Every citation in a text, in order. */
export function legalCitations(text: string): LegalCitation[] {
  if (!/\d/.test(text)) return [];
  const found = [...text.matchAll(citation)].map((match): LegalCitation => {
    const groups = match.groups ?? {};
    const instrument = instruments.find(([name]) => groups[name] !== undefined)?.[0] ?? 'peraturan';
    return {
      asWritten: match[0].replace(/[./-]+$/, ''),
      instrument,
      ...normalise(groups.number ?? groups.slashed ?? '', groups.year),
    };
  });
  return found.filter(({ instrument, year }) => year !== null || !onlyWithYear.has(instrument));
}

/** Whether two citations mean the same instrument; a missing year agrees with any. */
export function isSameCitation(a: LegalCitation, b: LegalCitation): boolean {
  return (
    a.instrument === b.instrument &&
    a.number === b.number &&
    (a.year === null || b.year === null || a.year === b.year)
  );
}

/** Articles ("Pasal 49") named in a text. */
export function articlesIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])Pasal\s+(\d+[A-Z]?)/giu)].map(
    (match) => `Pasal ${match[1]?.toUpperCase() ?? ''}`,
  );
}
