/** The messages of the micro drafter's calls. */
import type { z } from 'zod';
import type { Language } from '../../../design/enums.ts';
import { translator } from '../../../messages/index.ts';
import {
  type LabelledText,
  loadPrompt,
  type MarkSource,
  type PromptInput,
  renderPrompt,
} from '../../../prompts/index.ts';
import type { ComposedUnit } from '../../run/kit.ts';
import { nameOf } from '../../stages/compose.ts';
import type { CallSoFar } from './micro-call.ts';
import type { ModuleSentence, ModuleText } from './module-text.ts';

export type MicroPromptId = 'm1' | 'm2' | 'm3' | 'm4';

export interface MicroAsk {
  readonly id: MicroPromptId;
  readonly language: Language;
  readonly inputs: Readonly<Record<string, PromptInput>>;
  readonly schema: z.ZodType;
  readonly mostChars: number;
}

export function composeMicro(ask: MicroAsk, soFar: CallSoFar, marks: MarkSource): ComposedUnit {
  const { id, language, inputs, schema, mostChars } = ask;
  const prompt = loadPrompt(id, language);
  const { system, user } = renderPrompt(
    prompt,
    { ...inputs, reasons: soFar.reasons.join(', ') },
    marks,
  );
  return {
    system,
    user,
    schemaName: `jelajah_${id}`,
    schema,
    prompts: [nameOf(prompt)],
    mostChars: Math.min(mostChars, prompt.head.budget.answer_chars),
  };
}

/** Sentences under their names, each section's heading before it. */
export function sentenceTexts(
  module: ModuleText,
  sentences: readonly ModuleSentence[],
): LabelledText[] {
  let last: string | null = null;
  return sentences.flatMap(({ ref, text, headingKey }) => {
    const heading = headingKey === last ? undefined : module.headings.get(headingKey ?? '');
    last = headingKey;
    const item = { label: ref, text };
    return heading === undefined ? [item] : [{ label: '#', text: heading.text }, item];
  });
}

/** Values of an enum with their labels: `quiz (Kuis)`. */
export function listedValues(values: readonly string[], name: string, language: Language): string {
  const t = translator(language);
  return values.map((value) => `${value} (${t.dynamic(`enums.${name}.${value}`)})`).join(', ');
}
