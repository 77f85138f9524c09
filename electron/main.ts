/**
 * Entry of the desktop shell: `electron <folder> [--data <folder>]`, or the packaged program. What
 * must be set before Electron is ready is set while this file is evaluated. Electron becomes ready
 * only after that, so nothing here may wait for it at the top level.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { dataFolder } from '../app/data-folder.ts';
import { fileLog } from '../app/log.ts';
import { startProblem } from '../app/start-problems.ts';
import { translator } from '../messages/index.ts';
import { privilegedScheme } from './address.ts';
import { openDesktop } from './desktop.ts';
import { catchUnforeseen, exitEnvironment, refuseToStart } from './failures.ts';
import { readOptions } from './options.ts';
import { words } from './words.ts';

const dataDir = dataFolder(readOptions(process.argv.slice(1)).data);
const log = fileLog(dataDir, () => new Date());
// Until the settings are read.
let t = translator('id');

protocol.registerSchemesAsPrivileged([privilegedScheme]);
app.enableSandbox();
catchUnforeseen(log, () => t);

/** Chromium's own files lie in the data folder, so that two folders are two programs. */
function takeProfile(): boolean {
  const profile = join(dataDir, 'desktop');
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
    return true;
  } catch (error) {
    const problem = startProblem(error, dataDir);
    if (problem === null) throw error;
    dialog.showErrorBox(t('start.desktop.cannotStart'), t.dynamic(problem.key, problem.params));
    app.exit(exitEnvironment);
    return false;
  }
}

async function start(): Promise<void> {
  t = words(null);
  const onWords = (chosen: typeof t): void => {
    t = chosen;
  };
  try {
    await openDesktop({ dataDir, programDir: import.meta.dirname, log, onWords });
  } catch (error) {
    await refuseToStart(error, { dataDir, log, t });
  }
}

if (takeProfile()) {
  // The lock belongs to the profile; who has it is told and shows its window.
  if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
  else app.quit();
}
