import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ceilingUnder, forbiddenBy, readPolicy } from './policy.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jelajah-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (value: unknown, name = 'policy.json'): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const far = { provider: 'openai' as const, baseUrl: 'https://api.openai.com/v1' };
const near = { provider: 'ollama' as const, baseUrl: 'http://127.0.0.1:11434' };

test('without a file everything is allowed', () => {
  expect(readPolicy(folder, {})).toBeNull();
  expect(forbiddenBy(null, far)).toBeNull();
});

test('a file that cannot be understood, or was named and is not there, forbids all', () => {
  write('{"localOnly": ');
  expect(readPolicy(folder, {})).toBe('unreadable');
  write({ localOnly: true, onlyLocal: true });
  expect(readPolicy(folder, {})).toBe('unreadable');
  const named = { JELAJAH_POLICY: join(folder, 'none.json') };
  expect(readPolicy(folder, named)).toBe('unreadable');
  expect(forbiddenBy('unreadable', near)).toBe('policy-unreadable');
});

test('the file that the environment names wins', () => {
  write({ localOnly: true });
  const path = write({ allowedProviders: ['ollama'] }, 'other.json');
  expect(readPolicy(folder, { JELAJAH_POLICY: path })).toEqual({ allowedProviders: ['ollama'] });
});

test.each([
  [{ allowedProviders: ['ollama' as const] }, 'policy-provider', null],
  [{ allowedHosts: ['127.0.0.1'] }, 'policy-host', null],
  [{ allowedHosts: ['*.openai.com'] }, null, 'policy-host'],
  [{ localOnly: true }, 'policy-local-only', null],
])('%j', (policy, ofFar, ofNear) => {
  expect(forbiddenBy(policy, far)).toBe(ofFar);
  expect(forbiddenBy(policy, near)).toBe(ofNear);
});

test('a host that only ends alike is another host', () => {
  const policy = { allowedHosts: ['*.openai.com', 'api.contoh.go.id'] };
  const at = (host: string) => forbiddenBy(policy, { ...far, baseUrl: `https://${host}/v1` });
  expect(at('evilopenai.com')).toBe('policy-host');
  expect(at('x.api.contoh.go.id')).toBe('policy-host');
  expect(at('API.contoh.go.id')).toBeNull();
});

test('the lower ceiling counts', () => {
  const own = { runRupiah: 5000, runTokens: null, monthRupiah: 100_000 };
  expect(ceilingUnder({ ceiling: { runRupiah: 9000, monthRupiah: 50_000 } }, own)).toEqual({
    runRupiah: 5000,
    runTokens: null,
    monthRupiah: 50_000,
  });
});
