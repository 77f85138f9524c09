/** How a run is cut, by what the connection test has measured. */
import type { Probe } from '../../design/model-connection.ts';
import type { RunShape } from './types.ts';

/** Calls at once where a server was never measured. */
const unmeasured = 4;
/** Calls at once that a run has work for, at its widest. */
const most = 12;
/** A first word that takes as long as so many tokens makes each further link of the chain expensive. */
const slowFirst = 400;

/**
 * One slot: a handful of coarse calls, because each call costs its first token again and nothing runs
 * beside it. A late first token: needs, personas and blueprint in one call. Else: fan out.
 */
export function shapeOf(probe: Probe | null): { shape: RunShape; parallel: number } {
  if (probe === null) return { shape: 'merged', parallel: unmeasured };
  if (probe.parallel <= 1) return { shape: 'coarse', parallel: 1 };
  const parallel = Math.min(most, probe.parallel);
  const tokensBeforeFirst = (probe.firstTokenMs / 1000) * probe.tokensPerSecond;
  return { shape: tokensBeforeFirst >= slowFirst ? 'merged' : 'fan-out', parallel };
}
