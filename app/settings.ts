/** Settings: read with defaults for what is missing, changed field by field. */
import { z } from 'zod';
import { type Settings, type SettingsChange, settingsSchema } from '../contract/settings.ts';
import type { SettingsRepository } from '../db/settings.ts';
import { toJson } from '../design/edit.ts';
import type { Rules } from '../design/model/rules.ts';
import type { ModelConnection } from '../design/model-connection.ts';
import { defaultRules } from '../design/new-design.ts';
import type { Log } from './ports.ts';

const key = 'settings';

export const defaultSettings: Settings = {
  language: null,
  theme: 'auto',
  textSize: 100,
  profile: { person: '', agency: '', unit: '', logoFileId: null, rules: null },
  ai: {
    enabled: false,
    connections: [],
    activeId: null,
    network: { proxy: null, caPem: null },
    ceiling: { runRupiah: null, runTokens: null, monthRupiah: null },
  },
  welcomed: false,
};

export interface SettingsService {
  get(): Settings;
  put(change: SettingsChange): Settings;
  /** The rules that new designs start with. */
  rules(): Rules;
}

export function settingsService(repository: SettingsRepository, log: Log): SettingsService {
  const get = (): Settings => {
    const stored = repository.get(key, (value) => merge(defaultSettings, withConnections(value)));
    if (stored === null) return defaultSettings;
    const parsed = settingsSchema.safeParse(stored);
    if (parsed.success) return parsed.data;
    // Settings of another version: what can be read stays, the rest falls back.
    log.write('warn', 'settings.unreadable', { issues: parsed.error.issues.length });
    return readable(stored);
  };
  return {
    get,
    put(change) {
      const before = get();
      const next = settingsSchema.parse(merge(before, change));
      const { ai } = next;
      ai.connections = ai.connections.map((one) => forgetProbe(before, one));
      // A connection that is gone drafts nothing.
      if (!ai.connections.some(({ id }) => id === ai.activeId)) ai.activeId = null;
      repository.set(key, toJson(next));
      return next;
    },
    rules: () => get().profile.rules ?? defaultRules(),
  };
}

/** Id of the one connection that settings could hold before there were several. */
export const firstConnectionId = 'utama';

/** Settings of the first versions knew one connection, an address and a model. */
function withConnections(stored: unknown): unknown {
  const parsed = formerSchema.safeParse(stored);
  if (!parsed.success) return stored;
  const { ai, ...rest } = parsed.data;
  const { connection, ...others } = ai;
  const isWhole = connection !== null && connection.model !== '';
  const connections = isWhole
    ? [
        {
          id: firstConnectionId,
          name: 'Utama',
          provider: connection.baseUrl.startsWith('https://api.openai.com/')
            ? 'openai'
            : 'compatible',
          ...connection,
          price: null,
          probe: null,
        },
      ]
    : [];
  const activeId = isWhole ? firstConnectionId : null;
  return { ...rest, ai: { connections, activeId, ...others } };
}

const formerSchema = z.looseObject({
  ai: z.looseObject({
    connection: z.object({ baseUrl: z.string(), model: z.string() }).nullable(),
  }),
});

/** What was found out about another address or model says nothing about this one. */
function forgetProbe(before: Settings, connection: ModelConnection): ModelConnection {
  const former = before.ai.connections.find(({ id }) => id === connection.id);
  const isSame =
    former === undefined ||
    (former.baseUrl === connection.baseUrl &&
      former.model === connection.model &&
      former.provider === connection.provider);
  return isSame ? connection : { ...connection, probe: null };
}

/** The stored settings with the default in the place of each field that cannot be read. */
function readable(stored: unknown): Settings {
  const take = (base: Settings, change: object): Settings => {
    const parsed = settingsSchema.safeParse(merge(base, change));
    return parsed.success ? parsed.data : base;
  };
  let settings = defaultSettings;
  for (const [field, value] of Object.entries(withoutUndefined(stored))) {
    const isGroup = field === 'profile' || field === 'ai';
    if (!isGroup) settings = take(settings, { [field]: value });
    else
      for (const [inner, one] of Object.entries(withoutUndefined(value)))
        settings = take(settings, { [field]: { [inner]: one } });
  }
  return settings;
}

/** Top-level fields replaced, the groups `profile` and `ai` merged. Unknown fields fall away. */
function merge(base: Settings, change: unknown): unknown {
  if (change === null || typeof change !== 'object') return base;
  const { profile, ai, ...rest } = { profile: {}, ai: {}, ...change };
  return {
    ...base,
    ...withoutUndefined(rest),
    profile: { ...base.profile, ...withoutUndefined(profile) },
    ai: { ...base.ai, ...withoutUndefined(ai) },
  };
}

function withoutUndefined(value: unknown): object {
  if (value === null || typeof value !== 'object') return {};
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
