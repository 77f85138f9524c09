/**
 * Questions about a design: answered from its parts, with references out of a closed list, or not at
 * all. An answer changes nothing; its text passes the same gate as every other.
 */
import { z } from 'zod';
import type { PartId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { translator } from '../../messages/index.ts';
import { loadPrompt, type MarkSource, renderPrompt } from '../../prompts/index.ts';
import type { Gate } from '../model/gate.ts';
import type { Passage } from '../run/types.ts';
import { type ComposedUnit, nameOf, passageTexts } from './compose.ts';
import { partLabel, partsOn, slotLabel } from './slot-label.ts';
import { contextOf, wholeContext } from './upstream.ts';

export interface QuestionPart {
  /** `b12` */
  readonly ref: string;
  readonly path: string;
  readonly partId: PartId | null;
  readonly label: string;
  readonly text: string;
}

const mostAnswer = 1600;
const mostReferences = 6;
/** Characters of parts in one question; a model that reads little gets the nearest parts only. */
const mostDesign = 85_000;

/** Words that may tell parts apart. */
function termsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** Every part of a design with its texts, as one reference each; texts of the document by themselves. */
export function questionParts(design: Design): QuestionPart[] {
  const t = translator(design.language);
  const parts = new Map<string, { partId: PartId | null; label: string; texts: string[] }>();
  for (const { path, slot } of slotsOf(design)) {
    if (slot.text.trim() === '') continue;
    const partId = partsOn(path)[0] ?? null;
    const place = partId === null ? path : path.slice(0, path.indexOf(partId) + partId.length);
    const known = parts.get(place);
    const field = slotLabel(design, path, t);
    if (partId === null) parts.set(place, { partId, label: field, texts: [slot.text] });
    else {
      const label = partLabel(design, place, t);
      const own = field.startsWith(label)
        ? field.slice(label.length).replace(/^[:,]\s*/, '')
        : field;
      const line = own === '' ? slot.text : `${own}: ${slot.text}`;
      if (known === undefined) parts.set(place, { partId, label, texts: [line] });
      else known.texts.push(line);
    }
  }
  return [...parts].map(([path, { partId, label, texts }], index) => ({
    ref: `b${index + 1}`,
    path,
    partId,
    label,
    text: texts.join(' | '),
  }));
}

/** The parts nearest to a question, in the order of the document, within so many characters. */
export function nearestParts(
  parts: readonly QuestionPart[],
  question: string,
  mostChars: number,
): QuestionPart[] {
  const size = ({ label, text }: QuestionPart): number => label.length + text.length + 12;
  if (parts.reduce((sum, part) => sum + size(part), 0) <= mostChars) return [...parts];
  const terms = parts.map((part) => termsOf(`${part.label} ${part.text}`));
  const wanted = [...termsOf(question)];
  const weight = new Map(
    wanted.map((word) => {
      const count = terms.filter((own) => own.has(word)).length;
      return [word, count === 0 ? 0 : Math.log(1 + parts.length / count)];
    }),
  );
  const ranked = parts
    .map((part, index) => ({
      part,
      index,
      score: wanted.reduce(
        (sum, word) => sum + (terms[index]?.has(word) === true ? (weight.get(word) ?? 0) : 0),
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score || a.index - b.index);
  let left = mostChars;
  const kept = ranked.filter(({ part }) => {
    if (size(part) > left) return false;
    left -= size(part);
    return true;
  });
  return kept.sort((a, b) => a.index - b.index).map(({ part }) => part);
}

export const questionSchema = z.object({
  refs: z.array(z.string().catch('')).catch([]),
  text: z.string().catch(''),
});
export type QuestionAnswer = z.output<typeof questionSchema>;

export interface QuestionAsk {
  readonly masked: Design;
  /** Of the masked design (`questionParts`), perhaps the nearest only. */
  readonly parts: readonly QuestionPart[];
  /** Masked under the same map. */
  readonly question: string;
  readonly passages: readonly Passage[];
  readonly marks: MarkSource;
}

export function composeQuestion(ask: QuestionAsk): ComposedUnit {
  const { masked, question, passages, marks } = ask;
  const prompt = loadPrompt('question', masked.language);
  const parts = nearestParts(ask.parts, question, mostDesign);
  const { system, user } = renderPrompt(
    prompt,
    {
      brief: masked.brief.text,
      context: contextOf(masked, wholeContext(masked)).map(({ label }) => ({ label, text: '' })),
      passages: passageTexts(passages),
      design: parts.map(({ ref, label, text }) => ({ label: `${ref} | ${label}`, text })),
      question,
      shape: JSON.stringify({ refs: ['b1'], text: '...' }),
    },
    marks,
  );
  return {
    system,
    user,
    schemaName: 'jelajah_question',
    schema: questionSchema,
    prompts: [nameOf(prompt)],
    mostChars: prompt.head.budget.answer_chars,
  };
}

export interface CheckedAnswer {
  readonly text: string;
  readonly references: readonly { readonly path: string; readonly partId: PartId | null }[];
}

/** The answer as it may be shown, masked as it came; null where its text does not pass. */
export function checkAnswer(
  answer: QuestionAnswer,
  parts: readonly QuestionPart[],
  gate: Gate,
): CheckedAnswer | null {
  const text = answer.text
    .replace(/\s*\((?:b\d+(?:,\s*)?)+\)/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  if (gate.check(text, { mostChars: mostAnswer }) !== null) return null;
  const known = new Map(parts.map((part) => [part.ref, part]));
  const refs = [...new Set(answer.refs.map((ref) => ref.trim().toLowerCase()))];
  const references = refs.flatMap((ref) => {
    const part = known.get(ref);
    return part === undefined ? [] : [{ path: part.path, partId: part.partId }];
  });
  return { text, references: references.slice(0, mostReferences) };
}
