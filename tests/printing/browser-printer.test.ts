/** An installed browser prints, reaches nobody, and leaves nothing behind: no process, no file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type BrowserPrinter, browserPrinter } from '../../app/printing/browser-printer.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { buildOffice } from '../../documents/writers/office/index.ts';
import { officeHtml } from '../../documents/writers/office-html/index.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';

const browser = findBrowser();
let folder: string;
let server: Server;
let asked = 0;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-printing-'));
  // Whatever the browser keeps, it keeps here.
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) vi.stubEnv(name, folder);
  server = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  address = `http://127.0.0.1:${place.port}/`;
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Processes that know our folder, where processes can be looked at. */
function processes(): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(join('/proc', name, 'cmdline'), 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

const printer = (times?: Parameters<typeof browserPrinter>[1]): BrowserPrinter => {
  if (browser === null) throw new Error('no browser');
  return browserPrinter(browser, times);
};
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesOf = (pdf: string): number => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;

const page = (body: string): string =>
  `<!DOCTYPE html><html lang="id"><head><title>Uji cetak</title></head><body>${body}</body></html>`;

test.skipIf(browser === null)(
  'a document becomes a tagged PDF with outline, headings, heads of tables and links',
  async () => {
    const document = await buildOffice(
      { kind: 'journey', design: sampleDesign() },
      { isDraft: true, agency: { name: 'BadanContoh', unit: '' } },
    );
    const own = printer();
    try {
      const pdf = latin(await own.print(officeHtml(document, { mode: 'print' })));
      expect(pdf.slice(0, 5)).toBe('%PDF-');
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain('/Outlines');
      expect(pdf).toContain('/Lang (id-ID)');
      // The agency as UTF-16, and no browser's name.
      expect(pdf).toContain(Buffer.from('BadanContoh', 'utf16le').swap16().toString('hex'));
      expect(pdf.slice(pdf.lastIndexOf('endobj') - 600)).toContain('/Creator (Jelajah)');
      for (const tag of ['H1', 'H2', 'TH', 'Figure', 'Link']) expect(pdf).toContain(`/S /${tag}`);
      expect(pdf).toMatch(/FontName \/[A-Z]{6}\+Inter-Regular/);
      expect(pagesOf(pdf)).toBeGreaterThan(15);
      // Upright and on its side.
      expect(pdf).toMatch(/MediaBox \[0 0 59\d\.?\d* 84\d/);
      expect(pdf).toMatch(/MediaBox \[0 0 84\d\.?\d* 59\d/);
      // A second one meets the same browser.
      const first = processes();
      await own.print(page('<p>dua</p>'));
      if (process.platform === 'linux')
        expect(processes()).toEqual(expect.arrayContaining(first.slice(0, 1)));
    } finally {
      await own.close();
    }
    expect(processes()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  },
  60_000,
);

test.skipIf(browser === null)(
  'a page runs nothing and reaches nobody, even without a policy of its own',
  async () => {
    const own = printer();
    try {
      const pdf = latin(
        await own.print(
          page(
            `<script>document.title='dijalankan';fetch('${address}')</script>` +
              `<img src="${address}a.png"><iframe src="${address}b"></iframe>` +
              `<link rel="stylesheet" href="${address}c.css"><style>@import "${address}d.css";</style>` +
              'teks',
          ),
        ),
      );
      // A page on its way elsewhere gets nowhere; it may be too late to print it.
      await own
        .print(page(`<meta http-equiv="refresh" content="0;url=${address}e">teks`))
        .catch(() => null);
      expect(pdf).toContain('Uji cetak');
      expect(pdf).not.toContain('dijalankan');
      expect(asked).toBe(0);
    } finally {
      await own.close();
    }
  },
  60_000,
);

test.skipIf(browser === null)(
  'a stop and a time that is over end the browser with all it started',
  async () => {
    const long = page('<table><tr><td>baris<td>kolom</table>'.repeat(30_000));
    const own = printer({ limitMs: 30_000 });
    const stop = new AbortController();
    const printing = own.print(long, stop.signal);
    const refused = expect(printing).rejects.toThrow('berhenti');
    // It has begun: there is a profile.
    await vi.waitFor(() => expect(readdirSync(folder)).not.toEqual([]));
    stop.abort(new Error('berhenti'));
    await refused;
    expect(processes()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);

    const brief = printer({ limitMs: 1 });
    await expect(brief.print(long)).rejects.toThrow('printing took too long');
    expect(processes()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);

    // The next one begins anew, and a stop before it began costs nothing.
    await expect(own.print(page('a'), AbortSignal.abort(new Error('sudah')))).rejects.toThrow(
      'sudah',
    );
    expect(latin(await own.print(page('<h1>lagi</h1>')))).toContain('/StructTreeRoot');
    await own.close();
    expect(readdirSync(folder)).toEqual([]);
  },
  60_000,
);

test('a program that is no browser is said to have ended', async () => {
  const broken = browserPrinter({ path: process.execPath, name: 'Node', snap: false });
  await expect(broken.print('<p>a</p>')).rejects.toThrow('the browser ended');
  const missing = browserPrinter({ path: join(folder, 'nothing'), name: 'None', snap: false });
  await expect(missing.print('<p>a</p>')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});
