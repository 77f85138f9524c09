import { expect, test } from 'vitest';
import { openStore } from './store.ts';
import { inFolder, withStore } from './testing/store.ts';

test('a setting comes back through its parser, also after a restart', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir });
    store.settings.set('agency.profile', { name: 'Dinas Contoh (rekaan)', minutesPerJp: 45 });
    store.settings.set('theme', 'dark');
    store.settings.set('theme', 'light');
    store.close();
    await withStore({ dataDir }, ({ settings }) => {
      expect(settings.keys()).toEqual(['agency.profile', 'theme']);
      expect(settings.get('theme', String)).toBe('light');
      expect(settings.get('agency.profile', (value) => value)).toEqual({
        name: 'Dinas Contoh (rekaan)',
        minutesPerJp: 45,
      });
      expect(settings.get('language', String)).toBeNull();
      const strict = (value: unknown): number => {
        if (typeof value !== 'number') throw new TypeError('not a number');
        return value;
      };
      expect(() => settings.get('theme', strict)).toThrow('not a number');
      settings.remove('theme');
      expect(settings.get('theme', String)).toBeNull();
    });
  }));
