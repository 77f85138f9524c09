/**
 * The words of the brief that every text may use, as noun phrases that fit into a sentence.
 * Names of pattern slots always have a value (a general noun where the brief is silent);
 * the others are empty when the brief does not say, which makes phrases that need them ineligible.
 */
import type { Language } from '../../design/enums.ts';
import { isVerbPhrase, nounPhrase } from '../analyse/morphology.ts';
import { nounClause } from '../analyse/noun-clause.ts';
import { capitalise, decapitalise, listOf, withoutStop } from '../fill/render.ts';
import type { Facts, IndicatorFact, TimeWindowFact } from '../intake/index.ts';
import { deadlinePhrase, numeral, withoutCount, written } from './quantities.ts';

const general = {
  id: {
    audience: 'pegawai pelaksana',
    beneficiary: 'penerima layanan',
    service: 'pekerjaan sehari-hari',
    indicator: 'indikator kinerja yang dipilih',
    target: 'sasaran yang disepakati',
    supervisor: 'atasan langsung',
    peerExpert: 'rekan yang lebih berpengalaman',
    unit: 'unit kerja',
    place: 'tempat kerja',
    window: 'waktu yang disepakati dengan atasan',
    tool: 'pedoman kerja',
  },
  en: {
    audience: 'staff',
    beneficiary: 'service users',
    service: 'daily work',
    indicator: 'chosen performance indicator',
    target: 'the agreed target',
    supervisor: 'line manager',
    peerExpert: 'more experienced colleague',
    unit: 'the work unit',
    place: 'the workplace',
    window: 'the time agreed with the line manager',
    tool: 'working procedure',
  },
} as const;

export type WordName = keyof (typeof general)['id'];

export interface Words {
  readonly [name: string]: string;
}

/** Words that keep their capital inside a sentence: names, abbreviations. */
export function properNouns(facts: Facts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const name of [facts.organisation?.name ?? '', facts.organisation?.unit ?? '']) {
    for (const word of name.split(/\s+/u)) names.add(word);
  }
  return names;
}

/** The indicator the design is tied to: the first with both baseline and target, else the first. */
export function mainIndicator(facts: Facts): IndicatorFact | null {
  return (
    facts.indicators.find((one) => one.baseline !== null && one.target !== null) ??
    facts.indicators.find((one) => one.target !== null) ??
    facts.indicators[0] ??
    null
  );
}

/** A noun phrase that is short enough to stand in a title or behind a preposition. */
function short(text: string, words = 6): string {
  const cleaned = withoutStop(text);
  return cleaned !== '' && cleaned.split(/\s+/u).length <= words ? cleaned : '';
}

function windowWords(window: TimeWindowFact | undefined, language: Language): string {
  if (window === undefined) return '';
  const text = withoutStop(window.text)
    .replace(
      /^(?:.*?\b(?:hanya punya|hanya memiliki|punya waktu|punya|tersedia|diberi waktu|memberi waktu|have|has|only have)\s+)/iu,
      '',
    )
    .trim();
  const phrase = short(text, 9);
  if (phrase === '') return '';
  if (language === 'en' && !/^(?:the|a|an|\d)/iu.test(phrase)) return `the ${phrase}`;
  return phrase;
}

function rolesOf(facts: Facts): { audience: string; supervisor: string; peerExpert: string } {
  const participants = facts.audiences.filter(({ kind }) => kind === 'participant');
  const audience = participants.find(({ explicit }) => explicit) ?? participants[0];
  const superior =
    facts.supporters.find(({ kind }) => kind === 'coordinator') ??
    facts.audiences.find(({ kind }) => kind === 'supervisor');
  const expert =
    facts.supporters.find(({ kind }) => kind === 'expert-peer') ??
    facts.supporters.find(({ kind }) => kind === 'champion' || kind === 'mentor');
  return {
    audience: short(withoutCount(audience?.role ?? ''), 5),
    supervisor: short(withoutCount(superior?.role ?? ''), 5),
    peerExpert: short(withoutCount(expert?.role ?? ''), 5),
  };
}

