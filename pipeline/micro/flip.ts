/**
 * The opposite of what a sentence says, by one word: a wrong answer whose reason is plain. Only where
 * the change surely makes it wrong; else nothing.
 */
import type { Language } from '../../design/enums.ts';

interface Swap {
  readonly from: RegExp;
  readonly to: string | ((...parts: string[]) => string);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const indonesian: readonly Swap[] = [
  // "Mulailah dari A, bukan dari B."
  {
    from: /^(.*?\S) (dari|kepada|dengan|pada|di|ke|untuk|sebagai|karena|tentang) ([^,]{3,80}), bukan \2 ([^,]{3,80})\.$/u,
    to: (_all, before, word, right, wrong) => `${before} ${word} ${wrong}, bukan ${word} ${right}.`,
  },
  // "X bukan A, melainkan B."
  {
    from: /^(.+?) (bukan) ([^,]{3,90}), (melainkan) ([^,]{3,120})\.$/u,
    to: (_all, before, no, wrong, but, right) => `${before} ${no} ${right}, ${but} ${wrong}.`,
  },
  { from: /\bbelum tentu\b/u, to: 'selalu' },
  {
    from: /\b[Tt]idak (?:boleh|perlu|harus|dapat|wajib|selalu)\b/u,
    to: (all) => all.replace(/^tidak /iu, ''),
  },
  { from: /^Jangan (\p{Ll})/u, to: (_all, first) => first.toUpperCase() },
  { from: /([,;] (?:dan )?)jangan /u, to: (_all, before) => before },
  { from: /\bpaling (lama|lambat)\b/u, to: 'paling cepat' },
  { from: /\bpaling (banyak)\b|\bmaksimal\b/u, to: 'paling sedikit' },
  {
    from: /\bpaling sedikit\b|\bsekurang-kurangnya\b|\bminimal\b|\bsedikitnya\b/u,
    to: 'paling banyak',
  },
  { from: /(?<!tidak |yang )\bwajib\b/u, to: 'tidak wajib' },
  { from: /(?<!tidak |yang )\bharus\b/u, to: 'tidak harus' },
  { from: /(?<!tidak )\bboleh\b/u, to: 'tidak boleh' },
  { from: /\bhanya jika\b/u, to: 'walaupun tidak' },
  { from: /\bsejak awal\b/u, to: 'pada bagian akhir' },
  {
    from: /\blebih (tinggi|besar|banyak|cepat|baik|tepat waktu) daripada\b/u,
    to: (_all, word) => `tidak lebih ${word} daripada`,
  },
  { from: /\bnaik\b/u, to: 'turun' },
  { from: /\bturun\b/u, to: 'naik' },
  { from: /\bbertambah\b/u, to: 'berkurang' },
  {
    from: /(?<!\bjika |\bbila |\byang |\bapabila |atau )\btidak (?!hanya|saja|lagi|ada|pun|jarang|sama|semua|pernah)(\p{Ll}{4,})/u,
    to: (_all, verb) => verb,
  },
  { from: /\bsebelum (?=me|di|\p{Ll})/u, to: 'sesudah ' },
  { from: /\btanpa (?=(?:me|pe|ke)\p{Ll}{4})/u, to: 'dengan ' },
  {
    from: /^(Setiap|Semua) /u,
    to: (_all, word) => (word === 'Setiap' ? 'Hanya sebagian ' : 'Hanya sebagian '),
  },
];

const english: readonly Swap[] = [
  { from: /\bmust not\b/u, to: 'must' },
  { from: /^(?:Do not|Don't|Never) (\p{Ll})/u, to: (_all, first) => first.toUpperCase() },
  { from: /\b(can|should|may|do|does|is|are|will) not\b/u, to: (_all, verb) => verb },
  { from: /\bnever\b/u, to: 'always' },
  { from: /\balways\b/u, to: 'never' },
  { from: /\bat least\b/u, to: 'at most' },
  { from: /\bat most\b|\bno more than\b/u, to: 'at least' },
  { from: /\bbefore (?=\p{Ll})/u, to: 'after ' },
  { from: /\bmust\b/u, to: 'need not' },
  { from: /\bincreases?\b/u, to: 'decreases' },
  { from: /\bwithout (?=\p{Ll}+ing\b)/u, to: 'by ' },
  { from: /^All /u, to: 'Only some ' },
];

/** The wrong statement, or null. */
export function flipped(text: string, language: Language): string | null {
  // Half of a condition turned round may still be true.
  if (
    /\b(?:jika|bila|apabila|kalau|walaupun|meskipun|sedangkan|sehingga|agar|supaya|hampir|apa pun|siapa pun|if|unless|although|while|so that)\b|:/iu.test(
      text,
    )
  )
    return null;
  if (/["“”?]/u.test(text) || text.length > 220 || !/[.]$/u.test(text)) return null;
  const swaps = language === 'id' ? indonesian : english;
  const found = swaps.flatMap(({ from, to }) => {
    if (!from.test(text)) return [];
    const made =
      typeof to === 'string'
        ? text.replace(from, (all) => (/^\p{Lu}/u.test(all) ? capital(to) : to))
        : text.replace(from, (...parts) => {
            const words = parts.filter((one): one is string => typeof one === 'string');
            return to(...words);
          });
    const clean = made.replace(/\s{2,}/gu, ' ').trim();
    return clean === text ? [] : [/^\p{Lu}/u.test(text) ? capital(clean) : small(clean)];
  });
  return found[0] ?? null;
}
