/** The engine of a run with a model, as this folder uses it. */
import type { Estimate } from '../../contract/drafting.ts';
import type { Price, Probe } from '../../design/model-connection.ts';
import type { RedactionMap } from '../../design/privacy/index.ts';
import type { ModelPort, RetryPolicy } from '../../pipeline/model/index.ts';
import type {
  Payload,
  RunEvent,
  RunInput,
  RunOutcome,
  RunShape,
  SectionStore,
} from '../../pipeline/run/types.ts';

export type MarkSource = () => string;

export interface PreparedRun {
  payloads: readonly Payload[];
  map: RedactionMap;
  names: readonly string[];
}
export interface RunDeps {
  port: ModelPort;
  retry: RetryPolicy;
  sections: SectionStore;
  price: Price | null;
  ceiling: { rupiah: number | null; tokens: number | null };
  signal: AbortSignal;
  on(event: RunEvent): void;
  marks: MarkSource;
  now(): number;
}

const notYet = (): never => {
  throw new Error('drafting with a model is being built');
};

export const prepareRun = (_input: RunInput, _marks: MarkSource): PreparedRun => notYet();
export const runDraft = async (_input: RunInput, _deps: RunDeps): Promise<RunOutcome> => notYet();
export const estimateRun = (
  _prepared: PreparedRun,
  _connection: { price: Price | null; probe: Probe | null },
): Estimate => notYet();
export const shapeOf = (_probe: Probe | null): { shape: RunShape; parallel: number } => ({
  shape: 'merged',
  parallel: 4,
});
