/** What may run in a page of the player: its own script and style, by hash, and nothing else. */
import { createHash } from 'node:crypto';
import { playerScript, playerStyle } from './built.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Parts of the content policy of the page itself. */
export const contentSources: readonly string[] = [
  "default-src 'none'",
  `script-src ${hashOf(playerScript)}`,
  `style-src ${hashOf(playerStyle)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * Headers with which a server hands the page to a frame of its own: an origin of nobody, scripts by
 * hash only, framed by the server's own pages only.
 */
export const playerHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    'sandbox allow-scripts',
    ...contentSources,
    "frame-ancestors 'self'",
  ].join('; '),
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
