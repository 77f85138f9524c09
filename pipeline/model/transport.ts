/**
 * One way out for all adapters: undici with the office's proxy, its certificates beside those of the
 * system and of Node, a limit for connecting, and no redirects.
 */
import { getCACertificates, rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import type { Network } from '../../design/model-connection.ts';
import { type Environment, proxyFor } from './proxy.ts';

export interface TransportRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export interface Transport {
  /** Errors: whatever the platform throws; see connectionError. */
  send(url: URL, request: TransportRequest): Promise<Response>;
  viaProxy(url: URL): boolean;
}

/** Certificates that are trusted besides the user's own. Reading the system's takes a moment. */
let trusted: string[] | null = null;
function trustedCertificates(): string[] {
  if (trusted !== null) return trusted;
  const all = new Set<string>(rootCertificates);
  for (const store of ['default', 'system'] as const) {
    try {
      for (const certificate of getCACertificates(store)) all.add(certificate);
    } catch {
      // A platform without such a store.
    }
  }
  trusted = [...all];
  return trusted;
}

/** The certificates of a PEM text, one by one. */
export function certificatesOf(pem: string): string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
}

const dispatchers = new Map<string, Dispatcher>();

async function dispatcherFor(
  proxy: string | null,
  caPem: string | null,
  connectMs: number,
): Promise<Dispatcher> {
  const { Agent, ProxyAgent } = await import('undici');
  const name = JSON.stringify([proxy, caPem, connectMs]);
  const known = dispatchers.get(name);
  if (known !== undefined) return known;
  const ca = [...trustedCertificates(), ...certificatesOf(caPem ?? '')];
  const tls = { ca, timeout: connectMs };
  // How long an answer may take is the watchdog's business; a request that waits is none of undici's.
  const options = { headersTimeout: 0, bodyTimeout: 0, allowH2: false };
  const made =
    proxy === null
      ? new Agent({ ...options, connect: tls })
      : new ProxyAgent({
          ...options,
          uri: proxy,
          connectTimeout: connectMs,
          requestTls: tls,
          proxyTls: tls,
        });
  dispatchers.set(name, made);
  return made;
}

/** Loads nothing and connects to nothing before the first request. */
export function createTransport(network: Network, env: Environment, connectMs: number): Transport {
  return {
    async send(url, request) {
      const { fetch } = await import('undici');
      const dispatcher = await dispatcherFor(proxyFor(url, network, env), network.caPem, connectMs);
      // A redirect would carry the text to a server that nobody has chosen: the caller sees the 3xx.
      const response = await fetch(url, { ...request, redirect: 'manual', dispatcher });
      const { status, statusText } = response;
      const headers = [...response.headers];
      // The same stream under two names: undici's types and the platform's do not know of each other.
      return new Response(response.body as ConstructorParameters<typeof Response>[0], {
        status,
        statusText,
        headers,
      });
    },
    viaProxy: (url) => proxyFor(url, network, env) !== null,
  };
}
