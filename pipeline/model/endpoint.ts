/** Where a model's server stands, as far as its address tells. */
import { isIP } from 'node:net';
import type { ModelConnection } from '../../design/model-connection.ts';
import { ModelError } from './model-error.ts';

/** This machine. */
export function isThisMachine(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '::1' ||
    // Of addresses only: `127.example.com` is somebody's name.
    (isIP(host) === 4 && host.startsWith('127.'))
  );
}

/** This machine or the office's own network: private addresses, names without a dot, `.local`. */
export function isNearby(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isThisMachine(url)) return true;
  if (isIP(host) === 4) {
    return /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.)/.test(host);
  }
  if (isIP(host) === 6) return /^(?:f[cd]|fe[89ab])/i.test(host);
  return !host.includes('.') || /\.(?:local|lan|internal|home\.arpa)$/.test(host);
}

/** Errors: ModelError `insecure`: http carries the text and the key readable across the internet. */
export function refuseOpenHttp(baseUrl: string): void {
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && !isNearby(url)) throw new ModelError('insecure');
}

/** The model answers on this machine or in the office's own network. */
export function isLocalConnection(connection: Pick<ModelConnection, 'baseUrl'>): boolean {
  return isNearby(new URL(connection.baseUrl));
}
