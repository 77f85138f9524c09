import { expect, test } from 'vitest';
import { withStore } from '../db/testing/store.ts';
import { silentLog } from './ports.ts';
import { defaultSettings, firstConnectionId, settingsService } from './settings.ts';

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

test('the one connection of the first versions becomes the first of several', () =>
  withStore({}, (store) => {
    const settings = settingsService(store.settings, silentLog);
    const former = { baseUrl: 'http://localhost:11434/v1', model: 'qwen3' };
    store.settings.set('settings', { ai: { enabled: true, connection: former } });
    expect(settings.get().ai).toEqual({
      ...defaultSettings.ai,
      enabled: true,
      activeId: firstConnectionId,
      connections: [
        {
          id: firstConnectionId,
          name: 'Utama',
          provider: 'compatible',
          ...former,
          price: null,
          probe: null,
        },
      ],
    });
    store.settings.set('settings', { ai: { enabled: false, connection: null } });
    expect(settings.get().ai).toEqual(defaultSettings.ai);
  }));

test('what was found out is forgotten with the address, the model or the provider it was found of', () =>
  withStore({}, (store) => {
    const settings = settingsService(store.settings, silentLog);
    const probe = {
      at: '2026-11-22T09:00:00.000Z',
      enforcement: 'strict' as const,
      hasUsage: true,
      readsLongText: true,
      contextTokens: null,
      parallel: 4,
      firstTokenMs: 400,
      tokensPerSecond: 90,
    };
    const one = {
      id: 'kantor',
      name: 'Kantor',
      provider: 'compatible' as const,
      baseUrl: 'https://llm.contoh.go.id/v1',
      model: 'm',
      price: null,
      probe,
    };
    const put = (change: Partial<typeof one>) =>
      settings.put({ ai: { connections: [{ ...one, ...change }], activeId: 'kantor' } }).ai;
    expect(put({}).connections[0]?.probe).toEqual(probe);
    expect(put({ name: 'Lain' }).connections[0]?.probe).toEqual(probe);
    expect(put({ model: 'n' }).connections[0]?.probe).toBeNull();
    expect(settings.put({ ai: { activeId: 'tidak-ada' } }).ai.activeId).toBeNull();
  }));
