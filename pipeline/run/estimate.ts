/** What a run would take: tokens, rupiah, time, each as a range. */
import { costOf, type Price, type Probe } from '../../design/model-connection.ts';
import type { PreparedRun } from './prepare.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The shape of `estimate` in the contract. */
export interface RunEstimate {
  readonly calls: number;
  readonly input: Range;
  readonly output: Range;
  readonly rupiah: Range | null;
  readonly seconds: Range | null;
}

/** Characters per token differ between models by about a fifth; answers leave texts out or use their room. */
const inputSpread = { low: 0.85, high: 1.2 } as const;
const outputSpread = { low: 0.6, high: 1.5 } as const;
/** Share of the calls that is asked for once more, at the worst a repair of each. */
const repairShare = 0.35;

const times = (value: number, factor: number): number => Math.ceil(value * factor);

export function estimateRun(
  { payloads, way }: Pick<PreparedRun, 'payloads' | 'way'>,
  { price, probe }: { readonly price: Price | null; readonly probe: Probe | null },
): RunEstimate {
  const sum = (pick: (payload: PreparedRun['payloads'][number]) => number): number =>
    payloads.reduce((total, payload) => total + pick(payload), 0);
  const inputTokens = sum((payload) => payload.inputTokens);
  const outputTokens = sum((payload) => payload.outputTokens);
  const input = {
    low: times(inputTokens, inputSpread.low),
    high: times(inputTokens, inputSpread.high + repairShare),
  };
  const output = {
    low: times(outputTokens, outputSpread.low),
    high: times(outputTokens, outputSpread.high),
  };
  const costAt = (end: 'low' | 'high'): number | null =>
    costOf({ input: input[end], output: output[end], cached: 0, isEstimate: true }, price);
  const low = costAt('low');
  const high = costAt('high');
  return {
    calls: payloads.length,
    input,
    output,
    rupiah: low === null || high === null ? null : { low, high },
    seconds: secondsOf(outputTokens, payloads.length, way, probe),
  };
}

/** The longest chain, or all tokens shared among the calls at once, whichever takes longer. */
function secondsOf(
  outputTokens: number,
  calls: number,
  { tokens, links, parallel }: PreparedRun['way'],
  probe: Probe | null,
): Range | null {
  if (probe === null || probe.tokensPerSecond <= 0) return null;
  const first = probe.firstTokenMs / 1000;
  const chain = tokens / probe.tokensPerSecond + links * first;
  const slots = Math.min(parallel, probe.parallel);
  const work = (outputTokens / probe.tokensPerSecond + calls * first) / slots;
  const typical = Math.max(chain, work);
  return { low: times(typical, 0.8), high: times(typical, 1.8) };
}
