/** A second start finds the program running: it asks that one for a fresh opening address. */
import { reopenPath } from './session.ts';

/** What the running program has announced, or null when it is of another kind (the desktop shell). */
export function parseReopen(announced: string | null): { origin: string; key: string } | null {
  if (announced === null) return null;
  try {
    const value: unknown = JSON.parse(announced);
    if (value === null || typeof value !== 'object') return null;
    const { origin, key } = { origin: null, key: null, ...value };
    if (typeof origin !== 'string' || typeof key !== 'string') return null;
    return /^http:\/\/127\.0\.0\.1:\d+$/.test(origin) ? { origin, key } : null;
  } catch {
    return null;
  }
}

/** The running program's address for one more window, or null when it does not answer. */
export async function askForAddress(
  announced: string | null,
  limitMs = 3000,
): Promise<string | null> {
  const running = parseReopen(announced);
  if (running === null) return null;
  try {
    const response = await fetch(running.origin + reopenPath, {
      method: 'POST',
      headers: { Authorization: `Bearer ${running.key}` },
      signal: AbortSignal.timeout(limitMs),
    });
    const url = response.ok ? await response.text() : '';
    return url.startsWith(`${running.origin}/?token=`) ? url : null;
  } catch {
    return null;
  }
}
