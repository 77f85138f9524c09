/**
 * Waits for the system or the user to ask for an end. The same wish often comes twice within moments,
 * from the terminal's group and from the script that started us: closing must not be cut short by that.
 * A second Ctrl+C after a second is a person who will not wait.
 */

const patienceMs = 1000;

/** Exit code: 130 for Ctrl+C, else 0. */
export function untilStopped(now: () => number = Date.now): Promise<number> {
  return new Promise((resolve) => {
    let asked: number | null = null;
    process.on('SIGINT', () => {
      if (asked !== null && now() - asked > patienceMs) process.exit(130);
      asked ??= now();
      resolve(130);
    });
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        asked ??= now();
        resolve(0);
      });
    }
  });
}
