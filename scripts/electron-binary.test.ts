import { afterEach, expect, it, vi } from 'vitest';
import { electronUrl } from './electron-binary.mjs';

afterEach(() => vi.unstubAllEnvs());

it('asks the release host for the pinned version', () => {
  for (const name of [
    'npm_config_electron_mirror',
    'NPM_CONFIG_ELECTRON_MIRROR',
    'ELECTRON_MIRROR',
  ]) {
    vi.stubEnv(name, undefined);
  }
  expect(electronUrl()).toMatch(
    /^https:\/\/github\.com\/electron\/electron\/releases\/download\/v(\d+\.\d+\.\d+)\/electron-v\1-\w+-\w+\.zip$/,
  );
});

it('honours a mirror and its folders', () => {
  vi.stubEnv('ELECTRON_MIRROR', 'https://mirror.example/e/');
  vi.stubEnv('ELECTRON_CUSTOM_DIR', 'r{{ version }}');
  expect(electronUrl()).toMatch(/^https:\/\/mirror\.example\/e\/r\d+\.\d+\.\d+\/electron-v/);
});
