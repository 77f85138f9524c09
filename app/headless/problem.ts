/** What a headless command cannot go on with: one sentence, and whose matter it is. */
import type { Message } from '../../contract/errors.ts';

/**
 * `input`: the user can mend it (exit 2). `environment`: the machine lacks something (exit 3). `defects`:
 * the design is not good enough for what was asked (exit 1).
 */
export type ProblemKind = 'input' | 'environment' | 'defects';

export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly text: Message;

  constructor(kind: ProblemKind, key: string, params: Message['params'] = {}) {
    super(key);
    this.name = 'Problem';
    this.kind = kind;
    this.text = { key, params };
  }
}

export function input(key: string, params: Message['params'] = {}): Problem {
  return new Problem('input', key, params);
}

export function environment(key: string, params: Message['params'] = {}): Problem {
  return new Problem('environment', key, params);
}

export function defects(key: string, params: Message['params'] = {}): Problem {
  return new Problem('defects', key, params);
}
