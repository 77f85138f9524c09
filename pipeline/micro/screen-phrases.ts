/**
 * Words for the screen: terms that are explained, words that stand together again and again, the thing that a
 * sentence is about, the lead of a step. Better none than a scrap of a sentence.
 */
import { isDoing } from './nature.ts';
import { bare, definitionIn } from './sentence-kinds.ts';
import { contentStems, countWords, isFunctionWord, stem, wordsOf } from './words.ts';

export interface PhraseBook {
  /** Words that stand together in the modules again and again, in small letters, with how often. */
  readonly together: ReadonlyMap<string, number>;
  /** Terms that the modules explain, by their small letters. */
  readonly terms: ReadonlyMap<string, string>;
  /** How many sentences a word stands in. */
  readonly often: ReadonlyMap<string, number>;
}

/** Words with prefixes of verbs, and words that describe, count or point rather than name. */
const noName =
  /^(?:me(?:m|n|ng|ny|l|r|w|y)\p{L}{4,}|di(?!nas|ri|sk|si|sab|alog|git|rek)\p{L}{4,}|ber\p{L}{4,}|ter\p{L}{3,}|\p{L}+(?:lah|nya|kah)|[sn]ya|mulai|muncul|tampak|datang|pergi|pulang|tetap|rajin|cepat|lambat|lama|segera|langsung|sendiri|bersama|umum|lazim|sekaligus|cenderung|pertama|kedua|ketiga|keempat|kelima|nyaris|dahulu|bukanlah|sambil|selama|lewat|memang|merasa|bahwa|kini|setinggi|sekadar|ikut|maju|makin|tentu|kira-kira|sementara|sekurang-kurangnya|sedikitnya|daripada|sekali|akhir|awal|tengah|resmi|sengaja|semacam|sebelah|depan|belakang|kali|pula|penuh|wajar|jelas|mudah|sulit|sukar|keras|percaya|tahu|lupa|puluh|belas|ratus|ribu|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|minta|beri|buat|pakai|tulis|catat|tanya\p{L}*|jawab|kata|halaman|gambar|tabel|saudara|bapak|ibu|bu|pak|anda|sehingga|menit|jam|hari|pekan|minggu|bulan|tahun|detik|orang|lembar|pukul|kanan|kiri|besok|kemarin|ingin|berisi|apa-apa|rekaan|contoh|jangan|masing-masing|utama|nyata|cukup|masuk|keluar|habis|rata-rata|persen|bentuk|keadaan|hasil|bagian|milik|nothing|something|everything|get|got|put|minutes?|hours?|days?|weeks?|months?|years?|people|same|first|second|new|own|\p{N}+)$/iu;
const isNoun =
  /^(?:berkas|berita|beras|media|metode|mental|mesin|meja|mentor|menteri|medan|mekanisme|dinas|diri|diskusi|dialog|disiplin|disabilitas|dimensi|digital|direktur|terminal|teras|tertib|termin|beasiswa|menara|memori|merek|masalah|sekolah|wilayah|istilah|naskah|langkah|kaidah|makalah|jumlah|terapi|terminologi)$/iu;

export const isNaming = (word: string): boolean =>
  word.length > 2 && !isFunctionWord(word) && (isNoun.test(word) || !noName.test(word));

const plainOf = (word: string): string => word.replace(/[^\p{L}\p{N}-]/gu, '');

