/**
 * The words of the brief that every text may use, as noun phrases that fit into a sentence.
 * Names of pattern slots always have a value (a general noun where the brief is silent);
 * the others are empty when the brief does not say, which makes phrases that need them ineligible.
 */
import type { Language } from '../../design/enums.ts';
import { capitalise, decapitalise, listOf, withoutStop } from '../fill/render.ts';
import type { Facts, IndicatorFact, TimeWindowFact } from '../intake/index.ts';
import { deadlinePhrase, numeral, withoutCount, written } from './quantities.ts';

const general = {
  id: {
    audience: 'pegawai pelaksana',
    beneficiary: 'penerima layanan',
    service: 'pekerjaan utama unit',
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
    service: "the unit's main work",
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

function direction(
  indicator: IndicatorFact | null,
  language: Language,
  id: readonly [string, string],
  en: readonly [string, string],
): string {
  const [up, down] = language === 'id' ? id : en;
  return indicator?.direction === 'decrease' ? down : up;
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
  const roles = rolesOf(facts);
  const organisation = facts.organisation?.name ?? agency;
  const known = (value: string, name: WordName): string => (value === '' ? base[name] : value);
  const service = lower(short(facts.vocabulary.services[0] ?? '', 7));
  const indicator = lower(short(main?.name ?? '', 9));
  const target = written(main?.target ?? null);
  const participants = facts.audiences.filter(({ kind }) => kind === 'participant');
  const headcount = written(participants[0]?.headcount ?? null).replace(/ orang$/u, '');
  const newcomer = participants
    .flatMap(({ attributes }) => attributes)
    .find(({ kind }) => kind === 'newcomer');
  return {
    audience: lower(known(roles.audience, 'audience')),
    beneficiary: lower(known(short(facts.vocabulary.beneficiaries[0] ?? '', 5), 'beneficiary')),
    service: known(service, 'service'),
    indicator: known(indicator, 'indicator'),
    target: known(target, 'target'),
    supervisor: lower(known(roles.supervisor, 'supervisor')),
    peerExpert: lower(known(roles.peerExpert, 'peerExpert')),
    unit: unitName || known(short(facts.organisation?.unit ?? organisation, 12), 'unit'),
    place: base.place,
    window: known(windowWords(facts.timeWindows[0], language), 'window'),
    tool: known(short(facts.vocabulary.tools[0] ?? '', 4), 'tool'),
    // From here on: empty when the brief is silent.
    organisation,
    knownService: service,
    knownIndicator: indicator,
    knownTarget: target,
    knownSupervisor: lower(roles.supervisor),
    knownExpert: lower(roles.peerExpert),
    knownBeneficiary: lower(short(facts.vocabulary.beneficiaries[0] ?? '', 5)),
    knownWindow: windowWords(facts.timeWindows[0], language),
    knownTool: short(facts.vocabulary.tools[0] ?? '', 4),
    knownUnit: facts.organisation?.unit ?? '',
    baseline: written(main?.baseline ?? null),
    baselinePeriod: main?.baselinePeriod ?? '',
    standard: written(main?.standard ?? null),
    gap: gapOf(main, language),
    deadline: deadlinePhrase(main?.deadline ?? facts.deadline, language),
    headcount,
    newcomers: newcomer === undefined ? '' : lower(withoutStop(newcomer.text)),
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
    otherIndicator: lower(facts.indicators.find((one) => one !== main)?.name ?? ''),
    title: capitalise(facts.title ?? ''),
    titleLower: lower(titleOf(facts)),
    raise: direction(main, language, ['menaikkan', 'menurunkan'], ['raise', 'lower']),
    rise: direction(main, language, ['naik', 'turun'], ['rise', 'fall']),
    rising: direction(main, language, ['kenaikan', 'penurunan'], ['rise', 'fall']),
    indicatorShort: short(indicator, 6),
    baselineShort: short(written(main?.baseline ?? null), 3),
    targetShort: short(target, 3),
  };
}
