/** Capitalised words that were left and may name an agency, a person or a place: for a person to look at. */
import { smallWords } from './people.ts';
import { isOrdinary } from './words.ts';

export interface Suspect {
  text: string;
  /** How often it stands in the texts. */
  count: number;
  /** What it seems to name; a guess. */
  kind: 'agency' | 'unit' | 'person' | 'place';
}

const capital = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`;
const run = new RegExp(
  `${capital}(?:[ \\u00A0](?:(?:dan|dan/atau|bin|binti|of|and)[ \\u00A0])?${capital})*`,
  'gu',
);
const bodies =
  /^(?:Dinas|Badan|Kantor|Biro|Lembaga|Kementerian|Sekretariat|Inspektorat|Pemerintah|Pemkot|Pemkab|Pemprov|RSUD|RSUP|RSU|Puskesmas|SMA|SMK|SMP|SD|MTs|Universitas|Politeknik|Institut|PT|CV|Bank)(?:\s|$)/u;
const units =
  /^(?:Bidang|Bagian|Seksi|Subbagian|Subbag|Subbidang|UPT|UPTD|Balai|Unit|Loket|Cabang)(?:\s|$)/u;
const areas =
  /^(?:Kota|Kabupaten|Kab|Provinsi|Kecamatan|Kelurahan|Desa|Pulau|Gunung|Sungai|Teluk|Dusun|Bupati|Gubernur|Camat|Lurah|Wali Kota|Walikota)\s/u;

const most = 100;

/** A heading writes all its words large: what stands in it says little. */
function isHeading(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 2 && large / words.length > 0.6;
}

function kindOf(text: string): Suspect['kind'] {
  if (bodies.test(text)) return 'agency';
  if (units.test(text)) return 'unit';
  if (areas.test(text)) return 'place';
  return /^\p{Lu}{2,}$/u.test(text) ? 'agency' : 'person';
}

/** Most frequent first, at most a hundred. `keep`: looked at already. */
export function suspectsIn(texts: readonly string[], keep: readonly string[] = []): Suspect[] {
  const small = smallWords(texts);
  const isKnown = (word: string): boolean => isOrdinary(word) || small.has(word.toLowerCase());
  const counts = new Map<string, number>();
  for (const raw of texts) {
    const text = raw
      .replace(/\[\p{Ll}[\p{L}-]*\]/gu, '·')
      .replace(/\(part:[a-z0-9_]+\)/gu, '')
      .replace(/\p{L}{1,4}\.(?=\p{Lu})/gu, '');
    const heading = isHeading(text);
    for (const { index, 0: found } of text.matchAll(run)) {
      const trimmed = trim(found.split(/[ \u00A0]/u), isKnown, opensSentence(text, index)).join(
        ' ',
      );
      if (
        trimmed.length < 2 ||
        /^Rp\d/.test(trimmed) ||
        (heading && !bodies.test(found) && !areas.test(`${found} `))
      )
        continue;
      counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1);
    }
  }
  const kept = new Set(keep.map((one) => one.toLowerCase()));
  return [...counts]
    .filter(([text]) => !kept.has(text.toLowerCase()))
    .map(([text, count]) => ({ text, count, kind: kindOf(text) }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, most);
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:;\n"“(·|-])[\s*"“'\d.)-]*$/u.test(text.slice(Math.max(0, at - 12), at));
}

/** Without ordinary words around it; what names a body or an area keeps the word that says so. */
function trim(words: string[], isKnown: (word: string) => boolean, isFirst: boolean): string[] {
  const whole = words.join(' ');
  const hasName = words.some((word) => !isKnown(word) && !/^\p{Ll}/u.test(word));
  if (!hasName) return [];
  const at = words.findIndex((word) => !isKnown(word));
  const end = words.findLastIndex((word) => !isKnown(word) && !/^\p{Ll}/u.test(word));
  for (const begin of words.keys()) {
    const rest = words.slice(begin, end + 1).join(' ');
    if (begin < at && (bodies.test(rest) || areas.test(rest) || units.test(rest)))
      return words.slice(begin, end + 1);
  }
  // The first word of a sentence is written large whatever it is.
  if (isFirst && at === 0 && end === 0 && !/^\p{Lu}{2,}/u.test(whole)) return [];
  return words.slice(at, end + 1);
}
