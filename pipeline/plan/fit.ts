/** Whether a pattern is possible for a brief at all, and how well it suits it. */
import type { AudienceTag, Pattern, Precondition } from '../../patterns/index.ts';
import type { Facts, WishFact } from '../intake/index.ts';
import type { Seed } from '../seed.ts';
import type { Calendar } from './calendar.ts';
import { audienceTagOf } from './competencies.ts';

export interface Circumstances {
  readonly text: string;
  readonly headcount: number | null;
  readonly audience: AudienceTag;
  readonly supporterTags: ReadonlySet<AudienceTag>;
  readonly isOffline: boolean;
  readonly isPatchy: boolean;
  readonly hasPhones: boolean;
  readonly readsSlowly: boolean;
  readonly hasSightImpairment: boolean;
  readonly isDispersed: boolean;
  readonly hasExpert: boolean;
  readonly hasNoBudget: boolean;
  /** Rupiah; null when unknown. */
  readonly budget: number | null;
  readonly wishes: ReadonlySet<WishFact['kind']>;
  readonly isLeadershipProgramme: boolean;
  /** The indicator itself is how late reports come. */
  readonly isAboutLateReports: boolean;
}

export function circumstancesOf(facts: Facts): Circumstances {
  const participants = facts.audiences.filter(({ kind }) => kind === 'participant');
  const counts = participants.map(({ headcount }) => headcount?.value ?? null);
  const attributes = participants.flatMap((one) => one.attributes);
  const about = (kind: string): string =>
    [
      ...facts.constraints.filter((one) => one.kind === kind),
      ...attributes.filter((one) => one.kind === kind),
    ]
      .map(({ text }) => text)
      .join(' ');
  const devices = about('device');
  const level = facts.connectivity.level;
  const kinds = new Set(facts.constraints.map(({ kind }) => kind));
  const { text } = facts;
  return {
    text,
    headcount: counts.every((one) => one === null)
      ? null
      : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    audience: audienceTagOf(participants.map(({ role }) => role).join(' ')),
    supporterTags: new Set(
      [...facts.supporters, ...facts.audiences.filter(({ kind }) => kind === 'supervisor')].map(
        ({ role }) => audienceTagOf(role),
      ),
    ),
    isOffline: level === 'offline',
    isPatchy: level === 'low' || level === 'offline',
    hasPhones:
      !/\b(?:sederhana|tanpa ponsel|tidak punya ponsel|basic phones?|feature phones?|no phones?)\b/iu.test(
        devices,
      ),
    readsSlowly: kinds.has('literacy') || attributes.some(({ kind }) => kind === 'literacy'),
    hasSightImpairment: /\b(?:penglihatan|netra|low vision|blind|visual)\b/iu.test(
      about('disability'),
    ),
    isDispersed: kinds.has('geography') || /\b(?:pulau|kepulauan|islands?)\b/iu.test(text),
    hasExpert:
      facts.supporters.length > 0 ||
      /\b(?:senior|berpengalaman|ahli|experienced|expert)\b/iu.test(text) ||
      facts.audiences.some(({ kind }) => kind === 'supervisor'),
    hasNoBudget: facts.budget.status === 'none',
    budget: facts.budget.status === 'amount' ? facts.budget.amount : null,
    wishes: new Set(facts.wishes.map(({ kind }) => kind)),
    isAboutLateReports: facts.indicators.some(
      ({ name, unit }) =>
        /\b(?:lapor\w*|report\w*)\b/iu.test(name) &&
        /\b(?:hari|jam|minggu|days?|hours?|weeks?)\b/iu.test(unit),
    ),
    isLeadershipProgramme:
      /\b(?:pelatihan kepemimpinan|proyek perubahan|aksi perubahan|leadership (?:training|programme))\b/iu.test(
        text,
      ),
  };
}

