/** The only way from the window to another program: https addresses, after the user has said yes. */
import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translate } from '../messages/index.ts';

/** Longer addresses are refused: nobody can judge in a dialog what they cannot read. */
const longest = 2000;

let asking = false;

/** The address as it would be opened, or null: not https, with a name or password in it, too long. */
export function externalAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.protocol !== 'https:' || url.href.length > longest) return null;
  return url.username === '' && url.password === '' ? url.href : null;
}

/** Asks, then hands the address to the system's browser. One question at a time; others are dropped. */
export async function openExternal(
  window: BrowserWindow,
  address: string,
  t: Translate,
): Promise<boolean> {
  const href = externalAddress(address);
  if (href === null || asking) return false;
  asking = true;
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: t('start.desktop.openLink.message', { host: new URL(href).host }),
      detail: href,
      buttons: [t('start.desktop.openLink.open'), t('start.desktop.cancel')],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response !== 0) return false;
    await shell.openExternal(href);
    return true;
  } finally {
    asking = false;
  }
}
