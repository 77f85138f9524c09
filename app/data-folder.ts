/** Where Jelajah keeps its data; the same rule as the start script's. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** `--data`, else JELAJAH_DATA, else the user's data folder of this system. */
export function dataFolder(
  named: string | undefined,
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (named !== undefined) return resolve(named);
  if (env.JELAJAH_DATA) return resolve(env.JELAJAH_DATA);
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Jelajah');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Jelajah');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'jelajah');
}
