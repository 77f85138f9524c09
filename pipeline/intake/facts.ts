/**
 * What intake reads out of a brief: the one typed output that planning builds on.
 * A fact that the brief does not state is null or absent, never guessed. Every fact
 * names the sentence it stands in, so that a design can cite the user's own words.
 */
import type { z } from 'zod';
import type {
  Connectivity,
  constraintKindSchema,
  Direction,
  FishboneCategory,
  GilbertCell,
  Language,
} from '../../design/enums.ts';
import type { Period, Quantity } from '../../design/quantity.ts';

export type { Period, Quantity };

/** `index` of a sentence in `Facts.sentences`. */
export type SentenceIndex = number;

/** One sentence, bullet, table row or form field of the normalised text; `start` and `end` are offsets in `Facts.text`. */
export interface Sentence {
  index: SentenceIndex;
  text: string;
  start: number;
  end: number;
  /** The heading or form key it stands under ('indikator', 'Latar belakang'), as written. */
  section: string | null;
}

export interface Organisation {
  name: string;
  /** Part of the organisation the problem lies in ('Bidang Pelayanan'), when named. */
  unit: string | null;
  sentence: SentenceIndex;
}

/** A moment in time: a period from now, a named point ('Desember 2026', 'triwulan III'), or a calendar day. */
export type Deadline =
  | {
      kind: 'period';
      period: Period;
      asWritten: string;
      sentence: SentenceIndex;
    }
  | { kind: 'date'; date: string; asWritten: string; sentence: SentenceIndex }
  | { kind: 'named'; asWritten: string; sentence: SentenceIndex };

export interface IndicatorFact {
  /** Name as a noun phrase: 'IKM', 'penyelesaian rekomendasi audit internal'. */
  name: string;
  /** '%', 'hari', 'poin', ...; '' when the number is bare. */
  unit: string;
  direction: Direction;
  baseline: Quantity | null;
  target: Quantity | null;
  /** A service standard or tolerance that is not itself the target ('standar 3 hari', 'batas toleransi 10%'). */
  standard: Quantity | null;
  /** When the baseline was taken, as written ('semester lalu', 'bulan Maret'). */
  baselinePeriod: string | null;
  deadline: Deadline | null;
  /** Where the figure comes from ('audit 1.200 entri'), as written. */
  source: string | null;
  /** Target in words, where it has no number ('kualitas rekomendasi meningkat menurut rubrik'). */
  targetText: string | null;
  sentences: SentenceIndex[];
}

export type NumberRole =
  | 'baseline'
  | 'target'
  | 'standard'
  | 'headcount'
  | 'budget'
  | 'cost'
  | 'duration'
  | 'deadline'
  | 'time-window'
  | 'frequency'
  | 'evidence'
  | 'capacity'
  | 'age'
  | 'volume'
  | 'date'
  | 'other';

export interface NumberFact {
  quantity: Quantity;
  /** What it counts, as a noun phrase ('petugas loket', 'aduan', 'entri'); '' when the brief does not say. */
  counts: string;
  role: NumberRole;
  sentence: SentenceIndex;
}

export interface AudienceFact {
  /** Role noun in the brief's words: 'petugas loket', 'kader', 'auditor'. */
  role: string;
  headcount: Quantity | null;
  /** 'participant' learns; 'supervisor' leads or coordinates them and learns with them. */
  kind: 'participant' | 'supervisor';
  /** Short phrases: '9 PNS', 'delapan orang baru enam bulan bekerja', 'rata-rata berusia 47 tahun'. */
  attributes: Array<{
    kind: AttributeKind;
    text: string;
    sentence: SentenceIndex;
  }>;
  /** Said to be the audience in so many words ('Audiens: ...', 'peserta', 'for all counter staff'). */
  explicit: boolean;
  sentence: SentenceIndex;
}

export type AttributeKind =
  | 'employment'
  | 'newcomer'
  | 'age'
  | 'literacy'
  | 'device'
  | 'disability'
  | 'experience'
  | 'place'
  | 'other';

/** Somebody named who can help others learn: coordinators, senior peers, champions, a mentor. */
export interface SupporterFact {
  role: string;
  headcount: Quantity | null;
  kind: 'coordinator' | 'expert-peer' | 'champion' | 'mentor' | 'partner';
  /** What the brief says they can or will do. */
  text: string;
  sentence: SentenceIndex;
}

export interface BudgetFact {
  /** 'none' only when the brief says so; silence and 'belum ditetapkan' are 'unknown'. */
  status: 'unknown' | 'none' | 'amount';
  /** Integer rupiah; null unless `status` is 'amount' (or the currency is not rupiah: see `asWritten`). */
  amount: number | null;
  asWritten: string | null;
  sentence: SentenceIndex | null;
}

export interface TimeWindowFact {
  text: string;
  minutesPerDay: number | null;
  /** Number of gatherings it offers ('delapan pertemuan bulanan'); null when not countable. */
  occurrences: number | null;
  /** How often, as written ('bulanan', 'setiap Jumat'). */
  rhythm: string | null;
  sentence: SentenceIndex;
}

export type ConstraintKind = z.infer<typeof constraintKindSchema>;

