/**
 * Work that would hold up the event loop. Each task is a plain function of its input, run in a worker
 * thread: reading and drafting briefs, checking, writing documents, looking through database files.
 * What a task alone needs is loaded with its first run, so that a thread that only checks stays small.
 */

import type { Pattern } from '../../design/exchange/index.ts';
import type { OfficeKind } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import type { Series } from '../../design/model/series.ts';
import { readDesignJson } from '../../documents/readers/design-json.ts';
import { writeDesignJson } from '../../documents/writers/design-json.ts';
import type { MessageLanguage } from '../../messages/index.ts';
import type { TakeBundleTask, WriteBundleTask } from '../tasks/bundle.ts';
import {
  checkBriefly,
  checkInWords,
  checkSeriesBriefly,
  checkSeriesInWords,
} from '../tasks/check.ts';
import type { DraftTask } from '../tasks/draft.ts';
import type { GapTableTask } from '../tasks/gap-table.ts';
import type { MicroDraftTask, MicroTask, RedoTask, StaleTask } from '../tasks/micro.ts';
import type { OffersTask } from '../tasks/offers.ts';
import type { PlayerPageTask } from '../tasks/player-page.ts';
import type { MaskModulesTask, PrepareMicroTask } from '../tasks/prepare-micro.ts';
import type { PrepareTask } from '../tasks/prepare-run.ts';
import type { ReadTask } from '../tasks/read.ts';
import type { ReadSourceTask, SupplyTextTask } from '../tasks/read-source.ts';
import type { ReadReviewTask, TakeReviewsTask } from '../tasks/review.ts';
import type { MergeTask } from '../tasks/series.ts';
import type { ShareTask, WriteShareTask } from '../tasks/share.ts';
import type { ExportFile, PackTask, PageTask } from '../tasks/write-export.ts';
import type { WriteFilesTask, WriteSeriesTask } from '../tasks/write-series.ts';
import type { WriteTableTask } from '../tasks/write-table.ts';

/** What a long task tells who asked for it, and hears of it. */
export interface TaskHost {
  /** How far it is, as a share 0-1. Also a sign of life: without one a task is ended after a while. */
  report(fraction: number): void;
  /** A program that the task has started, or that has ended: it does not outlive its task. */
  program(pid: number, isRunning: boolean): void;
  /** The task is no longer wanted. */
  readonly signal: AbortSignal;
}

