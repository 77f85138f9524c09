/** Drafting with a model, and testing a connection, without a window or a database. */
import type { Message } from '../../contract/errors.ts';
import type { Design } from '../../design/model/design.ts';
import type { Probe, TokenCount } from '../../design/model-connection.ts';
import {
  createPort,
  defaultRetry,
  type Limits,
  probeConnection,
  type RetryPolicy,
} from '../../pipeline/model/index.ts';
import {
  estimateRun,
  type Payload,
  prepareRun,
  type RunEstimate,
  type RunInput,
  runDraft,
  shapeOf,
  type UnitStatus,
} from '../../pipeline/run/index.ts';
import { seededMarks } from '../drafting/marks.ts';
import { tasks } from '../workers/tasks.ts';
import { type HeadlessConnection, modelProblem } from './connection.ts';
import { fileSections } from './sections.ts';

export type { Payload, RunEstimate, UnitStatus };

export interface ModelDraftOptions {
  /** Where finished sections are kept. */
  folder: string;
  ceiling: { rupiah: number | null; tokens: number | null };
  onUnit(unit: UnitStatus): void;
  /** Tests shorten waiting. */
  retry?: RetryPolicy;
  limits?: Limits;
}

export interface ModelDraft {
  design: Design;
  written: number;
  refused: number;
  suggestions: number;
  tokens: TokenCount;
  /** Rupiah; null without prices. */
  cost: number | null;
  /** Why it ended early; null when all came. */
  ended: Message | null;
}

function inputOf(base: Design, { connection }: HeadlessConnection, canReplan: boolean): RunInput {
  return {
    design: base,
    scope: { kind: 'whole' },
    names: [],
    notNames: [],
    replan: canReplan
      ? async (prefer) => {
          const { design } = await tasks.draft({
            text: base.brief.text,
            format: 'auto',
            language: base.language,
            rules: base.rules,
            agency: '',
            unit: '',
            without: [],
            prefer,
          });
          return { ...design, id: base.id };
        }
      : null,
    passages: () => [],
    ...shapeOf(connection.probe),
  };
}

/** `canReplan`: the base is what the rules make of the brief alone. Errors: Problem for the host's own. */
export async function draftBaseWithModel(
  base: Design,
  reached: HeadlessConnection,
  canReplan: boolean,
  options: ModelDraftOptions,
): Promise<ModelDraft> {
  const { connection, access } = reached;
  const { limits } = options;
  const port = createPort(connection, { ...access, ...(limits === undefined ? {} : { limits }) });
  const sections = fileSections(options.folder);
  const outcome = await runDraft(inputOf(base, reached, canReplan), {
    port,
    retry: options.retry ?? defaultRetry,
    sections,
    price: connection.price,
    ceiling: options.ceiling,
    signal: new AbortController().signal,
    on: (event) => {
      if (event.type === 'unit') options.onUnit(event.unit);
    },
    marks: seededMarks(base),
    now: () => performance.now(),
  });
  const { design, written, refused, suggestions, tokens, cost, ended } = outcome;
  return {
    design,
    written: written.length,
    refused: refused.length,
    suggestions: suggestions.length,
    tokens,
    cost,
    ended: ended === null ? null : endedMessage(ended),
  };
}

/** Why a run ended early, in words. */
export function endedMessage(ended: string): Message {
  const isOurs = ended === 'ceiling' || ended === 'stopped';
  return { key: isOurs ? `errors.run.${ended}` : `errors.model.${ended}`, params: {} };
}

export interface DryRun {
  payloads: readonly Payload[];
  /** Placeholders and what kind of data each stands for; never the data. */
  masked: ReadonlyArray<{ placeholder: string; kind: string }>;
  estimate: RunEstimate;
}

/** What a draft would send. Sends nothing. */
export function dryRun(base: Design, reached: HeadlessConnection): DryRun {
  const run = prepareRun(inputOf(base, reached, true), seededMarks(base));
  return {
    payloads: run.payloads,
    masked: Object.values(run.map).map(({ placeholder, kind }) => ({ placeholder, kind })),
    estimate: estimateRun(run, reached.connection),
  };
}

/** Errors: Problem where not even the first question is answered. */
export async function probeHeadless(reached: HeadlessConnection): Promise<Probe> {
  try {
    return await probeConnection(reached.connection, reached.access, {
      signal: new AbortController().signal,
    });
  } catch (error) {
    throw modelProblem(error);
  }
}
