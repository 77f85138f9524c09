/** What is asked for: the solution that somebody has in mind, and things the design should contain. */
import type { RequestedSolution, WishFact } from '../facts.ts';
import type { Line } from '../text/document.ts';
import { lowerFirst, tidy } from '../text/words.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

type SolutionKind = RequestedSolution['kind'];
type WishKind = WishFact['kind'];

const solutions: ReadonlyArray<readonly [SolutionKind, RegExp]> = [
  ['e-learning', /\b(?:e-?learning|pembelajaran daring|kursus daring|online course|mooc)\b/iu],
  ['workshop', /\b(?:workshop|lokakarya|semiloka)\b/iu],
  ['socialisation', /\b(?:sosialisasi|penyuluhan kepada pegawai|briefing session)\b/iu],
  ['course', /\b(?:kursus|kelas (?:privat|intensif|khusus)|course)\b/iu],
  ['seminar', /\b(?:seminar|webinar|ceramah|konferensi)\b/iu],
  [
    'benchmarking',
    /\b(?:studi banding|studi tiru|patok banding|benchmarking|kunjungan studi|study (?:visit|tour))\b/iu,
  ],
  ['coaching', /\b(?:sesi coaching|program coaching|coaching programme)\b/iu],
  [
    'training',
    /\b(?:pelatihan|diklat|bimtek|bimbingan teknis|tot|training of trainers?|training|outbound|penataran|pembekalan|in-?house training)\b/iu,
  ],
];

const asks =
  /\b(?:meminta|minta|diminta|memohon|mohon|dimohon|mengusulkan|usulkan|usul|mengharapkan|mengharap|menghendaki|menginginkan|ingin|maunya|pengen|pingin|mengajukan|menyarankan|menuntut|dibikinin|bikin(?:kan|in)?|buatkan|dibuatkan|diadain|adakan|diselenggarakan|dijadwalkan|diadakan|ikut|mewajibkan|merencanakan|merekomendasikan|direkomendasikan|disepakati|menyepakati|menyelenggarakan|menganjurkan|dianjurkan|request(?:s|ed|ing)?|asks?|asked|wants?|would like|calls? for|proposes?|proposed|suggests?|recommends?)\b/iu;
const needs =
  /\b(?:dibutuhkan|diperlukan|butuh|perlu(?: ada)?|harus ada|membutuhkan adanya|ingin|menginginkan|diharapkan ada|ada keinginan|mengharapkan|menghendaki|wants?|needs?|must have|requires?|asks? for|requests?|ada)\b/iu;

const wishes: ReadonlyArray<readonly [WishKind, RegExp]> = [
  ['clinic', /\bklinik\b|\bclinics?\b/iu],
  ['dashboard', /\bpapan pantau\b|\bdasbor\b|\bdashboards?\b|\bpapan kinerja\b/iu],
  ['microlearning', /\bmicro-?learning\b|\bpembelajaran mikro\b/iu],
  [
    'job-aid',
    /\bkartu bantu(?: kerja)?\b|\bjob aids?\b|\bpanduan (?:saku|ringkas)\b|\bdaftar periksa\b|\bchecklists?\b|\bbuku saku\b|\bcontoh\b|\btemplat(?:e)?\b|\bpanduan\b/iu,
  ],
  [
    'print',
    /\bbahan cetak\b|\bmateri cetak\b|\bbahan tercetak\b|\bprinted\b|\bposter\b|\bleaflet\b|\bbrosur\b|\blembar balik\b/iu,
  ],
  ['audio', /\baudio\b|\bpodcasts?\b|\bsiniar\b|\bradio\b/iu],
  ['video', /\bvideos?\b/iu],
  [
    'scenario',
    /\bskenario\b|\bscenarios?\b|\bsimulasi\b|\bsimulations?\b|\bstudi kasus\b|\bcase stud/iu,
  ],
  [
    'mentoring',
    /\bmentor(?:ing)?\b|\bpendampingan\b|\bcoaching\b|\bpembimbingan\b|\bmagang\b|\bbuddy\b/iu,
  ],
  [
    'community',
    /\bkomunitas\b|\bkelompok belajar\b|\bforum\b|\bpertemuan belajar\b|\bbelajar bersama\b|\bgrup\b|\bgroup chat\b|\bcommunit(?:y|ies)\b|\blearning groups?\b|\bpeer groups?\b/iu,
  ],
  ['action-learning', /\bpembelajaran aksi\b|\baction learning\b/iu],
  ['visit', /\bkunjungan\b|\bvisits?\b/iu],
  [
    'project-document',
    /\bpeta pemangku\b|\bmilestones?\b|\bpentahapan\b|\brisiko\b|\bcatatan refleksi\b|\bstakeholder map\b|\brisks?\b|\breflection notes?\b/iu,
  ],
  ['e-learning', /\be-?learning\b|\bmodul daring\b/iu],
];

export interface RequestsRead {
  requested: RequestedSolution | null;
  wishes: WishFact[];
}

