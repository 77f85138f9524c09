import { expect, test } from 'vitest';
import { withStore } from '../db/testing/store.ts';
import { silentLog } from './ports.ts';
import { defaultSettings, settingsService } from './settings.ts';

test('one setting that cannot be read costs no other', () =>
  withStore({}, (store) => {
    const settings = settingsService(store.settings, silentLog);
    settings.put({ textSize: 120, profile: { person: 'Ratna', agency: 'Dinas Contoh (rekaan)' } });
    const stored = { ...settings.get(), theme: 'sepia' };
    store.settings.set('settings', {
      ...stored,
      profile: { ...stored.profile, unit: 7, rules: null },
    });
    expect(settings.get()).toEqual({
      ...defaultSettings,
      textSize: 120,
      profile: { ...defaultSettings.profile, person: 'Ratna', agency: 'Dinas Contoh (rekaan)' },
    });
    settings.put({ welcomed: true });
    expect(settings.get().profile.person).toBe('Ratna');
  }));
