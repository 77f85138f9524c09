/** Settings: read with defaults for what is missing, changed field by field. */
import { type Settings, type SettingsChange, settingsSchema } from '../contract/settings.ts';
import type { SettingsRepository } from '../db/settings.ts';
import { toJson } from '../design/edit.ts';
import type { Rules } from '../design/model/rules.ts';
import { defaultRules } from '../design/new-design.ts';
import type { Log } from './ports.ts';

const key = 'settings';

export const defaultSettings: Settings = {
  language: null,
  theme: 'auto',
  textSize: 100,
  profile: { person: '', agency: '', unit: '', logoFileId: null, rules: null },
  ai: { enabled: false, connection: null },
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
    const stored = repository.get(key, (value) => merge(defaultSettings, value));
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
      const next = settingsSchema.parse(merge(get(), change));
      repository.set(key, toJson(next));
      return next;
    },
    rules: () => get().profile.rules ?? defaultRules(),
  };
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
