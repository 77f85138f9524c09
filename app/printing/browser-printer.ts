/**
 * Prints with an installed Chrome, Edge or Chromium. The page goes in and the PDF comes out through
 * pipes: neither ever lies on the disk. The browser stays a moment, since documents are mostly made
 * several at a time; then, on a stop and after a failure it goes with everything it started.
 */
import { z } from 'zod';
import type { PdfPrinter } from '../ports.ts';
import { type InstalledBrowser, type RunningBrowser, startBrowser } from './browser-process.ts';
import type { DevTools } from './devtools-pipe.ts';
import { withInfo } from './pdf-info.ts';

export interface BrowserPrinter extends PdfPrinter {
  /** Ends the browser, if one runs. */
  close(): Promise<void>;
}

export interface PrinterTimes {
  /** For one document, in milliseconds. */
  limitMs?: number;
  /** How long the browser stays after the last document. */
  idleMs?: number;
}

/** Everything that leaves the page: what it needs, it carries as data. */
const outside = ['http://*', 'https://*', 'ws://*', 'wss://*', 'ftp://*', 'file://*'];

const anything = z.unknown();
const withTarget = z.object({ targetId: z.string() });
const withSession = z.object({ sessionId: z.string() });
const withContext = z.object({ browserContextId: z.string() });
const withFrame = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });
const withData = z.object({ data: z.string() });

/** A page of its own, in a context that is forgotten with it. */
async function printPage(devTools: DevTools, html: string): Promise<Uint8Array> {
  const { browserContextId } = await devTools.send('Target.createBrowserContext', {}, withContext);
  const { targetId } = await devTools.send(
    'Target.createTarget',
    { url: 'about:blank', browserContextId },
    withTarget,
  );
  const { sessionId } = await devTools.send(
    'Target.attachToTarget',
    { targetId, flatten: true },
    withSession,
  );
  const ask = <T>(method: string, params: object, answer: z.ZodType<T>): Promise<T> =>
    devTools.send(method, params, answer, sessionId);
  await ask('Emulation.setScriptExecutionDisabled', { value: true }, anything);
  await ask('Network.enable', {}, anything);
  await ask('Network.setBlockedURLs', { urls: outside }, anything);
  await ask('Page.enable', {}, anything);
  const { frameTree } = await ask('Page.getFrameTree', {}, withFrame);
  const loaded = devTools.next('Page.loadEventFired', sessionId);
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, anything);
  await loaded;
  const { data } = await ask(
    'Page.printToPDF',
    {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: false,
    },
    withData,
  );
  await devTools.send('Target.disposeBrowserContext', { browserContextId }, anything);
  return withInfo(new Uint8Array(Buffer.from(data, 'base64')), html);
}

export function browserPrinter(
  browser: InstalledBrowser,
  { limitMs = 120_000, idleMs = 8_000 }: PrinterTimes = {},
): BrowserPrinter {
  let running: RunningBrowser | null = null;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const end = async (): Promise<void> => {
    clearTimeout(idle);
    const one = running;
    running = null;
    await one?.kill();
  };

  const print = async (html: string, signal: AbortSignal | undefined): Promise<Uint8Array> => {
    signal?.throwIfAborted();
    clearTimeout(idle);
    running ??= startBrowser(browser);
    const one = running;
    const stopped = Promise.withResolvers<never>();
    const onAbort = (): void => stopped.reject(signal?.reason);
    const timer = setTimeout(() => stopped.reject(new Error('printing took too long')), limitMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      const bytes = await Promise.race([printPage(one.devTools, html), stopped.promise]);
      idle = setTimeout(() => void end(), idleMs);
      return bytes;
    } catch (error) {
      // Whatever happened, the next document begins with a browser that is well.
      await end();
      throw error;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  };

  return {
    name: browser.name,
    // One at a time: a large document takes what memory there is.
    print(html, signal) {
      const turn = last.then(() => print(html, signal));
      last = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await end();
      await last;
      await end();
    },
  };
}
