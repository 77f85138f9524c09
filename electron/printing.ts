/**
 * PDF by the desktop shell: a window that nobody sees, in a session of its own that holds nothing but
 * the one page. No scripts, no network, no file: the page is handed over in memory.
 */
import { BrowserWindow, type Session, session } from 'electron';
import type { PdfPrinter } from '../app/ports.ts';
import { withInfo } from '../app/printing/pdf-info.ts';
import { isOurs, privilegedScheme, startPage } from './address.ts';
import { lockSession } from './lock-down.ts';

const address = `${startPage}print`;
/** Without `persist:` it lies in memory only. */
const partition = 'print';

/** `limitMs`: for one document. After Electron is ready. */
export function windowPrinter({ limitMs = 120_000 }: { limitMs?: number } = {}): PdfPrinter {
  let place: Session | null = null;
  let page = '';
  let last: Promise<unknown> = Promise.resolve();

  const sessionForPages = (): Session => {
    if (place !== null) return place;
    const made = session.fromPartition(partition, { cache: false });
    lockSession(made);
    made.protocol.handle(privilegedScheme.scheme, (request) =>
      isOurs(request.url)
        ? new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
        : new Response('Not found', { status: 404 }),
    );
    place = made;
    return made;
  };

  const print = async (html: string, signal: AbortSignal | undefined): Promise<Uint8Array> => {
    signal?.throwIfAborted();
    page = html;
    const window = new BrowserWindow({
      show: false,
      // All named, defaults too, so that no other default of another version decides.
      webPreferences: {
        session: sessionForPages(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        plugins: false,
        spellcheck: false,
        devTools: false,
        // A window that is not seen would be put off else.
        backgroundThrottling: false,
      },
    });
    const stopped = Promise.withResolvers<never>();
    const onAbort = (): void => stopped.reject(signal?.reason);
    signal?.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => stopped.reject(new Error('printing took too long')), limitMs);
    window.on('closed', () => stopped.reject(new Error('the printing window was closed')));
    const printed = async (): Promise<Uint8Array> => {
      await window.loadURL(address);
      const pdf = await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return withInfo(new Uint8Array(pdf), html);
    };
    try {
      return await Promise.race([printed(), stopped.promise]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      page = '';
      window.destroy();
      // Its own end, above, is nobody's failure.
      stopped.promise.catch(() => undefined);
    }
  };

  return {
    name: 'Electron',
    // One at a time: a large document takes what memory there is.
    print(html, signal) {
      const turn = last.then(() => print(html, signal));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
