/** Reading a brief for a person to confirm. */
import type { ReadBrief } from '../../contract/drafting.ts';
import type { Language } from '../../design/enums.ts';
import { readBrief } from '../../pipeline/intake/index.ts';
import { listFacts } from './facts.ts';

export interface ReadTask {
  text: string;
  language?: Language | undefined;
}

/** Errors: IntakeError. */
export function readTask({ text }: ReadTask): ReadBrief {
  return listFacts(readBrief(text));
}
