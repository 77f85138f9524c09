/** The tables as queries see them. The migrations are what makes them. */
import type { Generated, GeneratedAlways } from 'kysely';

/** 0 or 1: SQLite has no booleans. */
type Flag = number;
/** JSON text. */
type JsonText = string;
/** Instant in UTC, ISO 8601 with milliseconds: sorts as text. */
type Instant = string;

export interface DesignsTable {
  /** Row number: joins the other tables and the search index; never leaves `db/`. */
  seq: Generated<number>;
  id: string;
  kind: 'design' | 'series';
  title: string;
  agency: string;
  result: string | null;
  language: string;
  progress: number;
  jp: number;
  errors: number;
  warnings: number;
  infos: number;
  /** The revision that the measures (progress to infos) were taken from; 0: not yet. */
  measured_revision: number;
  created_at: Instant;
  updated_at: Instant;
  archived_at: Instant | null;
  trashed_at: Instant | null;
  shelf: GeneratedAlways<'active' | 'archived' | 'trashed'>;
  revision: number;
}

/** The large JSON, apart from the rows that lists read. */
export interface DocumentsTable {
  design_seq: number;
  json: JsonText;
}

export interface RevisionsTable {
  design_seq: number;
  /** The number of the document after this change. */
  revision: number;
  /** The number before it; more than one below where text edits were joined. */
  base_revision: number;
  author: string;
  created_at: Instant;
  updated_at: Instant;
  kind: 'edit' | 'undo' | 'redo' | 'restore' | 'draft' | 'import' | 'proposal';
  label: JsonText | null;
  /** Open for joining with the next edit of the same key; null: closed. */
  coalesce_key: string | null;
  patch: JsonText;
  inverse: JsonText;
  /** The revision that was undone, redone or restored. */
  target: number | null;
  /** What an undo would target after this revision, and a redo. */
  undo_top: number | null;
  redo_top: number | null;
  /** The next one below this revision on the stack it lies on. */
  below: number | null;
  /** Revisions since the last snapshot; 0: has one. */
  depth: number;
}

/** Whole documents, gzip over canonical JSON. */
export interface SnapshotsTable {
  design_seq: number;
  revision: number;
  json_gz: Uint8Array;
}

export interface VersionsTable {
  design_seq: number;
  revision: number;
  name: string;
  author: string;
  created_at: Instant;
}

export interface JobsTable {
  id: string;
  kind: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  recovery: 'resume' | 'restart' | 'abandon';
  input: JsonText;
  result: JsonText | null;
  error: JsonText | null;
  cancel_requested: Flag;
  /** Read out of `input`. */
  design_id: GeneratedAlways<string | null>;
  created_at: Instant;
  updated_at: Instant;
}

export interface JobEventsTable {
  job_id: string;
  seq: number;
  at: Instant;
  type: string;
  payload: JsonText;
}

export interface SectionsTable {
  job_id: string;
  key: string;
  output: JsonText;
  usage: JsonText | null;
  /** Rupiah; null while no price is known. */
  cost: number | null;
  attempts: number;
  created_at: Instant;
}

export interface SettingsTable {
  key: string;
  value: JsonText;
  updated_at: Instant;
}

export interface FilesTable {
  sha256: string;
  size: number;
  name: string;
  media_type: string;
  created_at: Instant;
}

export interface ProposalsTable {
  id: string;
  design_seq: number;
  job_id: string;
  /** Place among those of the same job. */
  number: number;
  part_id: string | null;
  path: string;
  title: JsonText;
  patch: JsonText;
  changes: JsonText;
  made_by: string;
  /** Of a reviewer's edit: the same in every file that it comes in. */
  key: string | null;
  state: 'open' | 'accepted' | 'rejected';
  created_at: Instant;
  updated_at: Instant;
}

/** One row per paid call; outlives its job and its design. */
export interface UsageTable {
  job_id: string;
  /** A job that is taken up again counts on. */
  attempt: number;
  unit: string;
  design_seq: number | null;
  kind: string;
  connection: string;
  model: string;
  input: number;
  output: number;
  cached: number;
  is_estimate: Flag;
  /** Rupiah; null while no price is known. */
  cost: number | null;
  /** `2026-11`, local time. */
  month: string;
  at: Instant;
}

/** Messages of one call as they were sent: masked. */
export interface SentTable {
  job_id: string;
  number: number;
  payload: JsonText;
}

export interface JobWordsTable {
  job_id: string;
  words: string;
}

export interface DesignPrivacyTable {
  design_seq: number;
  confirmed: JsonText;
  declined: JsonText;
  local_only: Flag;
  previewed_at: Instant | null;
  review_previewed_at: Instant | null;
  question_previewed_at: Instant | null;
  updated_at: Instant;
}