/** How far the baseline is from the target, in the brief's unit: "7,8 poin", "48%"; '' when unknown. */
function gapOf(indicator: IndicatorFact | null, language: Language): string {
  if (indicator?.baseline == null || indicator.target === null) return '';
  if (indicator.baseline.unit !== indicator.target.unit) return '';
  const distance = Math.abs(indicator.target.value - indicator.baseline.value);
  if (distance === 0) return '';
  const number = numeral(distance, language);
  const { unit } = indicator.target;
  if (unit === '%')
    return language === 'id' ? `${number} poin persen` : `${number} percentage points`;
  return unit === '' ? `${number} ${language === 'id' ? 'poin' : 'points'}` : `${number} ${unit}`;
}

/** Who speaks for those who are served: parents for small children. */
function voiceOf(beneficiary: string): string {
  if (/^(?:balita|bayi|anak|anak-anak)\b/iu.test(beneficiary)) return `orang tua ${beneficiary}`;
  if (/^(?:infants?|babies|children|toddlers?)\b/iu.test(beneficiary))
    return `parents of ${beneficiary}`;
  return beneficiary;
}

/** Documents that say how work is done; other tools are named by the tasks. */
const documents =
  /\b(?:sop|prosedur|pedoman|panduan|juknis|protokol|manual|buku saku|standar operasional|procedures?|guidelines?|checklists?|handbook)\b/iu;

const workplaces =
  /\b(?:posyandu|puskesmas|loket|laboratorium|sekolah|kelas|pasar|terminal|pelabuhan|rumah sakit|balai|perpustakaan|museum|gudang|pos jaga|counters?|wards?|schools?|laborator(?:y|ies)|market|library|depots?)\b/iu;

/** Where the work happens, as one noun, when the brief names such a place. */
function placeOf(facts: Facts): string {
  const texts = [
    ...facts.places.map(({ text }) => text),
    ...facts.audiences.map(({ role }) => role),
    ...facts.constraints.map(({ text }) => text),
  ];
  const found =
    texts.map((text) => workplaces.exec(text)?.[0] ?? '').find((word) => word !== '') ?? '';
  if (found === '') return '';
  return facts.language === 'en' ? `the ${found.toLowerCase()}` : found.toLowerCase();
}

/** What the people are spread over: places of work, or teams where the brief names no places. */
function siteWord(facts: Facts): string {
  const isSpread =
    facts.places.length > 0 &&
    (facts.places.length > 1 ||
      facts.places.some(
        ({ text }) =>
          workplaces.test(text) ||
          /\b(?:lokasi|pulau|kecamatan|desa|titik|sites?|villages?|islands?)\b/iu.test(text),
      ));
  return facts.language === 'id' ? (isSpread ? 'lokasi' : 'tim') : isSpread ? 'site' : 'team';
}

/** Where newcomers are named, the others of the same role are the experienced ones. */
function seniorOf(facts: Facts, audience: string): string {
  const hasNewcomers =
    facts.audiences.some(({ attributes }) => attributes.some(({ kind }) => kind === 'newcomer')) ||
    facts.causes.some(({ hints }) => hints.includes('newcomer'));
  const isAlone = facts.audiences.every(
    ({ headcount }) => headcount !== null && headcount.value <= 1,
  );
  if (audience === '' || !hasNewcomers || isAlone) return '';
  return facts.language === 'id'
    ? `${audience} yang lebih berpengalaman`
    : `experienced ${audience}`;
}

const figures = {
  id: /^(?:proporsi|persentase|tingkat|angka|cakupan|rasio|realisasi|serapan|capaian|indeks|nilai|akurasi|hasil|rata-rata|waktu|jumlah|kunjungan|(?:pe|per|ke)[a-z]{3,}an)\b/iu,
  en: /^(?:share|rate|percentage|proportion|number|average|mean|time|figure|score|level|index|amount)\b/iu,
} as const;

