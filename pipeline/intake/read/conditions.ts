/** What limits the design: service that must go on, reading, disability, language, distance, rules; and the network. */
import type { Connectivity } from '../../../design/enums.ts';
import type { ConstraintFact, ConstraintKind, Facts } from '../facts.ts';
import { quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { tidy } from '../text/words.ts';
import { disabilityCue, literacyCue } from './attributes.ts';
import { busyTimeIn } from './busy-times.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

const patterns: ReadonlyArray<readonly [ConstraintKind, RegExp]> = [
  [
    'service-continuity',
    /\b(?:tidak|tak|tdk|nggak|gak|ga|jangan)\s+(?:boleh|bisa|dapat|sampai)\s+(?:sampai\s+)?(?:di|me|men|meng)?(?:tutup|utup|berhenti|hentikan|terhenti|kosong|kosongkan|kurangi|hentikan|osongkan|tinggal(?:kan)?|inggalkan|terganggu|ganggu|libur)\b|\b(?:harus|wajib|tetap)\s+(?:tetap\s+)?(?:buka|berjalan(?! tanpa)|beroperasi|dilayani|melayani|terbuka)\b|\bmust (?:stay|remain|keep) (?:open|running|staffed)\b|\b(?:must not|may not|cannot|can not) (?:be )?(?:close|closed|stop|stopped|interrupted|left)\b/iu,
  ],
  ['disability', disabilityCue],
  ['literacy', literacyCue],
  [
    'language',
    /\b(?:berbahasa|bahasa)\s+(?:daerah|ibu|inggris|asing|isyarat|jawa|sunda|lokal|setempat|melayu|bugis)\b|\b(?:local languages?|do not speak|not speak|foreign language)\b/iu,
  ],
  [
    'geography',
    /\b(?:antarpulau|kepulauan|(?:\d+|dua|tiga|empat|lima|\p{L}+belas|\p{L}+ puluh) pulau|transportasi laut|terpencil|pegunungan|medan sulit|remote|islands?|perjalanan laut|naik kapal)\b/iu,
  ],
  [
    'policy',
    /\b(?:dilarang|tidak diperbolehkan|tidak diizinkan|moratorium|is prohibited|not allowed|is forbidden)\b/iu,
  ],
  [
    'staffing',
    /\b(?:tidak (?:dapat|bisa|boleh) meninggalkan (?:pos|tempat|tugas)|hanya (?:bisa|dapat) (?:hadir|ikut) bergantian|bergantian sif|cannot leave (?:their )?(?:post|work))\b/iu,
  ],
];

/** Sentences that measure pupils or customers are about the problem, not about the learners. */
const notLearners =
  /\b(?:siswa|murid|balita|anak|warga|pemohon|pupils|students|children|pengunjung|pelanggan)\b/iu;

/** A book or a course in another language says nothing of the language the learners speak. */
const foreignText =
  /\b(?:buku|materi|manual|panduan|modul|pedoman|istilah|kursus|aplikasi|bahan|course|terms?)\b(?!.*\b(?:harus|wajib|perlu|must)\b).{0,40}\bbahasa\b/iu;
const notTimes = new Set<string | null>([
  'deadline',
  'target',
  'indicator',
  'cause',
  'request',
  'wish',
  'budget',
  'impact',
]);

export function readConstraints(reading: Reading): ConstraintFact[] {
  const found: ConstraintFact[] = [];
  for (const line of reading.lines) {
    const busy = notTimes.has(line.topic) ? null : busyTimeIn(line.text);
    if (busy !== null) {
      found.push({ kind: 'time', text: busy, sentence: line.index });
      reading.used.add(line.index);
      for (const mention of mentionsOf(reading, line.index)) {
        if (busy.includes(mention.asWritten) && mention.kind === 'time')
          claim(reading, mention, 'time-window');
      }
    }
    for (const [kind, pattern] of patterns) {
      const match = pattern.exec(line.text);
      if (match === null) continue;
      // The same words would make it a rule or a service that must go on.
      if (
        busy?.includes(match[0]) === true &&
        (kind === 'policy' || /(?:ganggu|tinggal)/iu.test(match[0]))
      )
        continue;
      if (kind === 'language' && foreignText.test(line.text)) continue;
      if (kind === 'literacy' && (notLearners.test(line.text) || line.topic === 'indicator'))
        continue;
      if (
        kind === 'language' &&
        /\b(?:dibutuhkan|diperlukan|diminta|ingin|harus ada)\b|\bvideo|\bbahan cetak/iu.test(
          line.text,
        ) &&
        line.topic !== 'constraint' &&
        !/harus ada/iu.test(line.text)
      )
        continue;
      found.push({ kind, text: clauseWith(line.text, match.index), sentence: line.index });
      reading.used.add(line.index);
      for (const mention of mentionsOf(reading, line.index)) {
        if (clauseWith(line.text, match.index).includes(mention.asWritten))
          claim(reading, mention, 'evidence');
      }
    }
    if (
      line.topic === 'constraint' &&
      !found.some((fact) => fact.sentence === line.index) &&
      !mentionsOf(reading, line.index).some(
        (mention) => reading.roles.get(mention) === 'time-window',
      ) &&
      !/\b(?:anggaran|biaya|dana|waktu|budget|time|rp)\b/iu.test(line.text)
    ) {
      found.push({ kind: 'other', text: tidy(line.text), sentence: line.index });
      reading.used.add(line.index);
    }
  }
  return found;
}

function clauseWith(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(', ', at), text.lastIndexOf('; ', at));
  const stops = [text.indexOf(', ', at), text.indexOf('; ', at)].filter((stop) => stop > at);
  const to = stops.length === 0 ? text.length : Math.min(...stops);
  return tidy(
    text.slice(from < 0 ? 0 : from + 1, to).replace(/^\s*(?:dan|and|serta|but|tetapi)\s+/iu, ''),
  );
}

