import { expect, it } from 'vitest';
import { isOurs, privilegedScheme, startPage } from './address.ts';

it.each([startPage, 'app://jelajah/designs/dsn_x?a=1#b', 'app://jelajah/rpc/designs/list'])(
  '%s is ours',
  (address) => expect(isOurs(address)).toBe(true),
);

it.each([
  '',
  'jelajah',
  'app:jelajah/',
  'app://',
  'app://JELAJAH/',
  'app://jelajah:80/',
  'app://jelajah.example.org/',
  'app://example.org/app://jelajah/',
  'app://jelajah@example.org/',
  'app://a:b@jelajah/',
  'http://jelajah/',
  'file://jelajah/',
  'blob:app://jelajah/x',
])('%j is not', (address) => expect(isOurs(address)).toBe(false));

it('is treated as a secure web page, and no better', () => {
  expect(privilegedScheme).toEqual({
    scheme: 'app',
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
  });
});