/**
 * An indicator as a figure that can rise and fall: "proporsi data yang tidak wajar" where the brief
 * says "data tidak wajar"; English gets a singular noun ("share of licence files returned").
 */
function figureOf(name: string, unit: string, language: Language): string {
  if (name === '' || figures[language].test(name)) return name;
  if (language === 'en' && /\b(?:rate|share|ratio|score|level|index|(?<!on )time)s?$/iu.test(name))
    return name;
  if (language === 'id' && isVerbPhrase(name, 'id')) return nounPhrase(name, 'id');
  if (language === 'en') {
    if (unit === '%') return `share of ${name}`;
    return /^(?:\S+\s)?\S+s\b/iu.test(name) ? `number of ${name}` : name;
  }
  if (unit !== '%') return name;
  return /^serangan\b/u.test(name) ? `tingkat ${name}` : `proporsi ${nounClause(name, 'id')}`;
}

const spanOfTime =
  /^(?:hari|hari kerja|jam|menit|pekan|minggu|bulan|days?|working days?|hours?|minutes?|weeks?|months?)$/iu;

/** The verb that moves the indicator to its target: times are shortened, shares pressed down. */
function raiseWord(indicator: IndicatorFact | null, language: Language): string {
  const isFalling = indicator?.direction === 'decrease';
  const unit = indicator?.unit ?? '';
  if (language === 'en')
    return isFalling ? (spanOfTime.test(unit) ? 'shorten' : 'reduce') : 'raise';
  if (!isFalling) return 'menaikkan';
  if (spanOfTime.test(unit)) return 'mempersingkat';
  return unit === '%' ? 'menekan' : 'menurunkan';
}

/** Work, not a thing: "data tinggi badan" is about recording them, "serangan hama" about dealing with it. */
function workOf(service: string, language: Language): string {
  if (language === 'en')
    return /^(?:repair|issue|process|close|return|deliver|inspect|serve|register|collect|answer|review)\b/u.test(
      service,
    )
      ? nounPhrase(service, 'en')
      : service;
  if (/^(?:data|catatan)\b/u.test(service)) return `pencatatan ${service}`;
  if (/^(?:serangan|keluhan|aduan|gangguan|wabah|kasus|tunggakan)\b/u.test(service))
    return `penanganan ${service}`;
  return service;
}

function direction(
  indicator: IndicatorFact | null,
  language: Language,
  id: readonly [string, string],
  en: readonly [string, string],
): string {
  const [up, down] = language === 'id' ? id : en;
  return indicator?.direction === 'decrease' ? down : up;
}

/** The heading where it names work ("pemanduan museum") and not a state ("surat sering dikembalikan"). */
function subjectOf(facts: Facts, lower: (text: string) => string): string {
  const title = lower(short(titleOf(facts), 4));
  const isState =
    /\b(?:di[a-z]{4,}|sering|belum|tidak|terlambat|menumpuk|rusak|kurang|not|late|errors?)\b/iu.test(
      title,
    );
  return isState || /^(?:memo|nota|surat|usulan|permohonan|proposal)\b/iu.test(title) ? '' : title;
}

/** The brief's heading without a remark in brackets ("Layanan antrean (campuran)"). */
function titleOf(facts: Facts): string {
  return short((facts.title ?? '').replace(/\s*\([^)]*\)\s*/gu, ' '), 10);
}