/** Runs of naming words in a sentence, as they are written. */
function runsOf(text: string): string[][] {
  const runs: string[][] = [];
  for (const clause of text.split(/[,.;:!?()“”"|]+|\s[–—-]\s/u)) {
    let run: string[] = [];
    const [first = '', ...others] = clause.trim().split(/\s+/u);
    for (const word of isDoing(first) ? others : [first, ...others]) {
      const plain = plainOf(word);
      if (isNaming(plain)) run.push(plain);
      else {
        runs.push(run);
        run = [];
      }
    }
    runs.push(run);
  }
  return runs.filter((run) => run.length > 0);
}

/** What the modules name again and again. `terms` are those that they explain. */
export function phraseBook(sentences: readonly string[], terms: readonly string[]): PhraseBook {
  const pairs = new Map<string, number>();
  const often = new Map<string, number>();
  for (const text of sentences) {
    for (const word of new Set(wordsOf(text))) often.set(word, (often.get(word) ?? 0) + 1);
    const own = new Set<string>();
    for (const run of runsOf(text)) {
      run.forEach((word, at) => {
        const next = run[at + 1];
        if (next !== undefined) own.add(`${word} ${next}`.toLowerCase());
        const third = run[at + 2];
        if (next !== undefined && third !== undefined)
          own.add(`${word} ${next} ${third}`.toLowerCase());
      });
    }
    for (const one of own) pairs.set(one, (pairs.get(one) ?? 0) + 1);
  }
  const together = new Map(
    [...pairs].filter(([phrase, count]) => {
      if (count < 2) return false;
      // Words that go with many others do not belong together.
      const rarest = Math.min(...phrase.split(' ').map((word) => often.get(word) ?? 1));
      return count / rarest >= (count === 2 ? 0.5 : 0.3);
    }),
  );
  return { together, often, terms: new Map(terms.map((one) => [one.toLowerCase(), one])) };
}

interface Candidate {
  readonly text: string;
  readonly score: number;
  readonly place: number;
}

/** The thing that a sentence is about: the naming words that it begins with. */
function subjectOf(text: string): string[] {
  const clause = bare(text).split(/[,.;:!?()“”"|]+/u)[0] ?? '';
  const words = clause.split(/\s+/u);
  if (isDoing(words[0] ?? '')) return [];
  const found: string[] = [];
  for (const word of words) {
    const plain = plainOf(word);
    if (!isNaming(plain)) break;
    found.push(plain);
  }
  // All of the clause is no subject; five words are more than one thing.
  return found.length >= 2 && found.length <= 3 && found.length < words.length ? found : [];
}

/** Names of people and places belong to a story, not on the screen. */
const isProper = (words: readonly string[], isFirst: boolean): boolean =>
  words.slice(isFirst ? 1 : 0).some((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** At most so many phrases of one to four words, in the order in which they are said; may be empty. */
export function screenPhrases(
  lines: readonly string[],
  book: PhraseBook,
  topic: ReadonlySet<string>,
  most = 3,
): string[] {
  const found = new Map<string, Candidate>();
  let place = 0;
  const add = (text: string, score: number): void => {
    const key = text.toLowerCase();
    place += 1;
    const known = found.get(key);
    if (known === undefined || known.score < score)
      found.set(key, { text, score, place: known?.place ?? place });
  };
  for (const line of lines) {
    const definition = definitionIn(line);
    if (definition !== null && countWords(definition.term) <= 4) add(definition.term, 7);
    const low = ` ${wordsOf(line).join(' ')} `;
    for (const [term, written] of book.terms) {
      if (countWords(term) > 4 || term.length < 4 || !low.includes(` ${term} `)) continue;
      // SALAM is not salam.
      const isShort = written === written.toUpperCase();
      if (!isShort || line.includes(written)) add(isShort ? written : term, 4.5);
    }
    const subject = subjectOf(line);
    const onTopic = (words: readonly string[]): number =>
      words.some((word) => topic.has(stem(word.toLowerCase()))) ? 1 : 0;
    if (subject.length > 0 && !isProper(subject, true)) {
      const known = book.together.has(subject.slice(0, 2).join(' ').toLowerCase()) ? 1 : 0;
      const recurs = subject.every((word) => (book.often.get(word.toLowerCase()) ?? 0) >= 2);
      if (known + onTopic(subject) > 0 || recurs)
        add(subject.join(' '), 2.6 + known + onTopic(subject));
    }
    for (const run of runsOf(line)) {
      for (const length of [3, 2]) {
        for (let at = 0; at + length <= run.length; at += 1) {
          const words = run.slice(at, at + length);
          const count = book.together.get(words.join(' ').toLowerCase()) ?? 0;
          if (count === 0 || isProper(words, line.startsWith(words[0] ?? ''))) continue;
          add(
            words.join(' '),
            2.4 + onTopic(words) + Math.min(1, count / 12) + (length === 3 ? 0.2 : 0),
          );
        }
      }
    }
  }
  const chosen: Candidate[] = [];
  const seen = new Set<string>();
  let words = 0;
  for (const one of [...found.values()].sort((a, b) => b.score - a.score || a.place - b.place)) {
    const stems = contentStems(one.text);
    // With more than seven words on the screen the narration would stand there once more.
    if (stems.some((each) => seen.has(each)) || words + countWords(one.text) > 7) continue;
    for (const each of stems) seen.add(each);
    words += countWords(one.text);
    chosen.push(one);
    if (chosen.length === most) break;
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ text }) => text);
}

const numeral =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|one|two|three|the|a|an|your|every|setiap)$/iu;

/** "Cocokkan surat jalan": what is done in a step and with what, two to four words; '' where that is not short. */
export function stepPhrase(text: string): string {
  const plain = bare(text);
  const clause = plain.split(/[,.;:!?()“”"|]+/u)[0]?.trim() ?? '';
  const words = clause.split(/\s+/u).filter((word) => word !== '');
  const [first = ''] = words;
  if (words.length === 1 && plain.length <= first.length + 1) return first;
  if (
    !isDoing(first) ||
    /^(?:jika|bila|apabila|setelah|sebelum|if|when|after|before)$/iu.test(first)
  )
    return words.length <= 4 && words.length >= 2 && plain.replace(/[.;]$/u, '') === clause
      ? clause
      : '';
  const found = [first];
  const isBan = /^(?:jangan|never)$/iu.test(first);
  for (const word of words.slice(1)) {
    const low = word.toLowerCase();
    if (/\d/u.test(low)) return '';
    if (/^(?:bahwa|kanan|kiri|that|whether)$/u.test(low)) break;
    if (isFunctionWord(low) && !numeral.test(low) && !(isBan && found.length === 1)) break;
    found.push(word);
  }
  while (numeral.test(found.at(-1) ?? '')) found.pop();
  return found.length >= 2 && found.length <= 4 ? found.join(' ') : '';
}

/** Leads of the steps or points of a scene, at most so many. */
export function stepPhrases(leads: readonly string[], most = 3): string[] {
  const found: string[] = [];
  let words = 0;
  for (const lead of leads) {
    const phrase = stepPhrase(lead);
    if (phrase === '' || found.includes(phrase) || words + countWords(phrase) > 7) continue;
    words += countWords(phrase);
    found.push(phrase);
    if (found.length === most) break;
  }
  return found;
}
