/** What the program was started with. */
import { parseArgs } from 'node:util';

/**
 * Our own options among those that Electron and Chromium take for themselves (`--no-sandbox`,
 * `--inspect`, the folder of the program): only ours are looked at, nothing else is refused.
 */
export function readOptions(args: readonly string[]): { data: string | undefined } {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  return { data: typeof values.data === 'string' && values.data !== '' ? values.data : undefined };
}
