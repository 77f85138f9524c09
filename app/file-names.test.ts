import { expect, test } from 'vitest';
import { fileStem } from './file-names.ts';

test('a title becomes a name that every system takes', () => {
  const names = {
    '../../etc/passwd': 'etc-passwd',
    CON: 'rancangan-con',
    'com1.': 'rancangan-com1',
    'Console baru': 'console-baru',
    'Perjalanan «Café» 2026…': 'perjalanan-cafe-2026',
    '\u202Egnp.exe': 'gnp-exe',
    تصميم: 'rancangan',
    '...': 'rancangan',
    [`satu ${'x'.repeat(300)}`]: 'satu',
    ['x'.repeat(300)]: 'rancangan',
  };
  for (const [title, name] of Object.entries(names)) expect(fileStem(title), title).toBe(name);
});
