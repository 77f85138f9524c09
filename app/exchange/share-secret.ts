/** The key that shared ids are made with: random, kept in this data folder, never in a file that leaves it. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { SettingsRepository } from '../../db/settings.ts';

const key = 'exchange';
const stored = z.object({ secret: z.string().min(32) });

export function shareSecret(settings: SettingsRepository): string {
  const known = settings.get(key, (value) => stored.safeParse(value));
  if (known?.success === true) return known.data.secret;
  const secret = randomBytes(32).toString('hex');
  settings.set(key, { secret });
  return secret;
}