export function readRequests(reading: Reading): RequestsRead {
  let requested: RequestedSolution | null = null;
  const list: WishFact[] = [];
  const subject = reading.document.lines.filter(
    (line) => line.topic === 'subject' && line.kind !== 'heading',
  );
  for (const line of [...reading.lines, ...subject]) {
    if (line.topic === 'target' || line.topic === 'cause' || line.topic === 'indicator') continue;
    const found: RequestedSolution | null = requested === null ? solutionOf(line, reading) : null;
    if (found !== null) {
      requested = found;
      reading.used.add(line.index);
    }
    if (line.topic === 'subject') continue;
    const wanted = wishesOf(line, found ?? (requested?.sentence === line.index ? requested : null));
    if (wanted.length > 0) reading.used.add(line.index);
    list.push(...wanted);
  }
  return { requested, wishes: list };
}

function solutionOf(line: Line, reading: Reading): RequestedSolution | null {
  const stated = line.topic === 'request' || line.topic === 'subject';
  const ask = asks.exec(line.text);
  if (!stated && ask === null) return null;
  const from = stated ? 0 : (ask?.index ?? 0);
  if (!stated && /\b(?:tidak|belum)\s*$/iu.test(line.text.slice(0, from))) return null;
  const rest = line.text.slice(from);
  let best: { kind: SolutionKind; at: number } | null = null;
  for (const [kind, pattern] of solutions) {
    const match = pattern.exec(rest);
    if (match !== null && (best === null || match.index < best.at))
      best = { kind, at: match.index };
  }
  if (best === null) return null;
  // 'jadwal pelatihan', 'modul pelatihan': the word only describes something else.
  // English puts what it is about first ('a motivational seminar').
  const lead =
    stated || reading.language === 'id'
      ? ''
      : rest
          .slice(ask?.[0].length ?? 0, best.at)
          .replace(/^\s*(?:an?|the|for|that|to|all|us)\s+/iu, '');
  const text = cutRequest((/^[\p{L}\s-]{0,40}$/u.test(lead) ? lead : '') + rest.slice(best.at));
  const days = daysIn(line, reading, from + best.at, rest.slice(best.at));
  const requester = stated ? null : requesterOf(line.text.slice(0, from));
  return { kind: best.kind, text, days, requester, sentence: line.index };
}

function cutRequest(text: string): string {
  const end =
    /["”;]|\s\((?!\p{L}+\)\s*(?:hari|jam))|\.(?:\s|$)|,\s|\s(?:agar|supaya|karena|sehingga|and printed|so that|because)\b/iu.exec(
      text,
    );
  return tidy(end === null ? text : text.slice(0, end.index));
}

function daysIn(line: Line, reading: Reading, from: number, text: string): number | null {
  for (const mention of mentionsOf(reading, line.index)) {
    const fits = mention.kind === 'time' && /^(?:hari|hr|days?|hari kerja)$/u.test(mention.unit);
    const near = mention.start >= from - 28 && mention.start <= from + 120;
    if (fits && near) {
      claim(reading, mention, 'duration');
      return mention.value;
    }
  }
  if (/\bseminggu\b|\bsepekan\b|\b(?:one|a)[- ]week\b/iu.test(text)) return 7;
  if (/\bsehari\b|\b(?:full|one|a)[- ]day\b/iu.test(text)) return 1;
  return null;
}

function requesterOf(before: string): string | null {
  const clause = tidy(before.split(/[,;:]|\bdan\b/u).at(-1) ?? '');
  const name = clause
    .replace(
      /\s+(?:juga|hanya|sudah|telah|akan|also|has|(?:memandang|merasa|menilai|would)\b.*)$/iu,
      '',
    )
    .replace(/^The\s+/u, '');
  return name === '' || name.split(/\s+/u).length > 6 || /^(?:kami|we|untuk itu|ia)\b/iu.test(name)
    ? null
    : name;
}

function wishesOf(line: Line, requested: RequestedSolution | null): WishFact[] {
  const stated = line.topic === 'wish' || line.topic === 'request';
  const need = needs.exec(line.text);
  if (!stated && need === null) return [];
  if (!stated && need !== null && /^ada$/iu.test(need[0])) return [];
  const before = need === null ? '' : line.text.slice(0, need.index);
  if (!stated && /\b(?:tidak|belum|jarang|not|never)\s*$/iu.test(before)) return [];
  const rest = stated ? line.text : line.text.slice((need?.index ?? 0) + (need?.[0].length ?? 0));
  const list: WishFact[] = [];
  for (const piece of rest.split(
    /,\s*(?:serta|dan|and|dipadukan(?: dengan)?|disertai|dilengkapi)?\s*|;\s*|\s(?:serta|dan|and|berbentuk|berupa|dipadukan|disertai)\s/iu,
  )) {
    const text = cleanWish(piece);
    if (text === '' || requested?.text.includes(text) === true) continue;
    const kind = wishes.find(([, pattern]) => pattern.test(text))?.[0];
    if (kind === undefined && line.topic !== 'wish') continue;
    list.push({ text: lowerFirst(text), kind: kind ?? 'other', sentence: line.index });
  }
  return list;
}

function cleanWish(piece: string): string {
  return tidy(piece)
    .replace(
      /^(?:ada(?:nya)?|rangkaian|sebuah|suatu|agar|untuk|dapat|dibuatkan|disediakan|a|an|the|some|ingin|dengan|dipadukan|ada)\s+/iu,
      '',
    )
    .replace(/\s+(?:yang (?:dapat|bisa)|that|which)\b.*$/iu, (tail) =>
      /^ yang sudah/iu.test(tail) ? tail : '',
    )
    .trim();
}
