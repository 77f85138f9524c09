/** What a critical reader and an answerer are given: the design, masked, and the gate over it. */
import type { Design } from '../../design/model/design.ts';
import { type RedactionMap, restoreOutput, suggestNames } from '../../design/privacy/index.ts';
import { createGate, type Gate } from '../../pipeline/model/gate.ts';
import { createMasker, type Masker } from '../../pipeline/run/mask-design.ts';
import type { Passage } from '../../pipeline/run/types.ts';
import { givenOf } from '../../pipeline/stages/index.ts';
import { namesFor } from '../ai/privacy.ts';
import type { Services } from '../services.ts';

export interface Material {
  masked: Design;
  masker: Masker;
  /** Over the design, and over passages and the user's words where there are any. */
  gate(passages?: readonly Passage[], words?: string | null): Gate;
  restore(text: string): string;
}

/** `others`: texts that go along; names in them are masked like those of the design. */
export function materialOf(
  services: Services,
  design: Design,
  others: readonly string[] = [],
): Material {
  const { names, notNames } = namesFor(services, design);
  const declined = new Set(notNames.map((name) => name.toLowerCase()));
  const suggested = suggestNames(others.join('\n\n|\n\n')).filter(
    (name) => !declined.has(name.toLowerCase()),
  );
  const masker = createMasker(design, { names: [...names, ...suggested], notNames });
  const masked = masker.design(design);
  return {
    masked,
    masker,
    gate: (passages = [], words = null) =>
      createGate(
        givenOf(masked, passages, words),
        new Set(Object.keys(masker.map)),
        masked.language,
      ),
    restore: (text) => restoreOutput(text, masker.map satisfies RedactionMap),
  };
}

/** Delimiters as they are given out. */
export function recording(marks: () => string): { next: () => string; given: string[] } {
  const given: string[] = [];
  const next = (): string => {
    const mark = marks();
    given.push(mark);
    return mark;
  };
  return { given, next };
}