/** Patterns that only make sense where the brief speaks of these things. */
const onlyWhere: Readonly<Record<string, RegExp>> = {
  'radio-case-conference': /\bradio\b/iu,
  'signal-window-sync': /\b(?:sinyal|dermaga|signal)\b/iu,
  'home-visit-counselling':
    /\b(?:kunjungan rumah|rumah tangga|keluarga|ibu hamil|posyandu|home visits?|households?)\b/iu,
  'photo-evidence-fieldwork': /\b(?:foto|gambar|dokumentasi|geotag\w*|photos?|pictures?)\b/iu,
  'photo-contrast-sets': /\b(?:foto|gambar|gejala|hama|photos?|pictures?|visual)\b/iu,
  'retrieval-race-archive': /\b(?:arsip|berkas|archiv\w*|files?|records?)\b/iu,
  'ticket-to-knowledge': /\b(?:tiket|helpdesk|pertanyaan|tickets?)\b/iu,
  'budget-variance-talk':
    /\b(?:belanja|serapan|realisasi|anggaran kegiatan|pagu|rencana anggaran|harga perkiraan|spending|variance|spj|pertanggungjawaban|payroll|gaji)\b/iu,
  'emergency-drill-at-post':
    /\b(?:darurat|siaga|kebakaran|banjir|evakuasi|padam|emergenc\w*|fire|flood)\b/iu,
  'travelling-mentor-visit':
    /\b(?:kunjungan|lapangan|kapal|desa|pulau|posyandu|sekolah|visits?|villages?|field|sites?|mentor)\b/iu,
  'equipment-check-routine':
    /\b(?:alat|timbangan|papan ukur|kalibrasi|mesin|termometer|equipment|scales?|gauge|thermometers?|instruments?)\b/iu,
  'measurement-double-reading':
    /\b(?:ukur|mengukur|pengukuran|timbang|suhu|kalibrasi|tera|measur\w*|weigh\w*|temperatures?|gauge)\b/iu,
  'plain-language-letter':
    /\b(?:surat|naskah|pengumuman|letters?|notices?|risalah|rekomendasi|jawaban)\b/iu,
  'champion-codiagnosis':
    /\b(?:champion|kelompok tani|petani|kader|relawan|community|farmers?)\b/iu,
  'same-day-field-report':
    /\b(?:laporan|pelaporan|reports?)\b[^.]*\b(?:tiba|terlambat|hari setelah|setelah kejadian|late|days after)\b/iu,
  'benchmark-visit-questions':
    /\b(?:studi banding|patok banding|benchmark\w*|kunjungan belajar|study visit)\b/iu,
  'internship-strong-unit': /\b(?:magang|internship)\b|\b(?:laboratorium|ibu kota)\b/iu,
  'desk-swap-week':
    /\b(?:lintas|antarbidang|antarunit|unit lain|bagian lain|between|other units?|handover|serah terima|bidang)\b/iu,
  'secondment-task-team': /\b(?:lintas|tim|perangkat daerah|gugus tugas|task team|cross)\b/iu,
  'outdoor-coordination-task': /\b(?:tim|regu|relawan|koordinasi|team|crew)\b/iu,
};

const wishPatterns: Readonly<Partial<Record<WishFact['kind'], readonly string[]>>> = {
  clinic: ['community-clinic-monthly'],
  dashboard: ['visual-board-daily'],
  microlearning: ['spaced-retrieval-cards', 'printed-picture-lessons', 'audio-lesson-series'],
  print: ['printed-picture-lessons', 'job-aid-build-at-work'],
  audio: ['audio-lesson-series', 'voice-note-questions'],
  video: ['expert-demonstration-clip'],
  'job-aid': ['job-aid-build-at-work', 'spaced-retrieval-cards'],
  mentoring: [
    'travelling-mentor-visit',
    'radio-case-conference',
    'mentoring-case-journal',
    'grow-coaching-monthly',
  ],
  community: ['community-clinic-monthly', 'champion-codiagnosis'],
  'action-learning': ['action-learning-set'],
  scenario: ['paper-branching-scenario', 'photo-contrast-sets', 'decision-case-method'],
  visit: ['travelling-mentor-visit', 'benchmark-visit-questions'],
  'project-document': ['change-project-sprint', 'stakeholder-map-clinic', 'premortem-on-plan'],
  'e-learning': ['system-sandbox-practice', 'remote-expert-session'],
};

/** Wishes of the brief that a pattern answers. */
export function wishesMetBy(
  patternId: string,
  wishes: Circumstances['wishes'],
): WishFact['kind'][] {
  return [...wishes].filter((wish) => wishPatterns[wish]?.includes(patternId) === true);
}

function isMet(precondition: Precondition, at: Circumstances): boolean {
  switch (precondition) {
    case 'needs-connection':
      return !at.isPatchy;
    case 'needs-smartphone':
      return at.hasPhones;
    case 'needs-group-4':
      return at.headcount === null || at.headcount >= 4;
    case 'needs-expert-peer':
      return at.hasExpert || at.headcount === null || at.headcount >= 5;
    case 'needs-travel':
      return !at.hasNoBudget && (at.budget === null || at.budget >= 5_000_000);
    case 'needs-budget':
      return at.budget !== null && at.budget >= 20_000_000;
    case 'needs-reading-fluency':
      return !at.readsSlowly;
    case 'needs-sight':
    case 'needs-supervisor-time':
    case 'needs-space':
    case 'needs-data-records':
      return true;
  }
}

