/** Where Jelajah keeps its data on this system; `--data` and JELAJAH_DATA override it. */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @param {string | undefined} named the value of `--data`
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function dataFolder(named, env = process.env, platform = process.platform) {
  if (named !== undefined) return resolve(named);
  if (env.JELAJAH_DATA) return resolve(env.JELAJAH_DATA);
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Jelajah');
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Jelajah');
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'jelajah');
}
