/** What is done about failures that nobody foresaw: a line in the log, a sentence, an orderly end. */
import { app, type BrowserWindow, dialog } from 'electron';
import { newCorrelationId } from '../app/failures.ts';
import { describeFailure } from '../app/log.ts';
import type { Log } from '../app/ports.ts';
import { startProblem } from '../app/start-problems.ts';
import type { Translate } from '../messages/index.ts';

/** Exit code for "something this machine lacks": the same as the other shells use. */
export const exitEnvironment = 3;

/** More crashes of the page than this within a minute, and reloading it is no longer offered. */
const mostCrashes = 3;

/**
 * For the whole process. What the core has acknowledged is on disk at that moment, so ending here
 * loses nothing; going on in an unknown state might.
 */
export function catchUnforeseen(log: Log, t: () => Translate): void {
  process.on('uncaughtException', (error) => {
    const reference = newCorrelationId();
    log.write('error', 'process.uncaught', { reference, ...describeFailure(error) });
    dialog.showErrorBox(
      t()('start.desktop.stopped.message'),
      t()('start.desktop.stopped.detail', { reference }),
    );
    app.exit(1);
  });
  process.on('unhandledRejection', (error) => {
    log.write('error', 'process.rejected', describeFailure(error));
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    log.write('warn', 'process.gone', { type, reason, exitCode });
  });
}

/** Says why the app cannot open, and ends it. */
export async function refuseToStart(
  error: unknown,
  options: { dataDir: string; log: Log; t: Translate },
): Promise<void> {
  const { dataDir, log, t } = options;
  const problem = startProblem(error, dataDir);
  if (problem?.key === 'errors.start.already-open') {
    // The other shell has the folder: nothing is wrong, the user only looks at the wrong place.
    await dialog.showMessageBox({
      type: 'info',
      message: t('start.desktop.alreadyOpen.message'),
      detail: t('start.desktop.alreadyOpen.detail', { folder: dataDir }),
      buttons: [t('start.desktop.quit')],
      noLink: true,
    });
    app.exit(0);
    return;
  }
  const reference = newCorrelationId();
  log.write('error', 'start.failed', { reference, ...describeFailure(error) });
  const text =
    problem === null
      ? t('start.desktop.unforeseen', { reference })
      : t.dynamic(problem.key, problem.params);
  dialog.showErrorBox(t('start.desktop.cannotStart'), text);
  app.exit(exitEnvironment);
}

/** For one window: its page crashed, could not be loaded, or does not answer. */
export function watchPage(
  window: BrowserWindow,
  { log, t, now = Date.now }: { log: Log; t: () => Translate; now?: () => number },
): { pageFailed(): Promise<void> } {
  let crashes: number[] = [];
  let asking = false;

  const pageFailed = async (): Promise<void> => {
    crashes = [...crashes, now()].filter((at) => now() - at < 60_000);
    if (asking || window.isDestroyed()) return;
    asking = true;
    // The page that would show the window is gone.
    window.show();
    const canReload = crashes.length <= mostCrashes;
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: t()('start.desktop.pageFailed.message'),
      detail: t()('start.desktop.pageFailed.detail'),
      buttons: [
        ...(canReload ? [t()('start.desktop.pageFailed.reload')] : []),
        t()('start.desktop.quit'),
      ],
      noLink: true,
    });
    asking = false;
    if (window.isDestroyed()) return;
    if (canReload && response === 0) window.webContents.reload();
    else window.destroy();
  };

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.write('error', 'page.gone', { reason, exitCode });
    void pageFailed();
  });
  window.on('unresponsive', () => {
    log.write('warn', 'page.unresponsive');
    if (asking) return;
    asking = true;
    void dialog
      .showMessageBox(window, {
        type: 'warning',
        message: t()('start.desktop.pageBusy.message'),
        detail: t()('start.desktop.pageBusy.detail'),
        buttons: [t()('start.desktop.pageBusy.wait'), t()('start.desktop.pageBusy.reload')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      .then(({ response }) => {
        asking = false;
        if (response === 1 && !window.isDestroyed()) window.webContents.reload();
      });
  });
  return { pageFailed };
}
