/**
 * A page with changes that are still on their way holds its window back (`beforeunload`), and starts
 * to save them. Electron then closes nothing and says nothing, so: try again for a moment, then ask.
 */
import { type BrowserWindow, dialog } from 'electron';
import type { Translate } from '../messages/index.ts';

export function letThePageSave(
  window: BrowserWindow,
  options: {
    t: () => Translate;
    /** The user stays: an end of the program that was under way is off. */
    onStay: () => void;
    /** Milliseconds between tries. */
    retryMs?: number;
    tries?: number;
  },
): void {
  const { t, onStay, retryMs = 250, tries = 8 } = options;
  let isClosing = false;
  let tried = 0;

  // Comes before the page is asked, and not when it is only reloaded.
  window.on('close', () => {
    isClosing = true;
  });
  window.webContents.on('will-prevent-unload', (event) => {
    // A reload: it is saved by the time the user asks again.
    if (!isClosing) return;
    isClosing = false;
    if (tried < tries) {
      tried += 1;
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, retryMs);
      return;
    }
    tried = 0;
    const answer = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: t()('start.desktop.unsaved.message'),
      detail: t()('start.desktop.unsaved.detail'),
      buttons: [t()('start.desktop.unsaved.stay'), t()('start.desktop.unsaved.leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Here "prevent" means: do not let the page hold the window back.
    if (answer === 1) event.preventDefault();
    else onStay();
  });
}
