/** Printing with a browser that is installed: for the localhost shell and the command line. */
import { type BrowserPrinter, browserPrinter } from '../app/printing/browser-printer.ts';
import { lookForBrowser } from '../scripts/find-browser.mjs';

/** Null where no Chrome, Edge or Chromium is installed that starts. Nothing runs until the first page. */
export async function installedPrinter(): Promise<BrowserPrinter | null> {
  const browser = await lookForBrowser();
  return browser === null ? null : browserPrinter(browser);
}
