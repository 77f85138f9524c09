/** The one address the window may show: `app://jelajah/`, answered by the core in this process. */
import type { CustomScheme } from 'electron';

const scheme = 'app';
const host = 'jelajah';

export const startPage = `${scheme}://${host}/`;

/**
 * As a web page of https would be treated: relative links, fetch and streams work, and the content
 * policy that the core sends applies. No service workers, no way around the policy.
 */
export const privilegedScheme: CustomScheme = {
  scheme,
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
    bypassCSP: false,
    allowServiceWorkers: false,
    corsEnabled: false,
  },
};

/** True for addresses of our own pages. `origin` is no help here: for such a scheme it is "null". */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || url.protocol !== `${scheme}:` || url.host !== host) return false;
  return url.username === '' && url.password === '';
}
