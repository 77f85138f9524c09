/** Which way out a request takes: directly, by the proxy of the settings, or by the environment's. */
import type { Network } from '../../design/model-connection.ts';
import { isNearby, isThisMachine } from './endpoint.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** `NO_PROXY`: names with everything below them, `*`, each with or without a port. */
function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[,\s]+/).some((entry) => {
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const bare = name.replace(/^\*?\./, '');
    if (bare === '' || (only !== undefined && only !== port)) return false;
    return bare === '*' || host === bare || host.endsWith(`.${bare}`);
  });
}

/**
 * The proxy's address, or null. This machine is never reached by a proxy, and the office's own network not
 * by the one of the settings, which has no list of exceptions; `NO_PROXY` holds for both.
 */
export function proxyFor(url: URL, network: Network, env: Environment): string | null {
  const of = (name: string): string => env[name.toLowerCase()] ?? env[name] ?? '';
  if (isThisMachine(url) || isExcepted(url, of('NO_PROXY'))) return null;
  if (network.proxy !== null) return isNearby(url) ? null : network.proxy;
  const http = of('HTTP_PROXY');
  const found = url.protocol === 'https:' ? of('HTTPS_PROXY') || http : http;
  return found === '' ? null : found;
}