/** All words of a brief. */
export function wordsOf(facts: Facts, agency: string, unitName: string): Words {
  const { language } = facts;
  const base = general[language];
  const names = properNouns(facts);
  const lower = (text: string): string => decapitalise(text, names);
  const main = mainIndicator(facts);
  const second = facts.indicators.find((one) => one !== main && one.target !== null);
  const roles = rolesOf(facts);
  const organisation = facts.organisation?.name ?? agency;
  const known = (value: string, name: WordName): string => (value === '' ? base[name] : value);
  const falling = new Set(
    facts.indicators
      .filter((one) => one.direction === 'decrease')
      .map(({ name }) => name.toLowerCase()),
  );
  const services = facts.vocabulary.services
    .filter(
      (one) =>
        short(one, 7) !== '' &&
        !/^(?:penerima|salah|keliru|kesalahan|tidak|belum|menang|wrong|errors?)\b/iu.test(one),
    )
    .map((one) => (language === 'id' && isVerbPhrase(one, 'id') ? nounPhrase(one, 'id') : one));
  const service = workOf(
    lower(short(services.find((one) => !falling.has(one.toLowerCase())) ?? services[0] ?? '', 7)),
    language,
  );
  const indicator = figureOf(lower(short(main?.name ?? '', 9)), main?.unit ?? '', language);
  const target = written(main?.target ?? null);
  const participants = facts.audiences.filter(({ kind }) => kind === 'participant');
  const headcount = written(participants[0]?.headcount ?? null).replace(/ orang$/u, '');
  const window = windowWords(
    facts.timeWindows.find((one) => one.minutesPerDay !== null || one.occurrences !== null) ??
      facts.timeWindows.find((one) => one.rhythm !== null),
    language,
  );
  const tool = short(facts.vocabulary.tools.find((one) => documents.test(one)) ?? '', 4);
  const beneficiary = lower(short(facts.vocabulary.beneficiaries[0] ?? '', 5));
  const newcomer = participants
    .flatMap(({ attributes }) => attributes)
    .find(({ kind }) => kind === 'newcomer');
  return {
    audience: lower(known(roles.audience, 'audience')),
    beneficiary: known(voiceOf(beneficiary), 'beneficiary'),
    service: service || subjectOf(facts, lower) || base.service,
    indicator: known(indicator, 'indicator'),
    target: known(target, 'target'),
    supervisor: lower(known(roles.supervisor, 'supervisor')),
    peerExpert: lower(roles.peerExpert || seniorOf(facts, roles.audience) || base.peerExpert),
    unit: unitName || known(short(facts.organisation?.unit ?? organisation, 12), 'unit'),
    place: known(placeOf(facts), 'place'),
    window: known(window, 'window'),
    tool: known(tool, 'tool'),
    // From here on: empty when the brief is silent.
    organisation,
    knownService: service,
    knownIndicator: indicator,
    knownTarget: target,
    knownSupervisor: lower(roles.supervisor),
    knownExpert: lower(roles.peerExpert),
    knownBeneficiary: beneficiary,
    knownVoice: voiceOf(beneficiary),
    knownWindow: window,
    knownTool: tool,
    site: siteWord(facts),
    knownUnit: facts.organisation?.unit ?? '',
    baseline: written(main?.baseline ?? null),
    baselinePeriod: main?.baselinePeriod ?? '',
    standard: written(main?.standard ?? null),
    gap: gapOf(main, language),
    deadline: deadlinePhrase(main?.deadline ?? facts.deadline, language),
    headcount,
    newcomers:
      newcomer === undefined
        ? ''
        : lower(
            withoutStop(newcomer.text).replace(/^(?:including|termasuk|di antaranya)\s+/iu, ''),
          ),
    budget: facts.budget.asWritten ?? '',
    request:
      facts.requested === null
        ? ''
        : withoutStop(facts.requested.text).replace(/^["“]|["”]$/gu, ''),
    requester: lower(facts.requested?.requester ?? ''),
    source: main?.source ?? '',
    indicators: listOf(
      facts.indicators.map(({ name }) => lower(name)),
      language,
    ),
    otherIndicator: figureOf(lower(second?.name ?? ''), second?.unit ?? '', language),
    otherTarget: written(second?.target ?? null),
    title: capitalise(facts.title ?? ''),
    titleLower: lower(titleOf(facts)),
    raise: raiseWord(main, language),
    rise: direction(main, language, ['naik', 'turun'], ['rise', 'fall']),
    rising: direction(main, language, ['kenaikan', 'penurunan'], ['rise', 'fall']),
    indicatorShort: short(indicator, 6),
    baselineShort: short(written(main?.baseline ?? null), 3),
    targetShort: short(target, 3),
  };
}
