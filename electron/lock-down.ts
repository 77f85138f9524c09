/**
 * What the window must not do, whatever its page says: no permissions, no network, no other page, no
 * second window, no plug-ins. The content policy of the pages (app/pages.ts) says it once more.
 */
import type { Session, WebContents } from 'electron';
import { isOurs } from './address.ts';

/** Everything that leaves this machine or reads files past the core. */
const outside = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file:///*'];

/** For the session that all windows share; after Electron is ready, before the first window. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);

  // Chromium would fetch dictionaries from its makers; ".invalid" leads nowhere by RFC 2606.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/');

  session.webRequest.onBeforeRequest({ urls: outside }, (_details, answer) =>
    answer({ cancel: true }),
  );

  // Exports arrive as blobs that the page has made; Electron asks where to keep them.
  session.on('will-download', (event, item) => {
    const address = item.getURL();
    if (!address.startsWith('blob:') && !isOurs(address)) event.preventDefault();
  });
}

/**
 * For every page that comes to be. `onExternal` gets addresses that a link of our own page leads to;
 * what becomes of them is decided there, never by the page.
 */
export function lockContents(contents: WebContents, onExternal: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    onExternal(url);
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (details) => {
    if (isOurs(details.url)) return;
    details.preventDefault();
    if (details.isMainFrame) onExternal(details.url);
  });
  // The same once more by the older events: one of them missing in a version opens nothing.
  contents.on('will-navigate', (details) => {
    if (!isOurs(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    if (!isOurs(details.url)) details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
