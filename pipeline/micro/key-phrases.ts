/** Words for the screen: two or three short noun phrases of what is being said, never the sentence itself. */
import { isDoing } from './nature.ts';
import { contentStems, isFunctionWord, stem } from './words.ts';

/** Verbs with their prefixes, and words that describe rather than name. */
const noName =
  /^(?:me(?:m|n|ng|ny|l|r|w|y)\p{L}{4,}|di(?!nas|ri|sk|si|sab|alog|men|git|rek)\p{L}{4,}|ber\p{L}{4,}|ter(?!padu)\p{L}{4,}|\p{L}+lah|mulai|muncul|tampak|datang|pergi|pulang|tetap|perlu|rajin|cepat|lambat|baru|lama|besar|kecil|tinggi|rendah|banyak|segera|langsung|sendiri|bersama|sering|lazim|umum|yaitu|sekaligus|cenderung|bertahun-tahun|pertama|kedua|ketiga|keempat|kelima|jarang|nyaris|justru|dahulu|kadang-kadang|bukanlah|ialah|\p{L}+nya|sambil|selama|lewat|memang|merasa|bahwa|kini|seluruh|setinggi|sekadar|ikut|maju|makin|tentu|kira-kira|berlainan|sementara|sekurang-kurangnya|sedikitnya|daripada|sekali|akhir|awal|tengah|hampir|resmi|sengaja|semacam|berikut|sebelah|depan|belakang|kali|pula|penuh|wajar|jelas|mudah|sulit|sukar|kerap|keras|bertahap|percaya|tahu|lupa|ucapkan|ikuti|pastikan|lewati|puluh|belas|ratus|ribu|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|minta|beri|buat|pakai|tulis|catat|tanya\p{L}*|jawab|kata|halaman|gambar|tabel|saudara|bapak|ibu|anda|sehingga|walaupun|\p{N}+)$/iu;
const isNoun =
  /^(?:berkas|berita|beras|media|metode|menit|mental|mesin|meja|mentor|menteri|medan|mekanisme|dinas|diri|diskusi|dialog|disiplin|disabilitas|dimensi|digital|direktur|terminal|teras|tertib|termin|beasiswa|menara|memori|merek)$/iu;

export function keyPhrases(
  sentences: readonly string[],
  weight: (stemmed: string) => number,
  topic: ReadonlySet<string>,
  most = 3,
): string[] {
  const counts = new Map<string, number>();
  for (const one of contentStems(sentences.join(' '))) counts.set(one, (counts.get(one) ?? 0) + 1);
  const candidates = new Map<
    string,
    { text: string; score: number; stems: string[]; place: number }
  >();
  let place = 0;
  for (const sentence of sentences) {
    for (const clause of sentence.split(/[,.;:!?()“”"–—]+|\s-\s/u)) {
      let run: string[] = [];
      const close = (): void => {
        for (let length = Math.min(3, run.length); length >= 1; length -= 1) {
          const words = run.slice(0, length);
          const stems = words.map((word) => stem(word.toLowerCase()));
          const text = words.join(' ');
          if (text.length < 5 || text.length > 40) continue;
          place += 1;
          const sum = stems.reduce(
            (total, one) =>
              total + weight(one) * Math.sqrt(counts.get(one) ?? 1) * (topic.has(one) ? 1.6 : 1),
            0,
          );
          const score = (sum / length) * (length === 2 ? 1.35 : length === 3 ? 1.15 : 0.6);
          const known = candidates.get(text.toLowerCase());
          if (known === undefined || known.score < score)
            candidates.set(text.toLowerCase(), {
              text,
              score,
              stems,
              place: known?.place ?? place,
            });
        }
        run = [];
      };
      const [first = '', ...others] = clause.trim().split(/\s+/u);
      // What is to be done opens a step; its thing is what the screen names.
      const words = isDoing(first) ? others : [first, ...others];
      for (const word of words) {
        const plain = word.replace(/[^\p{L}\p{N}-]/gu, '');
        const isName =
          plain.length > 2 && !isFunctionWord(plain) && (!noName.test(plain) || isNoun.test(plain));
        if (isName) run.push(plain);
        else close();
      }
      close();
    }
  }
  const chosen: { text: string; stems: string[]; place: number }[] = [];
  const seen = new Set<string>();
  // Single words only where no phrase says enough.
  const ranked = [...candidates.values()].sort((a, b) => b.score - a.score);
  const phrases = ranked.filter(({ stems }) => stems.length > 1);
  for (const one of [...phrases, ...ranked]) {
    if (one.stems.some((each) => seen.has(each))) continue;
    chosen.push(one);
    for (const each of one.stems) seen.add(each);
    if (chosen.length === most) break;
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ text }) => text);
}