/** Longest sitting, in minutes, that the calendar leaves to a mode. */
function longestSitting(pattern: Pattern, calendar: Calendar): number {
  const limit = calendar.sitting ?? 240;
  if (pattern.mode === 'experience')
    return calendar.isServiceBound ? Math.max(45, limit) : Math.max(90, limit);
  // A monthly gathering or a visit is outside the daily window.
  return calendar.rhythm >= 2 && pattern.mode === 'social' ? Math.max(120, limit) : limit;
}

/** Possible under the brief's hard limits: people, place, time, money, reading. */
export function isPossible(pattern: Pattern, at: Circumstances, calendar: Calendar): boolean {
  if (!pattern.preconditions.every((one) => isMet(one, at))) return false;
  if (pattern.connectivity === 'online' && at.isPatchy) return false;
  if (pattern.connectivity === 'low' && at.isOffline && !pattern.printable) return false;
  const isWished = wishesMetBy(pattern.id, at.wishes).length > 0;
  if (at.hasNoBudget && pattern.costBand !== 'none' && !isWished) return false;
  if (pattern.minutes.min > calendar.weeklyMinutes) return false;
  if (pattern.costBand === 'medium' && (at.budget ?? 0) < 20_000_000) return false;
  if (pattern.maxMinutesPerSitting > longestSitting(pattern, calendar)) return false;
  if (pattern.jalur === 'structural-training' && !at.isLeadershipProgramme) return false;
  if (
    pattern.audienceTags.includes('teachers') &&
    pattern.audienceTags.length <= 2 &&
    at.audience !== 'teachers' &&
    pattern.causeTags.includes('teaching-skill')
  )
    return false;
  const where = onlyWhere[pattern.id];
  return where === undefined || where.test(at.text);
}

function isForFarOrSlow(id: string): boolean {
  return id === 'audio-lesson-series' || id === 'printed-picture-lessons';
}

/** How well a pattern suits the brief before its neighbours are known; higher is better. */
export function fitOf(
  pattern: Pattern,
  at: Circumstances,
  tags: ReadonlySet<string>,
  seed: Seed,
): number {
  let score = 0;
  const overlap = pattern.causeTags.filter((tag) => tags.has(tag)).length;
  score += overlap === 0 ? -4 : 2 + overlap;
  if (pattern.audienceTags.includes(at.audience)) score += 2;
  else if (pattern.audienceTags.includes('any')) score += 0.5;
  else if (pattern.audienceTags.some((tag) => at.supporterTags.has(tag))) score -= 1;
  else score -= 6;
  // Lessons on tape or in pictures are for people who read slowly or work far away, unless asked for.
  if (
    isForFarOrSlow(pattern.id) &&
    !at.readsSlowly &&
    !at.isDispersed &&
    !at.isOffline &&
    wishesMetBy(pattern.id, at.wishes).length === 0
  )
    score -= 25;
  if (at.isPatchy) score += pattern.connectivity === 'offline' ? 1 : 0;
  if (at.isPatchy && !pattern.printable) score -= 0.5;
  if (at.hasSightImpairment && pattern.preconditions.includes('needs-sight')) score -= 1;
  if (at.isDispersed && pattern.preconditions.includes('needs-group-4')) score -= 2;
  if (!at.hasExpert && pattern.preconditions.includes('needs-expert-peer')) score -= 2;
  if (
    at.headcount !== null &&
    at.headcount <= 3 &&
    pattern.mode === 'social' &&
    pattern.supporterRole === 'community'
  )
    score -= 2;
  if (onlyWhere[pattern.id] !== undefined && overlap > 0) score += 1.5;
  if (
    pattern.id === 'photo-contrast-sets' &&
    /\b(?:skenario foto|photo scenarios?)\b/iu.test(at.text)
  )
    score += 8;
  if (
    at.isAboutLateReports &&
    (pattern.id === 'same-day-field-report' || pattern.id === 'signal-window-sync')
  )
    score += 9;
  // Equal merit: the brief decides, so that different problems do not get the same set.
  return score + seed.pick(`fit:${pattern.id}`, 1000) / 360;
}
