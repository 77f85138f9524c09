/**
 * Stage S1, performance analysis: gap, problem statement, impact, the wording of each cause and why its
 * verdict holds, further causes as suggestions. `prepareS1` says exactly what will be sent; `askS1` sends
 * it; `proposeS1` (propose.ts) turns the answer into pieces for a person to accept or reject.
 */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../design/canonical.ts';
import { type FishboneCategory, fishboneCategories } from '../../../design/enums.ts';
import type { Design } from '../../../design/model/design.ts';
import {
  type LoadedPrompt,
  loadPrompt,
  type MarkSource,
  renderPrompt,
} from '../../../prompts/index.ts';
import { type Answer, ask } from '../ask.ts';
import type { RetryPolicy } from '../attempts.ts';
import { liveText, maskFound } from '../live-text.ts';
import type { ModelPort } from '../port.ts';
import { emitSchema } from '../schema.ts';
import { type PerformanceAnalysis, performanceAnalysisSchema } from './answer-schema.ts';
import { type Material, s1Material } from './material.ts';

/** Raised when the code between prompt and proposal changes what a stored answer means. */
const stageVersion = '1';

export interface PreparedS1 {
  readonly prompt: LoadedPrompt;
  readonly material: Material;
  /** The exact messages. */
  readonly system: string;
  readonly user: string;
  /** Pieces of personal data that were masked. */
  readonly masked: number;
  /** Estimate: 4.2 characters per token. */
  readonly tokens: number;
  readonly schema: ReturnType<typeof performanceAnalysisSchema>;
}

export interface PrepareOptions {
  /** People that the user has named. */
  names: readonly string[];
  nextMark: MarkSource;
}

function categoriesOf(design: Design): readonly [FishboneCategory, ...FishboneCategory[]] {
  return fishboneCategories[design.analysis.frame];
}

/** Pure: the same design and marks give the same messages, so a preview is what will be sent. */
export function prepareS1(design: Design, { names, nextMark }: PrepareOptions): PreparedS1 {
  const prompt = loadPrompt('analysis', design.language);
  const material = s1Material(design, names);
  const { system, user } = renderPrompt(prompt, material.inputs, nextMark);
  const masked = Object.values(material.map)
    .filter(({ kind }) => kind !== 'literal')
    .reduce((count, { surfaces }) => count + surfaces.length, 0);
  return {
    prompt,
    material,
    system,
    user,
    masked,
    tokens: Math.ceil((system.length + user.length) / 4.2),
    schema: performanceAnalysisSchema(categoriesOf(design)),
  };
}

/**
 * Names everything a stored answer depends on: the same key is never asked twice. Marks are left out:
 * they change at every call and mean nothing.
 */
export function s1Key(prepared: PreparedS1, port: ModelPort): string {
  const parts = {
    stage: stageVersion,
    prompt: prepared.prompt.name,
    promptHash: prepared.prompt.hash,
    schema: emitSchema(prepared.schema),
    endpoint: port.endpoint,
    model: port.model,
    inputs: prepared.material.inputs,
  };
  return `s1:${createHash('sha256').update(canonicalJson(parts)).digest('hex')}`;
}

const shown: ReadonlySet<string> = new Set(['gap', 'statement', 'impact', 'reason']);

export interface AskOptions {
  signal: AbortSignal;
  retry: RetryPolicy;
  /** Text for the live view: masked, without the JSON around it. */
  onText(text: string): void;
}

/** Errors: ModelError, or the signal's reason. The answer is masked: it may be stored. */
export async function askS1(
  port: ModelPort,
  prepared: PreparedS1,
  { signal, retry, onText }: AskOptions,
): Promise<Answer<PerformanceAnalysis>> {
  let live = liveText(shown);
  const answer = await ask(port, {
    system: prepared.system,
    user: prepared.user,
    schema: { name: prepared.prompt.head.schema, zod: prepared.schema },
    mostChars: prepared.prompt.head.budget.answer_chars,
    signal,
    retry,
    onText: (delta) => {
      const text = live.push(delta);
      if (text !== '') onText(text);
    },
    onRestart: () => {
      live = liveText(shown);
    },
  });
  return { ...answer, output: maskedAnswer(answer.output) };
}

function maskedAnswer(output: PerformanceAnalysis): PerformanceAnalysis {
  const mask = (text: string | null): string | null => (text === null ? null : maskFound(text));
  return {
    gap: mask(output.gap),
    statement: mask(output.statement),
    impact: mask(output.impact),
    causes: output.causes.map(({ id, reason, statement }) => ({
      id: maskFound(id),
      reason: mask(reason),
      statement: mask(statement),
    })),
    newCauses: output.newCauses.map((cause) => ({
      ...cause,
      basis: mask(cause.basis),
      reason: mask(cause.reason),
      statement: mask(cause.statement),
    })),
  };
}