export interface SuggestionsTable {
  id: string;
  design_seq: number;
  job_id: string;
  number: number;
  part_id: string | null;
  path: string;
  /** The whole text that it is about. */
  before: string;
  quote: string;
  comment: string;
  rewrite: string | null;
  prompt_id: string;
  prompt_version: string;
  made_by: string;
  state: 'open' | 'proposed' | 'dismissed';
  created_at: Instant;
  updated_at: Instant;
}

export interface AnswersTable {
  id: string;
  design_seq: number;
  question: string;
  answer: string | null;
  refs: JsonText;
  made_by: string;
  created_at: Instant;
}

/** The full-text index; contentless, so its columns are for matching only. */
export interface SearchTable {
  rowid: number;
  title: string;
  body: string;
  stems: string;
}

/** Designs whose index entry is older than their document. */
export interface SearchDirtyTable {
  design_seq: number;
}

/** Documents that are attached to designs: one row per file and version of the readers. */
export interface SourcesTable {
  seq: Generated<number>;
  id: string;
  file_sha256: string;
  media_type: string;
  language: string;
  containers: number;
  sentences: number;
  warnings: JsonText;
  regulations: JsonText;
  /** 0 while its passages are being stored: what an interrupted import left. */
  ready: Flag;
  created_at: Instant;
}

/** SourceDocuments, gzip over JSON. */
export interface SourceDocumentsTable {
  source_seq: number;
  json_gz: Uint8Array;
}

export interface DesignSourcesTable {
  design_seq: number;
  source_seq: number;
  /** The name it was attached under, and its bytes. */
  name: string;
  size: number;
  added_at: Instant;
}

export interface SourcePassagesTable {
  id: Generated<number>;
  source_seq: number;
  sentence_id: string;
  text: string;
}

/** The full-text index of passages; contentless, its rowid is the passage's id. */
export interface SourceSearchTable {
  rowid: number;
  heading: string;
  body: string;
  stems: string;
}

/** Pictures of a source, by the hash of their bytes. */
export interface SourceImagesTable {
  source_seq: number;
  hash: string;
  media_type: string;
  bytes: Uint8Array;
}

export interface SeriesFactsTable {
  design_seq: number;
  units: number;
  written: number;
  minutes: number;
}

/** Who signs a design's documents; on this machine only. */
export interface SigningTable {
  design_seq: number;
  value: JsonText;
  updated_at: Instant;
}

/** Word templates of the agency, one per kind of document. */
export interface TemplatesTable {
  id: string;
  kind: string;
  name: string;
  size: number;
  file_sha256: string;
  added_at: Instant;
}

/** Approved versions. Triggers refuse every change. */
export interface ApprovalsTable {
  id: string;
  design_seq: number;
  number: number;
  revision: number;
  job_id: string;
  content_hash: string;
  recorded_by: string;
  deciders: JsonText;
  reason: string;
  /** Name and size of the package; its bytes lie with the files. */
  package: JsonText;
  package_sha256: string;
  files: JsonText;
  created_at: Instant;
}

/** What was in reviewers' files, by the job that read them. */
export interface ReviewReportsTable {
  job_id: string;
  design_seq: number;
  result: JsonText;
  created_at: Instant;
}

/** Patterns that a person took in or saved. */
export interface PatternsTable {
  id: string;
  title: string;
  author: string;
  activities: number;
  json: JsonText;
  added_at: Instant;
}

export interface Tables {
  designs: DesignsTable;
  documents: DocumentsTable;
  revisions: RevisionsTable;
  snapshots: SnapshotsTable;
  versions: VersionsTable;
  jobs: JobsTable;
  job_events: JobEventsTable;
  sections: SectionsTable;
  settings: SettingsTable;
  files: FilesTable;
  proposals: ProposalsTable;
  usage: UsageTable;
  sent: SentTable;
  job_words: JobWordsTable;
  design_privacy: DesignPrivacyTable;
  suggestions: SuggestionsTable;
  answers: AnswersTable;
  search: SearchTable;
  search_dirty: SearchDirtyTable;
  sources: SourcesTable;
  source_documents: SourceDocumentsTable;
  design_sources: DesignSourcesTable;
  source_passages: SourcePassagesTable;
  source_search: SourceSearchTable;
  source_images: SourceImagesTable;
  series_facts: SeriesFactsTable;
  signing: SigningTable;
  templates: TemplatesTable;
  approvals: ApprovalsTable;
  patterns: PatternsTable;
  review_reports: ReviewReportsTable;
}