const network =
  /\b(?:sinyal(?:nya)?|jaringan(?:nya)?|internet(?:nya)?|koneksi(?:nya)?|konektivitas|signal|network|connectivity|wifi|wi-fi|luring|offline|daring|blank ?spot)\b/iu;
const offlineCue =
  /\b(?:(?:tidak|tak|ga|gak|tdk|belum|blm) ada|tanpa|nihil|no|without|nol)\s+(?:sinyal|jaringan|internet|signal|network|connection)\b|\b(?:sinyal|jaringan|internet|signal)\b[^.;,]{0,40}\b(?:nol|tidak ada|nihil|tidak tersedia|kosong|none|unavailable)\b|\btidak (?:terjangkau|terlayani|dapat) (?:oleh )?(?:sinyal|jaringan|internet)\b|\b(?:tidak|tak) (?:ada|mendapat|memiliki) (?:sinyal|jaringan|internet|akses internet)\b|\bhanya (?:mendapat|ada) sinyal\b|\b(?:sinyal|internet) hanya ada\b|\bblank ?spot\b|\bnot (?:reached|covered) by (?:the )?(?:internet|network)\b/iu;
const offlineWish = /\b(?:luring|offline|tanpa internet|tanpa sinyal)\b/iu;
const lowCue =
  /\b(?:putus(?:-putus)?|hilang|lemah|terbatas|lambat|jelek|tidak stabil|buruk|naik turun|sering mati|limited|weak|slow|unstable|poor|patchy|intermittent|drops?|unreliable)\b/iu;
const onlineCue =
  /\b(?:stabil|oke?|aman|lancar|baik|memadai|kuat|bagus|stable|good|reliable|fast)\b/iu;

export function readConnectivity(reading: Reading): Facts['connectivity'] {
  const seen = new Map<Connectivity, number[]>();
  const note = (level: Connectivity, line: Line) =>
    seen.set(level, [...(seen.get(level) ?? []), line.index]);
  const wished: number[] = [];
  for (const line of reading.lines) {
    const stated = line.topic === 'connectivity';
    if (!stated && !network.test(line.text)) continue;
    for (const clause of line.text.split(/[;,]\s/u)) {
      if (!stated && !network.test(clause)) continue;
      if (
        /\b(?:jaringan kerja|jaringan pipa|jaringan irigasi|jaringan listrik|e-learning)\b/iu.test(
          clause,
        )
      )
        continue;
      if (
        offlineCue.test(clause) ||
        (stated && /^(?:offline|luring|tidak ada|none)\b/iu.test(clause.trim()))
      )
        note('offline', line);
      else if (lowCue.test(clause) || (stated && /^(?:low|rendah)\b/iu.test(clause.trim())))
        note('low', line);
      else if (offlineWish.test(clause)) wished.push(line.index);
      else if (
        onlineCue.test(clause) ||
        (stated && /^(?:online|daring|ada)\b/iu.test(clause.trim()))
      )
        note('online', line);
    }
  }
  const level = (['offline', 'low', 'online'] as const).find((item) => seen.has(item));
  const sentences = level === undefined ? wished : [...(seen.get(level) ?? []), ...wished];
  for (const index of sentences) {
    reading.used.add(index);
    for (const mention of mentionsOf(reading, index)) {
      if (mention.kind === 'thing' || mention.kind === 'frequency')
        claim(reading, mention, mention.kind === 'frequency' ? 'frequency' : 'capacity');
    }
  }
  return {
    level: level ?? (wished.length > 0 ? 'offline' : 'unknown'),
    sentences: [...new Set(sentences)],
  };
}

const placeNouns =
  /^(?:lokasi|pulau|desa|kecamatan|kelurahan|posyandu|puskesmas|sekolah|resor|pasar|cabang|loket|unit|kampung|dusun|distrik|satuan kerja|perangkat daerah|TPS\p{L}*|centres?|centers?|villages?|sites?|districts?|islands?|schools?|branches)\b/iu;

export function readPlaces(reading: Reading): Facts['places'] {
  const places: Facts['places'] = [];
  for (const mention of reading.mentions) {
    if (mention.elliptic || mention.kind === 'percent' || !placeNouns.test(mention.counts))
      continue;
    places.push({
      text: `${mention.asWritten} ${mention.counts}`,
      quantity: quantityOf(mention),
      sentence: mention.line,
    });
    claim(reading, mention, 'capacity');
  }
  return places;
}
