/** What a measure is called: the noun phrase around its number, as a name that can stand in a table. */
import type { Language } from '../../../design/enums.ts';
import { nounOf, participle, plainVerb } from '../lexicon/verbs.ts';
import type { Mention } from '../numbers/mentions.ts';
import { isEnglishHead, isIndonesianVerb } from '../text/noun-words.ts';
import { lowerFirst, tidy } from '../text/words.ts';

const fillerTail =
  /[\s,(:]*\b(?:rata-rata|rata2|rata|baru|hanya|cuma|sekitar|kira-kira|sebanyak|mencapai|mencapai angka|sebesar|adalah|kini|masih|skrg|sekarang|saat ini|turun|naik|meningkat|menurun|bertambah|berkurang|menjadi|jadi|jd|hrs|harus|dari|sebanyak|maksimal|minimal|maksimum|minimum|paling (?:lama|lambat|sedikit|banyak|tinggi|rendah|tidak)|sekurang-kurangnya|setidaknya|di bawah|dibawah|di atas|lebih dari|kurang dari|tercatat|berada di|angka|is|are|was|were|averages?|only|about|at least|at most|below|above|under|over|less than|fewer than|more than|no more than|no less than|falls?|rises?|rose|fell|increased|decreased|dropped|grew|declined|ke|to|from|of|by|on average|currently|stands at|at|dalam|in|within|<|>|≤|≥|=)\s*$/iu;
const timeTail =
  /\s*\b(?:pada|di|selama|sepanjang|during|in|for|last)?\s*(?:bulan|triwulan|kuartal|semester|tahun|periode|semester|quarter|year|month)\s+(?:lalu|ini|kemarin|[ivx]+|\d+|terakhir|\p{L}+ri|maret|april|mei|juni|juli|agustus|\p{L}+ber)(?:\s+\d{4})?\s*$/iu;
const lead =
  /^(?:(?:dengan hormat|bersama ini|kami|sebagai tindak lanjut[^,]*|sehubungan[^,]*|rapat[^,]*)[\s,]+)*(?:(?:kami\s+)?(?:sampaikan|laporkan|melaporkan|menyampaikan)\s+bahwa\s+)?(?:bahwa\s+)?/iu;
const noise =
  /^(?:(?:arahan|instruksi|perintah|harapan) \p{L}+|\p{L}+ (?:minta|mintanya|maunya|pinginnya)|we (?:aim|want|hope|expect)(?: to| for)?(?: reach| achieve)?|masalahnya|akibatnya|(?:target|sasaran|harapan) (?:kami|kita|dinas|pimpinan)|(?:our|the) (?:aim|goal|target|objective)(?: is| was)?|(?:goal|aim)(?: is)?|(?:to )?be(?: at)?|kita|saat ini|kini|saat ini,|target(?:nya)?|sasaran(?:nya)?|kami|menargetkan|mengharapkan|berharap|diharapkan|agar|dan|serta|and|on average,?|currently,?|the|a|an|target:?|sebanyak|hanya|baru|tercatat|sejumlah|rata-rata)\b[\s:,]*/iu;

/** Cleans a phrase before a number into a name; '' when nothing nameable is left. */
export function cleanName(text: string): string {
  let name = tidy(text.replace(lead, ''));
  for (let turn = 0; turn < 8; turn += 1) {
    const before = name;
    name = tidy(name.replace(fillerTail, '').replace(timeTail, '').replace(noise, ''));
    if (name === before) break;
  }
  name = tidy(name.replace(/\s(?:rata-rata|rata2|baru|hanya)(?=\s|$)/giu, ''));
  if (
    /^(?:dalam|dlm|pada|di|per|dari|of|sebelum|menjelang|hingga|sampai|until|ya|yg|yang|within|in|by|ada|setelah)\b/iu.test(
      name,
    )
  )
    return '';
  name = tidy(
    name
      .replace(
        /^.*\b(?:berharap|mengharapkan|diharapkan|menargetkan|ditargetkan)\s+(?:agar\s+)?/iu,
        '',
      )
      .replace(/\s+(?:di|pada)\s+\p{L}+\s+kami$/iu, '')
      .replace(/^[()\s]+|[()\s]+$/gu, ''),
  );
  return /\p{L}{2,}/u.test(name) ? lowerFirst(name) : '';
}

/** Text before and after the number within its clause. */
export interface Surroundings {
  before: string;
  after: string;
}

/** Drops 'Dinas X (rekaan)' and the like, so that the verb comes first. */
export function withoutOrganisation(text: string, organisation: string | null): string {
  let rest = text.replace(/\((?:rekaan|fictional|fiktif)\)/giu, ' ');
  if (organisation !== null) {
    const at = rest.indexOf(organisation);
    // 'Cakupan imunisasi Puskesmas X 71%': the name stands before the organisation, not after.
    const lead = at > 0 ? rest.slice(0, at).trim() : '';
    const named = /\p{Ll}{3,}/u.test(lead) && !/^(?:the|kepala|sekretaris|direktur)\b/iu.test(lead);
    if (at >= 0)
      rest = `${named ? lead.replace(/\s+(?:di|pada|of|at|in)$/iu, '') : ''} ${rest.slice(at + organisation.length)}`;
  }
  return rest.trimStart();
}

/** The name of a measured time: 'waktu pemeriksaan dokumen impor', 'working days per licence'. */
export function timeName(around: Surroundings, mention: Mention, language: Language): string {
  return language === 'en' ? englishTime(around, mention) : indonesianTime(around);
}

function indonesianTime({ before, after }: Surroundings): string {
  const purpose = /^\s*untuk\s+(\p{L}+)\s+([^,.;]*)/iu.exec(after);
  if (
    purpose !== null &&
    /(?:membutuhkan|memerlukan|butuh|perlu|memakan|menghabiskan|diperlukan|dibutuhkan)/iu.test(
      before,
    )
  ) {
    return `waktu ${verbPhrase(purpose[1] ?? '', purpose[2] ?? '')}`;
  }
  const name = cleanName(before);
  if (name === '') return '';
  const [first = '', ...rest] = name.split(/\s+/u);
  if (isIndonesianVerb(first.toLowerCase())) return `waktu ${verbPhrase(first, rest.join(' '))}`;
  const plain = name.replace(/\s+(?:membutuhkan|memerlukan|memakan)(?:\s+waktu)?$/iu, '');
  return /\b(?:time)\b|^(?:waktu|lama|lamanya|durasi|rentang|jeda|masa|usia)\b/iu.test(plain)
    ? plain
    : `waktu ${plain}`;
}

function verbPhrase(verb: string, object: string): string {
  const short = object
    .replace(
      /\s+(?:yang|sejak|setelah|sesudah|sebelum|dari|di|pada|kepada|karena|dalam|rata-rata)\b.*$/iu,
      '',
    )
    .replace(/^(?:satu|sebuah|suatu|setiap|tiap)\s+/iu, '');
  const noun = nounOf(verb);
  return tidy(`${noun ?? verb.toLowerCase()} ${lowerFirst(tidy(short))}`);
}

function englishTime({ before, after }: Surroundings, mention: Mention): string {
  const unit = mention.unit.endsWith('s') ? mention.unit : `${mention.unit}s`;
  const acts =
    /^(?:the\s+)?(\p{L}+s)\s+(?:(?:an?|the|each|every)\s+)?([^,.;]+?)(?:\s+(?:in|within|after))\s*$/iu.exec(
      before.trim(),
    );
  if (acts !== null && !/^(?:takes|is|has|needs)$/iu.test(acts[1] ?? '')) {
    const object = tidy((acts[2] ?? '').replace(/\s+(?:from|to|at|of)\s.*$/iu, ''));
    const article = /s$/iu.test(object) ? '' : 'a ';
    return `${unit} to ${plainVerb(acts[1] ?? '')} ${article}${object}`;
  }
  const takes =
    /(?:^|,\s*)(?:an?|the|each|every|processing)?\s*([^,]*?)\s+(?:takes?|needs?|requires?|lasts?)\s*$/iu.exec(
      before.replace(/\b(?:about|only|on average)\s*$/iu, ''),
    );
  if (takes !== null && (takes[1] ?? '') !== '') return `${unit} per ${cleanName(takes[1] ?? '')}`;
  const toDo = /^\s*to\s+([^,.;]+)/iu.exec(after);
  if (
    toDo !== null &&
    /\b(?:needs?|takes?|requires?|spends?)\s*(?:about|only|on average)?\s*$/iu.test(before)
  )
    return `${unit} to ${tidy(toDo[1] ?? '')}`;
  const name = cleanName(before);
  if (name !== '') return name;
  const rest = /^\s*(?:to|for|per)\s+([^,.;]+)/iu.exec(after);
  return rest === null ? '' : `${unit} ${tidy(rest[0])}`;
}

/** The name of a share or score: 'data tinggi badan balita tidak wajar', 'penyelesaian rekomendasi audit internal'. */
export function shareName(around: Surroundings, mention: Mention, language: Language): string {
  const name = nameOfShare(around, mention, language);
  const nothing =
    !/\p{L}{2,}/u.test(name) ||
    /^(?:dalam|dlm|pada|per|ya|dari|of|sebelum|menjelang|hingga|sampai|until|setelah|akhir|awal|pertengahan|within|in|by|before|after|tercapai)\b/iu.test(
      name,
    );
  if (nothing) return '';
  // 'Dari 9.300 data, 22% keliru': the judged thing is the one counted before.
  return /^(?:tidak|belum|salah|keliru|terlambat|gagal|rusak)\b/iu.test(name) &&
    mention.counts !== '' &&
    !name.includes(mention.counts)
    ? `${mention.counts} ${name}`
    : name;
}

function nameOfShare(around: Surroundings, mention: Mention, language: Language): string {
  const before = cleanName(around.before);
  if (language === 'en') return englishShare(around, mention, before);
  const [verb = '', ...object] = before.split(/\s+/u);
  const acting = isIndonesianVerb(verb.toLowerCase());
  if (before !== '' && !acting) return before;
  const whole =
    /^\s*dari\s+(?:[\d.,]+\s+|seluruh\s+|total\s+|semua\s+)*([^,.;]+)/iu.exec(around.after)?.[1] ??
    '';
  const rest = shorten(tidy(whole === '' ? around.after : whole));
  const placed = /^(?:pada|di|dalam|selama|sejak|untuk|per)\b/iu.test(tidy(around.after));
  const having = /^(?:mencapai|mencatat|memiliki|mencatatkan|menunjukkan|mengalami)$/iu.test(verb);
  if (acting && having && object.length > 0) return lowerFirst(tidy(object.join(' ')));
  if (acting && object.length > 0 && (rest === '' || (placed && whole === '')))
    return tidy(verbPhrase(verb, object.join(' ')));
  if (
    acting &&
    /^(?:menemukan|mencatat|mendapati|mencatatkan|melaporkan|menunjukkan|mengalami|menerima|memiliki)$/iu.test(
      verb,
    )
  )
    return lowerFirst(rest);
  if (acting && rest !== '') return tidy(`${nounOf(verb) ?? verb} ${lowerFirst(rest)}`);
  return lowerFirst(rest);
}

function englishShare(around: Surroundings, mention: Mention, before: string): string {
  const verb = /(?:^|\s)(\p{L}+s)$/iu.exec(before.trim())?.[1] ?? '';
  const whole = /^\s*of\s+(?:the\s+|all\s+)?([^,.;]+)/iu.exec(around.after)?.[1] ?? '';
  if (whole !== '' && verb !== '' && before.split(/\s+/u).length <= 2) {
    return tidy(`${mention.counts} ${participle(verb)} ${/\bon time\b/iu.exec(whole)?.[0] ?? ''}`);
  }
  // 'delivers school meals on time on only 58% of school days'
  const [first = '', ...object] = before.replace(/\s+(?:on|in|for|to)$/iu, '').split(/\s+/u);
  const plural = object.findIndex((word) => isEnglishHead(word.toLowerCase()));
  const follows = /^\s*\p{Ll}/u.test(around.before);
  if (follows && /^\p{Ll}{3,}s$/u.test(first) && plural >= 0 && !isNounishStart(around.before)) {
    object.splice(plural + 1, 0, participle(first));
    return object.join(' ');
  }
  if (before !== '' && !/\b(?:so|that|while)$/iu.test(before)) return before;
  if (whole !== '') return shortenEnglish(whole);
  return lowerFirst(shortenEnglish(tidy(around.after)));
}

/** A clause that begins with an article or a noun phrase of its own, not with the organisation's verb. */
function isNounishStart(text: string): boolean {
  return /^\s*(?:the|a|an|our|all)\b/iu.test(text);
}

function shortenEnglish(text: string): string {
  return tidy(
    text.replace(
      /\s+(?:because|since|after|before|while|so|which|within|in the|to the)\b.*$/iu,
      '',
    ),
  );
}

/** Keeps the head noun phrase and the predicate that judges it; drops where and when. */
function shorten(text: string): string {
  const clause = text.replace(
    /\s+(?:setelah|sesudah|sejak|karena|sehingga|padahal|sedangkan|selama|menurut|berdasarkan|ketika|saat)\b.*$/iu,
    '',
  );
  const predicate = /\s(?:tidak|belum|tak|bukan|salah|keliru|terlambat|gagal|rusak)\b.*$/iu.exec(
    clause,
  );
  const judged =
    predicate === null
      ? ''
      : predicate[0].replace(/\s+(?:pada|di|dalam|dengan|oleh|untuk)\b.*$/iu, '');
  const head = (predicate === null ? clause : clause.slice(0, predicate.index)).replace(
    /\s+(?:pada|di|dalam|dengan|oleh|untuk|kepada|dari)\b.*$/iu,
    '',
  );
  return tidy(`${head}${judged}`).split(' ').slice(0, 10).join(' ');
}
