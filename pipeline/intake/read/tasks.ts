/** The work task inside a cause: what people should be able to do, as a verb phrase. */

const patterns: ReadonlyArray<readonly [RegExp, (match: RegExpExecArray) => string]> = [
  // 'belum pernah menyusun harga perkiraan', 'tidak mampu menyusun neraca', 'belum terbiasa memimpin mediasi'
  [
    /\b(?:belum|tidak|tak|blm|gak|ga|kurang)\s+(?:pernah\s+|begitu\s+)?(?:mampu|bisa|dapat|terbiasa|terampil|terlatih|dilatih|berlatih|tahu cara|memahami cara|mengerti cara|praktik|praktek|mahir)\s+(?:untuk\s+)?([\p{L}]+\s.+)$/iu,
    (match) => match[1] ?? '',
  ],
  [
    /\b(?:menguasai|memahami|mengerti|paham|mengetahui|tahu|mengenal)\s+((?:penggunaan\s+)?(?:aplikasi|alat|sistem|mesin|perangkat|formulir)\s?.*)$/iu,
    (match) => `memakai ${match[1] ?? ''}`,
  ],
  [
    /\b(?:menguasai|memahami|mengerti|paham|mengetahui|tahu)\s+(?:cara\s+)?(me(?!reka|sin|dia|tode)\p{L}{3,}\s.+)$/iu,
    (match) => match[1] ?? '',
  ],
  [/\b(?:mengetahui|tahu)\s+(.+)$/iu, (match) => `mengenali ${match[1] ?? ''}`],
  [
    /\b(?:menguasai|memahami|mengerti|paham|mengetahui|tahu)\s+(.+)$/iu,
    (match) => `menerapkan ${match[1] ?? ''}`,
  ],
  [/\b(?:mengenal|mengenali)\s+(.+)$/iu, (match) => `mengenali ${match[1] ?? ''}`],
  [/\b(?:salah|keliru)\s+(me\p{L}+\s.+)$/iu, (match) => match[1] ?? ''],
  [/\btanpa\s+(me\p{L}+\s.+)$/iu, (match) => match[1] ?? ''],
  [/\b(?:yang\s+)?pernah\s+(me\p{L}+\s.+)$/iu, (match) => match[1] ?? ''],
  [
    /\b(?:tidak|belum|jarang|gak)\s+(?:pernah\s+)?(me(?!miliki|rasa|nerima|ndapat|lalui|mungkinkan)\p{L}{3,}\s.+)$/iu,
    (match) => match[1] ?? '',
  ],
  [/\b(?:know|understand|shown|told|taught|learned) how to\s+(.+)$/iu, (match) => match[1] ?? ''],
  [/\b(?:trained|able|learned|taught|unable) to\s+(.+)$/iu, (match) => match[1] ?? ''],
  [/\bnever (?:practi[sc]ed|done|tried)\s+(.+)$/iu, (match) => match[1] ?? ''],
  [/\bcan ?not\s+(.+)$/iu, (match) => match[1] ?? ''],
  [
    /\b(?:do|does|did) not\s+(?!know|understand|have|get|care)(\p{L}+\s.+)$/iu,
    (match) => match[1] ?? '',
  ],
  [/\bwithout\s+(\p{L}+ing\s.+)$/iu, (match) => match[1] ?? ''],
];

/** A verb phrase, or null when the clause names no task. */
export function taskOf(clause: string): string | null {
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(clause);
    if (match === null) continue;
    const text = build(match)
      .replace(
        /\s+(?:karena|sehingga|sebelum datang|saat|ketika|sejak|dan hanya|because|when|so|but|tetapi)\b.*$/iu,
        '',
      )
      .replace(/[.,;]+$/u, '')
      .trim();
    if (text.split(/\s+/u).length >= 2 && text.length < 120) return text;
  }
  return null;
}
