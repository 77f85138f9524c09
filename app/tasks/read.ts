/** Reading a brief for a person to confirm. */
import type { ReadBrief } from '../../contract/drafting.ts';
import type { Language } from '../../design/enums.ts';

export interface ReadTask {
  text: string;
  language?: Language | undefined;
}

export function readTask(_input: ReadTask): ReadBrief {
  throw new Error('intake is not part of this copy yet');
}
