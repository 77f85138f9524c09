import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { keepPlace, readPlace } from './window-place.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1040 }];
const place = { x: 100, y: 50, width: 1000, height: 700, maximized: false };

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'jelajah-place-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

it('comes back as it was kept, and leaves nothing else behind', () => {
  const dataDir = folder();
  keepPlace(dataDir, place);
  expect(readPlace(dataDir, screens)).toEqual(place);
  expect(readdirSync(dataDir)).toEqual(['window.json']);
});

it.each([
  ['to the right', { x: 1900 }, false],
  ['below', { y: 1000 }, false],
  ['above, so that no title bar is seen', { y: -200 }, false],
  ['partly to the left', { x: -800 }, true],
])('off the screen %s', (_where, change, isThere) => {
  const dataDir = folder();
  keepPlace(dataDir, { ...place, ...change });
  expect(readPlace(dataDir, screens) !== null).toBe(isThere);
});

it.each(['', '{', '[]', '{"x":0,"y":0,"width":1e9,"height":700,"maximized":false}'])(
  'a file that holds %j is as good as none',
  (text) => {
    const dataDir = folder();
    writeFileSync(join(dataDir, 'window.json'), text);
    expect(readPlace(dataDir, screens)).toBeNull();
  },
);

it('a folder that cannot be written is no failure', () => {
  expect(() => keepPlace(join(folder(), 'missing'), place)).not.toThrow();
});
