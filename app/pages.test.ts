/** Pages are served, and nothing around them. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPolicy, pagesHandler } from './pages.ts';

let folder: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-pages-'));
  mkdirSync(join(folder, 'pages', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'rahasia.html'), 'rahasia');
  writeFileSync(join(folder, 'pages', 'index.html'), '<title>Jelajah</title>');
  writeFileSync(join(folder, 'pages', '.env.html'), 'rahasia');
  writeFileSync(join(folder, 'pages', 'notes.log'), 'rahasia');
  writeFileSync(join(folder, 'pages', 'assets', 'main-AbCd1234.js'), 'export {}');
  symlinkSync(join(folder, 'rahasia.html'), join(folder, 'pages', 'link.html'));
  serve = pagesHandler(join(folder, 'pages'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, method = 'GET') =>
  serve(new Request(`http://127.0.0.1:1${path}`, { method }));

test('places inside the app get its page, under the content policy', async () => {
  for (const path of ['/', '/rancangan/dsn_aaaaaaaaaa/analisis']) {
    const response = await get(path);
    expect(await response.text()).toContain('Jelajah');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy);
    expect(response.headers.get('cache-control')).toBe('no-store');
  }
  expect(contentPolicy).not.toContain('unsafe-eval');
  expect(contentPolicy).toContain("script-src 'self';");
});

test('hashed files may be kept for ever', async () => {
  const response = await get('/assets/main-AbCd1234.js');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect((await get('/assets/main-AbCd1234.js', 'HEAD')).headers.get('content-length')).toBe('9');
});

test.each([
  '/../rahasia.html',
  '/..%2frahasia.html',
  '/%2e%2e/rahasia.html',
  '/%2e%2e%2frahasia.html',
  '/..%5crahasia.html',
  '/assets/../../rahasia.html',
  '/assets/%2e%2e/%2e%2e/rahasia.html',
  '/%252e%252e/rahasia.html',
  '//etc/passwd.html',
  '/C:%5crahasia.html',
  '/link.html',
  '/.env.html',
  '/notes.log',
  '/index.html%00.js',
  '/%ff.html',
  '/missing.js',
])('%s is not served', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('rahasia');
});

test('nothing can be sent to it', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
});
