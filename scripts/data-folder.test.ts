import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from './data-folder.mjs';

it.each([
  ['what the user names', '/x/y', { JELAJAH_DATA: '/z' }, 'linux', resolve('/x/y')],
  ['what the environment names', undefined, { JELAJAH_DATA: '/z' }, 'linux', resolve('/z')],
  ['the XDG folder', undefined, { XDG_DATA_HOME: '/xdg' }, 'linux', join('/xdg', 'jelajah')],
  ['the usual folder', undefined, {}, 'linux', join(homedir(), '.local', 'share', 'jelajah')],
  [
    'an empty XDG folder',
    undefined,
    { XDG_DATA_HOME: '' },
    'linux',
    join(homedir(), '.local', 'share', 'jelajah'),
  ],
  [
    'the Mac folder',
    undefined,
    {},
    'darwin',
    join(homedir(), 'Library', 'Application Support', 'Jelajah'),
  ],
  ['the Windows folder', undefined, { LOCALAPPDATA: 'L' }, 'win32', join('L', 'Jelajah')],
] as const)('takes %s', (_name, named, env, platform, expected) => {
  expect(dataFolder(named, env, platform)).toBe(expected);
});
