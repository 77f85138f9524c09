/** S1: every cause with its kind, task, walk, verdict and evidence, before any sentence is written. */
import type { GilbertCell, Language } from '../../design/enums.ts';
import type { PartId } from '../../design/ids.ts';
import type { CauseTag } from '../../patterns/index.ts';
import { decapitalise, withoutStop } from '../fill/render.ts';
import type { CauseFact, CauseHint, SentenceIndex } from '../intake/index.ts';
import type { DraftContext } from '../plan/context.ts';
import { properNouns } from '../plan/words.ts';
import { tagInText, tagOf } from './cause-tag.ts';
import { type WalkResult, type WalkStep, walkCause } from './decision-walk.ts';
import { mentionedCauses } from './mentioned-causes.ts';
import { type TaskWords, type WorkTask, workTaskOf } from './work-task.ts';

/** What kind of condition a cause outside learning is: decides action, owner and whys. */
export type ConditionKind =
  | 'tool'
  | 'supply'
  | 'network'
  | 'outdated'
  | 'material'
  | 'staffing'
  | 'time'
  | 'money'
  | 'rule'
  | 'feedback'
  | 'punished'
  | 'integrity'
  | 'policy'
  | 'capacity'
  | 'attitude'
  | 'others'
  | 'general';

const kindOfHint: ReadonlyArray<readonly [CauseHint, ConditionKind]> = [
  ['integrity', 'integrity'],
  ['punished', 'punished'],
  ['rewarded-otherwise', 'punished'],
  ['policy-blocked', 'policy'],
  ['network-failing', 'network'],
  ['tool-lacking', 'tool'],
  ['information-outdated', 'outdated'],
  ['staff-lacking', 'staffing'],
  ['time-lacking', 'time'],
  ['money-lacking', 'money'],
  ['rule-missing', 'rule'],
  ['no-feedback', 'feedback'],
  ['capacity-mismatch', 'capacity'],
  ['attitude', 'attitude'],
];

export interface PlannedCause {
  id: PartId;
  /** Null for a guess that stands in because the brief names no cause. */
  fact: CauseFact | null;
  /** As a clause: lower case, no stop. */
  clause: string;
  tag: CauseTag;
  condition: ConditionKind;
  task: WorkTask;
  result: WalkResult;
  step: WalkStep | 'undecided' | 'others';
  isLearnable: boolean;
  needsAction: boolean;
  evidence: SentenceIndex[];
  guess: 'knowledge' | 'environment' | 'incentive' | null;
}

export function conditionOf(hints: readonly CauseHint[], statement: string): ConditionKind {
  const isMaterial =
    /\b(?:modul|bahan ajar|buku panduan|materi pelatihan|training manual|course material)\b/iu.test(
      statement,
    );
  if (isMaterial && hints.includes('information-outdated')) return 'material';
  const isSupply =
    /\b(?:habis|stok|persediaan|reagen|obat|blangko|bahan bakar|suku cadang belum|buku\b.*\bbelum diterima|out of stock|ran out|supplies|reagents?)\b/iu.test(
      statement,
    );
  if (isSupply && !/\b(?:rusak|broken)\b/iu.test(statement) && hints.includes('tool-lacking'))
    return 'supply';
  return kindOfHint.find(([hint]) => hints.includes(hint))?.[1] ?? 'general';
}

/** Gilbert's cells as they stand inside a sentence. */
export const cellNames: Readonly<Record<Language, Readonly<Record<GilbertCell, string>>>> = {
  id: {
    information: 'informasi dan umpan balik',
    resources: 'sumber daya dan alat',
    incentives: 'insentif dan konsekuensi',
    knowledge: 'pengetahuan dan keterampilan',
    capacity: 'kapasitas',
    motives: 'motif',
  },
  en: {
    information: 'information and feedback',
    resources: 'resources and tools',
    incentives: 'incentives and consequences',
    knowledge: 'knowledge and skills',
    capacity: 'capacity',
    motives: 'motives',
  },
};

