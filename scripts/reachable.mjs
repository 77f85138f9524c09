/** Whether a download can be had, asked within a time limit and through the user's proxy. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { childEnv, findNode24, root } from './setup.mjs';

/** How long set-up waits for a download host before it takes the next way, in milliseconds. */
const PROBE_LIMIT_MS = Number(process.env.JELAJAH_PROBE_MS ?? '3000');

/**
 * Asks for the head of an address.
 * @param {string} url
 * @param {{ anyAnswer?: boolean, limitMs?: number }} [options] anyAnswer: a host that refuses this
 *   address is there all the same
 * @returns {{ bytes: number | null } | null} its size where the host tells it; null: out of reach
 */
export function reachable(url, { anyAnswer = false, limitMs = PROBE_LIMIT_MS } = {}) {
  const result = spawnSync(
    findNode24(),
    [join(root, 'scripts', 'probe-url.mjs'), url, String(limitMs), anyAnswer ? 'any' : 'ok'],
    {
      env: childEnv({ NODE_USE_ENV_PROXY: '1' }),
      // The probe ends itself; this is for a lookup that cannot be aborted.
      timeout: limitMs,
      killSignal: 'SIGKILL',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  if (result.status !== 0) return null;
  const bytes = Number(result.stdout.trim());
  return { bytes: bytes > 0 ? bytes : null };
}
