/**
 * Names a text seems to hold, by what stands around them. Context alone is unreliable, so these are
 * only proposals: a person confirms them once per document before they are masked.
 */

const word = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
const name = `(?<![\\p{L}.])(${word}(?:[ \\t]+${word}){0,4})`;
const contexts: readonly RegExp[] = [
  new RegExp(
    `(?:^|[^\\p{L}])(?:Sdr[ia]?\\.?|Saudar[ai]|Bapak|Ibu|Bpk\\.?|Yth\\.?|a\\.\\s?n\\.|u\\.\\s?p\\.)[ \\t]+${name}`,
    'gu',
  ),
  new RegExp(`(?:^|[^\\p{L}])(?:Nama|nama|Atas nama|atas nama|Name)[ \\t]*:[ \\t]*${name}`, 'gu'),
  // Academic degrees follow a name after a comma.
  new RegExp(`${name},[ \\t]*(?:S|M|Dr|A\\.Md|Drs|Ir|Ph)\\.[\\p{L}.]*`, 'gu'),
  new RegExp(`(?:^|[^\\p{L}])(?:Dr|Drs|Dra|Ir|Hj?|Prof)\\.[ \\t]+${name}`, 'gu'),
  // Signature block: the name stands in the line above the NIP.
  new RegExp(`${name}[ \\t]*\\r?\\n[ \\t]*(?:NIP|NIK|NRP)\\b`, 'gu'),
];

/** Words that open a sentence or a post, not a name. */
const notNames =
  /^(?:Kepala|Bidang|Dinas|Badan|Sekretaris|Direktur|Camat|Bupati|Gubernur|Menteri|Ketua|Tim|Para|Seluruh|Pegawai|Petugas|Peserta|Head|Director)\b/u;

/** What stands behind a name and is written like one: `Sdr. Budi Rekaan NIP 1985...`. */
const labelAfter = /(?:[ \t]+(?:NIP|NIK|NRP|NPWP|NUPTK|KK|HP|WA|Telp|Telepon|No|Nomor)\.?)+$/u;

/** Candidate names, each once, in order of appearance. */
export function suggestNames(text: string): string[] {
  const found: Array<{ at: number; name: string }> = [];
  for (const context of contexts) {
    for (const match of text.matchAll(context)) {
      const candidate = (match[1] ?? '')
        .replace(labelAfter, '')
        .replace(/[.,]+$/, '')
        .trim();
      if (candidate.length < 3 || notNames.test(candidate)) continue;
      found.push({ at: match.index, name: candidate });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map((one) => one.name))];
}