/** Complaints of being sent about, and talks that do not happen, lie in habit and flow alike (mixed). */
function hintsOf(fact: CauseFact, tag: CauseTag): CauseHint[] {
  const hints = [...fact.hints];
  const isAboutProduct = hints.includes('quality-of-work');
  if (isAboutProduct && (tag === 'attitude-service' || tag === 'coordination'))
    return [...hints.filter((one) => one !== 'quality-of-work'), 'attitude'];
  if (
    hints.includes('no-feedback') &&
    /\b(?:berdialog|berkonsultasi|berdiskusi|dialogue|consult)\b/iu.test(fact.statement)
  )
    return [...hints.filter((one) => one !== 'no-feedback'), 'attitude'];
  // Too few machines, and systems that cannot do a thing, are conditions whoever works with them.
  const isScarce =
    /\b(?:hanya|cuma|baru ada|only)\b.{0,30}\b(?:unit|buah|mesin|kendaraan|units?|machines?|vehicles?)\b/iu.test(
      fact.statement,
    );
  const isSystem =
    /^(?:aplikasi|sistem|portal|mesin|peladen|formulir|pemindai|the (?:system|application|portal|server))\b.*\b(?:tidak|belum|hanya|cannot|does not|only)\b/iu.test(
      fact.statement,
    );
  if (isScarce || (isSystem && !hints.includes('never-practised')))
    return [
      ...hints.filter((one) => one !== 'skill-lacking' && one !== 'quality-of-work'),
      'tool-lacking',
      'obstacle',
    ];
  if (
    /\b(?:terampil|mahir|kompeten|tidak pernah salah|skilled|never (?:made|make) (?:a mistake|errors?))\b/iu.test(
      fact.statement,
    ) &&
    !/\b(?:belum|kurang|tidak) (?:terampil|mahir|kompeten)\b|\bnot (?:yet )?skilled\b/iu.test(
      fact.statement,
    )
  )
    return [...hints.filter((one) => one !== 'skill-lacking'), 'can-do-when-tested'];
  // A product that nobody can carry out without money was made badly, whatever the money.
  if (
    hints.includes('money-lacking') &&
    /\btidak mungkin di\S+ tanpa anggaran/iu.test(fact.statement)
  )
    return [...hints, 'skill-lacking', 'quality-of-work'];
  return hints;
}

/** What the receivers of the work think of it is changed by winning them, not by training them. */
function isOthersAttitude(context: DraftContext, fact: CauseFact): boolean {
  const other = context.words.knownBeneficiary ?? '';
  return (
    fact.hints.includes('attitude') &&
    other !== '' &&
    fact.statement.toLowerCase().startsWith(other)
  );
}

/** Loose remarks joined into one clause: "modul ada, setebal 146 halaman, disusun untuk kelas". */
function smooth(clause: string): string {
  return clause
    .replace(/ ada, (?=se[a-z]{4,})/u, ' yang ada ')
    .replace(/, (?=(?:di|ber)[a-z]{4,})/u, ' dan ');
}

interface About {
  /** Kind of ability the brief as a whole is about, for causes that do not say. */
  tag: CauseTag | null;
  words: TaskWords;
}

function plan(context: DraftContext, fact: CauseFact, key: string, about: About): PlannedCause {
  const { facts, language, seed } = context;
  const sentence = facts.sentences[fact.sentence]?.text ?? '';
  const isOthers = isOthersAttitude(context, fact);
  const tag = isOthers
    ? 'leadership-stakeholder'
    : (tagOf(fact, sentence) ??
      about.tag ??
      (fact.hints.includes('attitude') ? 'attitude-service' : 'procedure-skill'));
  const isImportant = facts.indicators.length > 0 || facts.impacts.length > 0;
  const hints = hintsOf(fact, tag);
  const result = walkCause({ hints, cell: fact.cell }, isImportant);
  const isLearnable = result.verdict === 'learning' || result.verdict === 'mixed';
  return {
    id: seed.id('cause', `cause/${key}`),
    fact,
    clause: decapitalise(smooth(withoutStop(fact.statement)), properNouns(facts)),
    tag,
    condition: isOthers ? 'others' : conditionOf(hints, fact.statement),
    task: workTaskOf({ ...fact, hints }, tag, about.words, language),
    result,
    step: isOthers ? 'others' : result.step,
    isLearnable,
    needsAction: result.verdict === 'non-learning' || result.verdict === 'mixed',
    evidence: [...new Set([fact.sentence, ...fact.evidence])],
    guess: null,
  };
}

