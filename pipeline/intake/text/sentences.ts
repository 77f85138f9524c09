/** Sentence ends in Indonesian and English officialese: abbreviations, titles, numerals and clock times don't end one. */

const abbreviations = new Set(
  'lap kab kec kel prov jl no nomor dr drs dra ir st sp sdr sdri bpk yth hj h prof dll dsb dst tgl thn rp hlm mr mrs ms vs dept approx min maks max ttd tsb cq a.n u.p e.g i.e s.e s.h s.sos m.si m.m m.pd s.kom s.t s.pd t.a'.split(
    ' ',
  ),
);

export interface Range {
  start: number;
  end: number;
}

/** Ranges of the sentences of one paragraph; `base` is added to each offset. */
export function splitSentences(text: string, base: number): Range[] {
  const ranges: Range[] = [];
  for (const range of sentenceRanges(text)) {
    // A run-on text without stops is cut at blanks, so that the readers' work stays bounded per line.
    let { start } = range;
    while (range.end - start > longest) {
      const blank = text.lastIndexOf(' ', start + longest);
      const cut = blank > start ? blank : start + longest;
      push(ranges, text, start, cut, base);
      start = cut;
    }
    push(ranges, text, start, range.end, base);
  }
  return ranges;
}

/** Longest sentence, in UTF-16 units. */
const longest = 800;

function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”’)]*(?=\s)|\s>>>\s/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    ranges.push({ start, end });
    start = end;
  }
  ranges.push({ start, end: text.length });
  return ranges;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const before = /[^\s(]*$/u.exec(text.slice(Math.max(0, stop - 20), stop))?.[0] ?? '';
  const after = text.slice(end).trimStart();
  if (after === '') return true;
  const word = before.toLowerCase();
  if (abbreviations.has(word)) return false;
  // A single capital is an initial, unless a number or a new sentence's small word stands there.
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^\p{Lu}\.\p{L}/u.test(before) && /^\p{Lu}/u.test(after) && before.length < 7) return false;
  if (/^\d{1,2}$/u.test(before) && stop <= 3) return false;
  return true;
}

function push(ranges: Range[], text: string, start: number, end: number, base: number): void {
  const slice = text.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const trimmed = slice.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  ranges.push({ start: base + start + lead, end: base + start + lead + trimmed.length });
}
