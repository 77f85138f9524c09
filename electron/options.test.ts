import { expect, it } from 'vitest';
import { readOptions } from './options.ts';

it.each([
  [[], undefined],
  [['--no-sandbox', '/clone', '--data', 'd'], 'd'],
  [['--data=d', '--inspect=0', '--remote-debugging-port=0'], 'd'],
  // A folder is missing: the user's own data must not be replaced by "true".
  [['--data'], undefined],
  [['--data='], undefined],
])('%j names the folder %j', (args, data) => expect(readOptions(args)).toEqual({ data }));