export interface ConstraintFact {
  kind: ConstraintKind;
  text: string;
  sentence: SentenceIndex;
}

export interface RequestedSolution {
  kind:
    | 'training'
    | 'workshop'
    | 'socialisation'
    | 'course'
    | 'e-learning'
    | 'seminar'
    | 'coaching'
    | 'benchmarking'
    | 'other';
  /** As the requester named it: 'pelatihan pelayanan prima dua hari untuk semua'. */
  text: string;
  days: number | null;
  /** Who asks, when named ('Kepala bidang'). */
  requester: string | null;
  sentence: SentenceIndex;
}

export interface WishFact {
  /** Noun phrase: 'klinik rekomendasi lintas perangkat daerah', 'papan pantau sederhana'. */
  text: string;
  kind:
    | 'clinic'
    | 'dashboard'
    | 'microlearning'
    | 'print'
    | 'audio'
    | 'video'
    | 'job-aid'
    | 'mentoring'
    | 'community'
    | 'action-learning'
    | 'scenario'
    | 'visit'
    | 'project-document'
    | 'e-learning'
    | 'other';
  sentence: SentenceIndex;
}

export interface StakeholderFact {
  name: string;
  stance: 'support' | 'oppose' | 'neutral';
  power: 'high' | 'low' | 'unknown';
  text: string;
  sentence: SentenceIndex;
}

/** What the sentence itself says about why people do not do it (for Mager and Pipe's questions). */
export type CauseHint =
  | 'skill-lacking'
  | 'used-to-do'
  | 'never-practised'
  | 'can-do-when-tested'
  | 'newcomer'
  | 'quality-of-work'
  | 'obstacle'
  | 'time-lacking'
  | 'staff-lacking'
  | 'money-lacking'
  | 'tool-lacking'
  | 'network-failing'
  | 'rule-missing'
  | 'information-outdated'
  | 'no-feedback'
  | 'punished'
  | 'rewarded-otherwise'
  | 'attitude'
  | 'integrity'
  | 'capacity-mismatch'
  | 'policy-blocked';

export interface CauseFact {
  /** Clean phrase that can stand in a sentence, no leading connective, no final stop. */
  statement: string;
  sentence: SentenceIndex;
  evidence: SentenceIndex[];
  quantity: Quantity | null;
  category: FishboneCategory;
  /** A guess by rule, environment first (Gilbert's behaviour engineering model); planning decides. */
  cell: GilbertCell;
  /** Name of the rule that decided the cell ('tool-lacking'). */
  rule: string;
  hints: CauseHint[];
  /** Who shows it ('kader', 'petugas loket'), when named. */
  subject: string | null;
  /** Work task behind it, a verb phrase ('menegakkan papan ukur'), when the sentence names one. */
  task: string | null;
}

export interface EvidenceFact {
  statement: string;
  quantity: Quantity | null;
  sentence: SentenceIndex;
}

/** Words of the brief that texts may use. All are noun or verb phrases in the brief's language. */
export interface Vocabulary {
  /** The service or work product: 'penerbitan KTP-el', 'rekomendasi audit'. */
  services: string[];
  /** Who is served: 'pemohon', 'balita', 'perangkat daerah'. */
  beneficiaries: string[];
  /** Verb phrases of the work. */
  tasks: string[];
  /** 'SOP', 'papan informasi', 'aplikasi pencatatan gizi'. */
  tools: string[];
}

export interface UnusedFact {
  sentence: SentenceIndex;
  /** The number or fact as written. */
  text: string;
  why: 'no-role' | 'no-owner' | 'duplicate' | 'not-understood';
}

export interface Facts {
  /** Version of the reading rules; part of the drafter's id seed. */
  rulesVersion: string;
  language: Language;
  /** Normalised text (NFC, LF, no BOM) that sentence offsets refer to. */
  text: string;
  sentences: Sentence[];
  title: string | null;
  organisation: Organisation | null;
  /** The gap in one sentence as the brief says it (first sentence with an indicator), or null. */
  problemSentence: SentenceIndex | null;
  indicators: IndicatorFact[];
  /** The deadline of the whole effort: the indicators' common one, or one stated alone. */
  deadline: Deadline | null;
  numbers: NumberFact[];
  audiences: AudienceFact[];
  supporters: SupporterFact[];
  budget: BudgetFact;
  /** Other amounts of money ('Rp280 juta untuk transportasi laut'). */
  costs: Array<{
    amount: number | null;
    asWritten: string;
    text: string;
    sentence: SentenceIndex;
  }>;
  timeWindows: TimeWindowFact[];
  constraints: ConstraintFact[];
  connectivity: { level: Connectivity; sentences: SentenceIndex[] };
  places: Array<{
    text: string;
    quantity: Quantity | null;
    sentence: SentenceIndex;
  }>;
  requested: RequestedSolution | null;
  wishes: WishFact[];
  stakeholders: StakeholderFact[];
  causes: CauseFact[];
  evidence: EvidenceFact[];
  resources: Array<{ text: string; sentence: SentenceIndex }>;
  impacts: Array<{ text: string; sentence: SentenceIndex }>;
  vocabulary: Vocabulary;
  /** Recognised but placed nowhere ('tidak terpakai'). */
  unused: UnusedFact[];
}
