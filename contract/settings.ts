/** What the user sets: kept in the core, because each start may be a new origin for the window. */
import { z } from 'zod';
import { rulesSchema } from '../design/model/rules.ts';
import { ceilingSchema, modelConnectionSchema, networkSchema } from '../design/model-connection.ts';
import { base } from './shared.ts';

export const profileSchema = z.object({
  /** Name that confirmations and history carry. */
  person: z.string().max(200),
  agency: z.string().max(300),
  unit: z.string().max(300),
  /** Id from `files.put`: PNG or JPEG. */
  logoFileId: z.string().nullable(),
  /** New designs start with these; null: the defaults of design/. */
  rules: rulesSchema.nullable(),
});
export type Profile = z.infer<typeof profileSchema>;

export const settingsSchema = z.object({
  /** Null: the user has not chosen; the window takes the system's, Indonesian when in doubt. */
  language: z.enum(['id', 'en']).nullable(),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Per cent of the normal size. */
  textSize: z.number().int().min(80).max(200),
  profile: profileSchema,
  ai: z.object({
    /** Off until the user turns it on; nothing is sent before. */
    enabled: z.boolean(),
    connections: z.array(modelConnectionSchema).max(20),
    /** The one that drafts; null: built-in, no AI. */
    activeId: z.string().nullable(),
    network: networkSchema,
    ceiling: ceilingSchema,
  }),
  /** The user has seen the first-run page. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Any of the settings; the groups `profile` and `ai` field by field. */
export const settingsChangeSchema = settingsSchema.partial().extend({
  profile: profileSchema.partial().optional(),
  ai: settingsSchema.shape.ai.partial().optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

const keyStateSchema = z.object({ present: z.boolean(), kept: z.boolean() });

export const settings = {
  get: base.output(settingsSchema),
  put: base.input(settingsChangeSchema).output(settingsSchema),
  /**
   * The key of a connection; null forgets it. It never comes back out. `kept` says whether it outlives
   * this run (a secret store is there) or not.
   */
  putKey: base
    .input(z.object({ connectionId: z.string(), key: z.string().min(1).max(4000).nullable() }))
    .output(keyStateSchema),
  keyState: base.input(z.object({ connectionId: z.string() })).output(keyStateSchema),
};
