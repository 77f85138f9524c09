/**
 * Who may talk to this server: the window that was opened with a one-time token, and no other page,
 * program or site. The checks are ours, because any web page a user visits may send requests to
 * 127.0.0.1, and any name may be made to resolve to it (DNS rebinding).
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

export type Decision =
  | { kind: 'pass' }
  /** Answer with the cookie and go to the start page. */
  | { kind: 'enter'; cookie: string }
  /** A second start of the program asks for another opening address. */
  | { kind: 'reopen' }
  | { kind: 'refuse'; status: 400 | 401 | 403 | 405 | 421 };

export interface Gate {
  /** An address that opens the app once. */
  openingUrl(): string;
  /** What a second process of the same user needs to ask for such an address. */
  readonly reopenKey: string;
  decide(request: Request): Decision;
}

export const reopenPath = '/-/reopen';

/** How long an opening address stays good, in milliseconds. */
const tokenLifeMs = 10 * 60_000;

export function createGate(port: number, now: () => number): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `jelajah_${port}`;
  const session = secret();
  const reopenKey = secret();
  const tokens = new Map<string, number>();

  const hasSession = (request: Request): boolean => {
    const cookies = (request.headers.get('cookie') ?? '').split(';');
    return cookies.some((pair) => {
      const at = pair.indexOf('=');
      return pair.slice(0, at).trim() === cookieName && isSame(pair.slice(at + 1).trim(), session);
    });
  };

  const redeem = (given: string): boolean => {
    let found = false;
    for (const [token, until] of tokens) {
      if (until < now()) tokens.delete(token);
      else if (isSame(given, token)) {
        tokens.delete(token);
        found = true;
      }
    }
    return found;
  };

  return {
    reopenKey,
    openingUrl() {
      const token = secret();
      tokens.set(token, now() + tokenLifeMs);
      return `${origin}/?token=${token}`;
    },
    decide(request) {
      const { method, headers } = request;
      if (headers.get('host') !== host) return { kind: 'refuse', status: 421 };
      const url = new URL(request.url);
      const from = headers.get('origin');
      const site = headers.get('sec-fetch-site');
      const reading = method === 'GET' || method === 'HEAD';

      if (url.pathname === reopenPath) {
        const key = (headers.get('authorization') ?? '').replace(/^Bearer /, '');
        // Browsers always name an origin with a POST: this door is for programs only.
        const isProgram = method === 'POST' && from === null && site === null;
        return isProgram && isSame(key, reopenKey)
          ? { kind: 'reopen' }
          : { kind: 'refuse', status: 403 };
      }
      if (!reading && method !== 'POST') return { kind: 'refuse', status: 405 };
      if (from === null ? !reading : from !== origin) return { kind: 'refuse', status: 403 };
      if (site !== null && site !== 'same-origin' && site !== 'none') {
        return { kind: 'refuse', status: 403 };
      }
      const token = url.searchParams.get('token');
      if (token !== null && method === 'GET' && url.pathname === '/') {
        if (redeem(token) || hasSession(request)) {
          const cookie = `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
          return { kind: 'enter', cookie };
        }
        return { kind: 'refuse', status: 401 };
      }
      return hasSession(request) ? { kind: 'pass' } : { kind: 'refuse', status: 401 };
    },
  };
}