const undecidedWalk: WalkResult = {
  walk: {
    important: 'unknown',
    obstacle: 'unknown',
    punished: 'unknown',
    rewardedOtherwise: 'unknown',
    couldIfLifeDepended: 'unknown',
    usedToDo: 'unknown',
    oftenUsed: 'unknown',
    simplerWay: 'unknown',
    hasPotential: 'unknown',
  },
  verdict: 'undecided',
  remedy: 'none',
  cell: 'knowledge',
  step: 'cell-knowledge',
};

/** Three guesses to be tested, when the brief names a gap but no cause: environment stands beside ability. */
function guesses(context: DraftContext): PlannedCause[] {
  const { facts, words, language, seed } = context;
  const about = `${words.knownService ?? ''} ${words.knownIndicator ?? ''} ${facts.requested?.text ?? ''}`;
  const probe = { statement: about, task: facts.vocabulary.tasks[0] ?? null, hints: [] };
  const asFact: CauseFact = {
    ...probe,
    sentence: 0,
    evidence: [],
    quantity: null,
    category: 'people',
    cell: 'knowledge',
    rule: 'guess',
    hints: [],
    subject: null,
  };
  const tag = tagOf(asFact, about) ?? 'procedure-skill';
  const task = workTaskOf(probe, tag, taskWords(context), language);
  const kinds = [
    ['knowledge', 'knowledge'],
    ['environment', 'resources'],
    ['incentive', 'incentives'],
  ] as const;
  return kinds.map(([guess, cell], index) => ({
    id: seed.id('cause', `guess/${index}`),
    fact: null,
    clause: '',
    tag,
    condition: 'general',
    task,
    result: { ...undecidedWalk, cell },
    step: 'undecided',
    isLearnable: false,
    needsAction: false,
    evidence: [],
    guess,
  }));
}

/** The kind of ability that most causes name, else the one the brief's subject suggests. */
function mainTag(context: DraftContext, facts: readonly CauseFact[]): CauseTag | null {
  const counts = new Map<CauseTag, number>();
  for (const fact of facts) {
    const tag = tagOf(fact, '');
    if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (best !== undefined) return best;
  const { title, vocabulary, indicators } = context.facts;
  return tagInText(
    [title ?? '', ...vocabulary.services, ...indicators.map(({ name }) => name)].join(' '),
  );
}

const writtenThings =
  /\b(?:rekomendasi|laporan|surat|risalah|notula|naskah|dokumen|putusan|kajian|telaahan|uraian|rencana|recommendations?|reports?|minutes|letters?|documents?|judgments?|summons(?:es)?|plans?)\b/iu;

/** The shortest thing the brief names that is written; "penyelesaian rekomendasi" is about the "rekomendasi". */
function productOf(context: DraftContext): string {
  const { facts, words } = context;
  const named = facts.vocabulary.services
    .filter((one) => writtenThings.test(one))
    .sort((a, b) => a.length - b.length)[0];
  const phrase = new RegExp(
    `${writtenThings.source}(?: (?:dinas|penelitian|audit|keberatan|pertanggungjawaban))?`,
    'iu',
  );
  const inText =
    phrase.exec(facts.title ?? '')?.[0] ??
    phrase.exec(facts.causes.map(({ statement }) => statement).join('. '))?.[0];
  const base =
    (facts.language === 'en' ? writtenThings.exec(named ?? '')?.[0] : named) ??
    inText ??
    words.service ??
    '';
  return base
    .toLowerCase()
    .replace(/^(?:penyelesaian|penerbitan|penyusunan|penyampaian|pembuatan)\s+/iu, '');
}

function taskWords(context: DraftContext): TaskWords {
  const { words } = context;
  return {
    service: words.service ?? '',
    tool: words.tool ?? '',
    beneficiary: words.beneficiary ?? '',
    product: productOf(context),
  };
}

/** All causes of a design, in the order of the brief; the same clause is not planned twice. */
export function planCauses(context: DraftContext): PlannedCause[] {
  const { facts } = context;
  const all = [...facts.causes, ...mentionedCauses(facts)].sort((a, b) => a.sentence - b.sentence);
  const about: About = { tag: mainTag(context, all), words: taskWords(context) };
  const seen = new Set<string>();
  const causes: PlannedCause[] = [];
  for (const fact of all) {
    const key = withoutStop(fact.statement).toLowerCase();
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    causes.push(plan(context, fact, `${fact.sentence}/${key}`, about));
  }
  return causes.length === 0 ? guesses(context) : causes;
}