export const tasks = {
  inspect: async (input: { path: string }) =>
    (await import('../../db/inspect.ts')).inspectDatabase(input.path),
  measure: checkBriefly,
  check: checkInWords,
  parse: (input: { bytes: Uint8Array }) => readDesignJson(input.bytes),
  draft: async (input: DraftTask) => (await import('../tasks/draft.ts')).draftTask(input),
  read: async (input: ReadTask) => (await import('../tasks/read.ts')).readTask(input),
  readSource: async (input: ReadSourceTask, host: TaskHost) =>
    (await import('../tasks/read-source.ts')).readSourceTask(input, host),
  supplyText: async (input: SupplyTextTask) =>
    (await import('../tasks/read-source.ts')).supplyTextTask(input),
  writeJson: (input: { design: Design }) => writeDesignJson(input.design),
  offers: async (input: OffersTask) => (await import('../tasks/offers.ts')).offersTask(input),
  writeExport: async (input: ExportFile) =>
    (await import('../tasks/write-export.ts')).writeExport(input),
  exportPage: async (input: PageTask) =>
    (await import('../tasks/write-export.ts')).exportPage(input),
  writeBundle: async (input: WriteBundleTask) =>
    (await import('../tasks/bundle.ts')).writeBundleTask(input),
  inspectBundle: async (input: { bytes: Uint8Array }) =>
    (await import('../tasks/bundle.ts')).inspectBundleTask(input),
  takeBundle: async (input: TakeBundleTask) =>
    (await import('../tasks/bundle.ts')).takeBundleTask(input),
  previewShare: async (input: ShareTask) =>
    (await import('../tasks/share.ts')).previewShareTask(input),
  writeShare: async (input: WriteShareTask) =>
    (await import('../tasks/share.ts')).writeShareTask(input),
  documentHash: async (input: { document: Design | Series | Pattern }) =>
    (await import('../tasks/bundle.ts')).documentHash(input.document),
  checkTemplate: async (input: { bytes: Uint8Array }) =>
    (await import('../../documents/templates/index.ts')).checkTemplate(input.bytes),
  sampleTemplate: async (input: { kind: OfficeKind; language: MessageLanguage }) =>
    (await import('../../documents/templates/index.ts')).sampleTemplate(input.kind, input.language),
  placeholders: async (input: { language: MessageLanguage }) =>
    (await import('../../documents/templates/index.ts')).placeholdersOf(input.language),
  readReview: async (input: ReadReviewTask) =>
    (await import('../tasks/review.ts')).readReviewTask(input),
  takeReviews: async (input: TakeReviewsTask) =>
    (await import('../tasks/review.ts')).takeReviewsTask(input),
  packExport: async ({ files, head }: PackTask) =>
    (await import('../../documents/export-package.ts')).packExport(files, head),
  contentHash: async (input: { design: Design }) =>
    (await import('../tasks/write-export.ts')).contentHashOf(input.design),
  prepareRun: async (input: PrepareTask) =>
    (await import('../tasks/prepare-run.ts')).prepareTask(input),
  readSeries: async (input: { bytes: Uint8Array }) =>
    (await import('../tasks/series.ts')).readSeriesTask(input),
  mergeSeries: async (input: MergeTask) =>
    (await import('../tasks/series.ts')).mergeSeriesTask(input),
  suggestNames: async (input: MicroTask) => (await import('../tasks/series.ts')).namesTask(input),
  checkSeries: checkSeriesInWords,
  measureSeries: checkSeriesBriefly,
  micro: async (input: MicroDraftTask) => (await import('../tasks/micro.ts')).microTask(input),
  prepareMicro: async (input: PrepareMicroTask) =>
    (await import('../tasks/prepare-micro.ts')).prepareMicroTask(input),
  maskModules: async (input: MaskModulesTask) =>
    (await import('../tasks/prepare-micro.ts')).maskModulesTask(input),
  redo: async (input: RedoTask) => (await import('../tasks/micro.ts')).redoTask(input),
  report: async (input: MicroTask) => (await import('../tasks/micro.ts')).reportTask(input),
  stale: async (input: StaleTask) => (await import('../tasks/micro.ts')).staleTask(input),
  writeSeries: async (input: WriteSeriesTask) =>
    (await import('../tasks/write-series.ts')).writeSeriesTask(input),
  writeSeriesFiles: async (input: WriteFilesTask) =>
    (await import('../tasks/write-series.ts')).writeFilesTask(input),
  playerPage: async (input: PlayerPageTask) =>
    (await import('../tasks/player-page.ts')).playerPageTask(input),
  gapTable: async (input: GapTableTask) =>
    (await import('../tasks/gap-table.ts')).gapTableTask(input),
  writeTable: async (input: WriteTableTask) =>
    (await import('../tasks/write-table.ts')).writeTable(input),
} as const;

export type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type TaskInput<K extends TaskName> = Parameters<Tasks[K]>[0];
export type TaskOutput<K extends TaskName> = Awaited<ReturnType<Tasks[K]>>;

/** What goes to the worker and what comes back. */
export interface TaskRequest {
  id: number;
  task: TaskName;
  input: unknown;
}
export type TaskReply =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; failure: TaskFailure }
  /** On the way: a share 0-1. */
  | { id: number; progress: number }
  | { id: number; program: number; isRunning: boolean };

/** A task that runs is no longer wanted. */
export interface TaskCancel {
  cancel: number;
}

/** An error as it crosses the thread's border: with its code and details, if it had some. */
export interface TaskFailure {
  name: string;
  message: string;
  stack: string;
  code: string | null;
  /** JSON of `details` (storage) or `line` (intake). */
  details: string | null;
}
