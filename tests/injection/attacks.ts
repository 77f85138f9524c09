/** Every attack of the proof, each with an id of its own. */
import type { Attack } from './attack.ts';
import { letterAttacks } from './attacks-letters.ts';
import { publishedAttacks } from './attacks-published.ts';

export const attacks: readonly Attack[] = [...letterAttacks, ...publishedAttacks];
