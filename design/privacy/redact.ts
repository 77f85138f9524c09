/**
 * Masking: personal data become placeholders such as `[NIP_1]`; the same value the same placeholder.
 * The map stays on the machine and keeps the surface form of each occurrence, so that
 * `restore(redact(x)) = x` for every x. Text that already looks like a placeholder is masked too
 * (`[TEKS_1]`), or it could not be told from ours on the way back.
 */
import { type DetectOptions, detectPersonalData, type PersonalDataKind } from './detect.ts';

const labels = {
  nip: 'NIP',
  'ni-pppk': 'NIPPPK',
  nik: 'NIK',
  number: 'NOMOR',
  phone: 'TELEPON',
  email: 'SUREL',
  person: 'ORANG',
  literal: 'TEKS',
} as const satisfies Readonly<Record<PersonalDataKind | 'literal', string>>;

type Kind = keyof typeof labels;

export interface Masked {
  readonly placeholder: string;
  readonly kind: Kind;
  /** Each occurrence as it was written, in the order of the texts. */
  readonly surfaces: readonly string[];
}

/** Placeholder to what it stands for. Never leaves the machine. */
export type RedactionMap = Readonly<Record<string, Masked>>;

const names = Object.values(labels).join('|');
const exact = new RegExp(`\\[(?:${names})_\\d+\\]`, 'g');
/** As a model may write it back: other case, spaces, escapes, a hyphen. */
const tolerant = new RegExp(
  `\\\\?\\[\\s*(${names})\\s*(?:\\\\?_|-|\\s)\\s*(\\d+)\\s*\\\\?\\]`,
  'gi',
);

interface Span {
  start: number;
  end: number;
  kind: Kind;
  value: string;
}

function spansOf(text: string, options: DetectOptions): Span[] {
  const literals = [...text.matchAll(tolerant)].map(
    (match): Span => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'literal',
      value: match[0],
    }),
  );
  const merged: Span[] = [];
  const all = [...literals, ...detectPersonalData(text, options)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  for (const span of all) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span });
      continue;
    }
    // A placeholder-like text around personal data: masked as one piece.
    last.end = Math.max(last.end, span.end);
    last.kind = 'literal';
    last.value = text.slice(last.start, last.end);
  }
  return merged;
}

/** Masks texts as they come, under one map that only grows: what has its placeholder keeps it. */
export interface Redactor {
  add(texts: readonly string[], options?: DetectOptions): string[];
  readonly map: RedactionMap;
  /** To go on from, elsewhere: plain data that may cross to another thread. */
  readonly state: RedactorState;
}

export interface RedactorState {
  /** Kind and value, with the placeholder that stands for them; in the order they came. */
  readonly values: readonly (readonly [key: string, placeholder: string])[];
  readonly map: RedactionMap;
}

/** `state`: of another redactor, whose placeholders this one goes on giving. */
export function createRedactor(state?: RedactorState): Redactor {
  const placeholders = new Map(state?.values);
  const counts = new Map<Kind, number>();
  const masked = new Map<string, { placeholder: string; kind: Kind; surfaces: string[] }>();
  for (const [placeholder, { kind, surfaces }] of Object.entries(state?.map ?? {})) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    masked.set(placeholder, { placeholder, kind, surfaces: [...surfaces] });
  }
  let map: RedactionMap | null = null;
  const redactOne = (text: string, options: DetectOptions): string => {
    let result = '';
    let from = 0;
    for (const { start, end, kind, value } of spansOf(text, options)) {
      const key = `${kind} ${value}`;
      let placeholder = placeholders.get(key);
      if (placeholder === undefined) {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        placeholder = `[${labels[kind]}_${count}]`;
        placeholders.set(key, placeholder);
        masked.set(placeholder, { placeholder, kind, surfaces: [] });
      }
      masked.get(placeholder)?.surfaces.push(text.slice(start, end));
      result += text.slice(from, start) + placeholder;
      from = end;
    }
    return result + text.slice(from);
  };
  return {
    add(texts, options = {}) {
      map = null;
      return texts.map((text) => redactOne(text, options));
    },
    get map() {
      map ??= Object.fromEntries(masked);
      return map;
    },
    get state() {
      return { values: [...placeholders], map: this.map };
    },
  };
}

/** Masks several texts under one map. */
export function redactAll(
  texts: readonly string[],
  options: DetectOptions = {},
): { texts: string[]; map: RedactionMap } {
  const redactor = createRedactor();
  return { texts: redactor.add(texts, options), map: redactor.map };
}

/** Masks one text. */
export function redact(
  text: string,
  options: DetectOptions = {},
): { text: string; map: RedactionMap } {
  const { texts, map } = redactAll([text], options);
  return { text: texts[0] ?? '', map };
}

/** The very texts that were masked: each occurrence gets its own surface form back. */
export function restoreAll(texts: readonly string[], map: RedactionMap): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) =>
    text.replace(exact, (placeholder) => {
      const count = seen.get(placeholder) ?? 0;
      seen.set(placeholder, count + 1);
      return map[placeholder]?.surfaces[count] ?? placeholder;
    }),
  );
}

export function restore(text: string, map: RedactionMap): string {
  return restoreAll([text], map)[0] ?? '';
}

/** A model's output: known placeholders, however spelled, get their first surface form; unknown ones stay. */
export function restoreOutput(text: string, map: RedactionMap): string {
  return text.replace(tolerant, (written: string, label: string, count: string) => {
    const placeholder = `[${label.toUpperCase()}_${Number(count)}]`;
    return map[placeholder]?.surfaces[0] ?? written;
  });
}
