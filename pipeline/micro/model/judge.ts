/**
 * What a model wrote against what it was given: statements against the sentences they cite, everything
 * else against the whole of the call's material. Nothing is mended; what fails is not taken.
 */

import type { Language } from '../../../design/enums.ts';
import { checksumMatches, labelText, normalise } from '../../../design/grounding/index.ts';
import type { GroundingLabel } from '../../../design/model/citation.ts';
import { createGate, type Gate } from '../../model/gate.ts';
import { tidy } from '../../run/answer-items.ts';
import { isOtherLanguage } from '../../run/language.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';
import type { MicroReason } from './types.ts';

export interface Grounded {
  /** With the real names: for the series, never for a call. */
  readonly text: string;
  /** As it may be sent on. */
  readonly masked: string;
  readonly cited: readonly ModuleSentence[];
  readonly label: GroundingLabel;
}

export type Judged<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: MicroReason };

const no = (reason: MicroReason): { readonly ok: false; readonly reason: MicroReason } => ({
  ok: false,
  reason,
});

export interface Claim {
  readonly text: string;
  readonly ids: readonly string[];
  /** Null where the answer has one checksum for several texts. */
  readonly checksum: string | null;
  readonly mostChars: number;
}

export interface Judge {
  /** The named sentences, when all are on the list and the checksum is one's own words. */
  cited(ids: readonly string[], checksum: string | null): Judged<readonly ModuleSentence[]>;
  /** A statement about the module. */
  claim(claim: Claim): Judged<Grounded>;
  /** The same of sentences that are known already: a number or name they do not have is refused. */
  against(
    text: string,
    cited: readonly ModuleSentence[],
    mostChars: number,
    /** A part of a sentence, such as an answer: what denies may stand in the question. */
    isFragment?: boolean,
  ): Judged<Grounded>;
  /** Words that claim nothing: tidied and with the real names. */
  free(text: string, mostChars: number): Judged<string>;
}

export interface JudgeOptions {
  readonly module: ModuleText;
  /** The closed list of the call. */
  readonly offered: readonly ModuleSentence[];
  /** What else the model was given, masked. */
  readonly given: readonly string[];
  readonly language: Language;
}

const mostIds = 6;
const longestChecksum = 8;

/** As models write ids: in brackets or quotes, several in one text. */
export function plainIds(ids: readonly string[]): string[] {
  const plain = ids.flatMap((id) => id.toLowerCase().match(/[a-z0-9]+(?:\.[a-z0-9]+)+/g) ?? [id]);
  return [...new Set(plain)];
}

/**
 * More words than asked for prove no less: the first ones are looked for. "Rata-rata 6,2 hari" is three words
 * to a model, and five to who compares them.
 */
const firstWords = (checksum: string): string =>
  (normalise(checksum).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, longestChecksum).join(' ');

/** A list that came as one text. */
export function withLists(value: unknown, names: readonly string[]): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      names.includes(key) && typeof one === 'string' ? [one] : one,
    ]),
  );
}

export function createJudge({ module, offered, given, language }: JudgeOptions): Judge {
  const byRef = new Map(offered.map((one) => [one.ref, one]));
  let gate: Gate | null = null;
  const gateOf = (): Gate => {
    gate ??= createGate(
      [...given, ...offered.map(({ text }) => text)].join('\n'),
      new Set(Object.keys(module.map)),
      language,
    );
    return gate;
  };

  const cited: Judge['cited'] = (ids, checksum) => {
    const refs = plainIds(ids);
    const found = refs.flatMap((ref) => byRef.get(ref) ?? []);
    if (refs.length === 0 || refs.length > mostIds || found.length < refs.length)
      return no('unknown-id');
    const isRead =
      checksum === null || found.some(({ text }) => checksumMatches(firstWords(checksum), text));
    return isRead ? { ok: true, value: found } : no('checksum');
  };

  const free: Judge['free'] = (raw, mostChars) => {
    const text = tidy(raw);
    const reason = gateOf().check(text, { mostChars });
    if (reason !== null) return no(reason);
    if (isOtherLanguage(text, language)) return no('language');
    return { ok: true, value: module.restore(text) };
  };

  const against: Judge['against'] = (raw, sentences, mostChars, isFragment = false) => {
    const masked = tidy(raw);
    if (masked === '') return no('empty');
    const same = sentences.find(({ text }) => normalise(text) === normalise(masked));
    // A quotation is printed from the module, not from the answer.
    if (same !== undefined && same.text.length <= mostChars) {
      return {
        ok: true,
        value: { text: same.original, masked: same.text, cited: [same], label: 'quotation' },
      };
    }
    const plain = free(raw, mostChars);
    if (!plain.ok) return plain;
    const { label, violations } = labelText(
      plain.value,
      sentences.map(({ original }) => original),
      language,
    );
    const isFalse = violations.some(
      ({ kind }) => kind !== 'stems' && !(isFragment && kind === 'negation'),
    );
    if (label === 'made-up' || isFalse) return no('unsupported');
    return { ok: true, value: { text: plain.value, masked, cited: sentences, label } };
  };

  return {
    cited,
    free,
    against,
    claim({ text, ids, checksum, mostChars }) {
      const sentences = cited(ids, checksum);
      return sentences.ok ? against(text, sentences.value, mostChars) : sentences;
    },
  };
}
