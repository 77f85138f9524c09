/** Serves the built pages, and nothing but them, under a strict content policy. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** By extension; anything else is not part of a build and is not served. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Mantine and the drawing libraries set style attributes and add style elements, hence
 * 'unsafe-inline' for styles only. Scripts come from our own files alone.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The player of micro units, which runs in it as nobody: app/series/player-pages.ts.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

/** Headers of every response, whatever it carries. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      ...safeHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** The path's segments, or null when one of them could leave the folder. */
function segmentsOf(pathname: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused.
  if (/[\\\u0000-\u001f:%]/u.test(decoded)) return null;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  return segments.some((segment) => segment.startsWith('.')) ? null : segments;
}

async function fileAt(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isFile() ? await realpath(path) : null;
  } catch {
    return null;
  }
}

/**
 * Answers GET and HEAD for the files below `folder`. A path without an extension is a place inside
 * the app and gets its one page.
 */
export function pagesHandler(folder: string): (request: Request) => Promise<Response> {
  const rootPath = realpath(folder).catch(() => null);
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' });
    }
    const root = await rootPath;
    const segments = segmentsOf(new URL(request.url).pathname);
    if (root === null || segments === null) return plain(404, 'Not found');
    const last = segments.at(-1) ?? '';
    const wanted = extname(last) === '' ? ['index.html'] : segments;
    const type = types[extname(wanted.at(-1) ?? '').toLowerCase()];
    const path = await fileAt(join(root, ...wanted));
    // realpath has followed links: what they point at must lie inside as well.
    if (type === undefined || path === null || !path.startsWith(root + sep)) {
      return plain(404, 'Not found');
    }
    const bytes = await readFile(path);
    const isHashed = wanted[0] === 'assets' && /-[\w-]{8,}\.\w+$/.test(last);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: {
        ...safeHeaders,
        'Content-Type': type,
        'Content-Length': String(bytes.byteLength),
        'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'no-store',
      },
    });
  };
}
