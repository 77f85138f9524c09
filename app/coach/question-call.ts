/** The call that answers a question: the same for the preview and for the asking. */
import type { Design } from '../../design/model/design.ts';
import type { Gate } from '../../pipeline/model/gate.ts';
import {
  type ComposedUnit,
  composeQuestion,
  type QuestionPart,
  questionParts,
} from '../../pipeline/stages/index.ts';
import { seededMarks } from '../drafting/marks.ts';
import { passagesOf } from '../drafting/passages.ts';
import type { Services } from '../services.ts';
import { type Material, materialOf, recording } from './material.ts';

export interface QuestionCall {
  readonly composed: ComposedUnit;
  readonly parts: readonly QuestionPart[];
  /** Delimiters in its messages. */
  readonly marks: readonly string[];
  readonly material: Material;
  readonly gate: Gate;
}

/** Passages of attached documents that go along. */
const mostPassages = 8;

/** Sends nothing. */
export function questionCall(services: Services, design: Design, asked: string): QuestionCall {
  const found = passagesOf(services.store, design.id, asked, mostPassages);
  const others = [asked, ...found.map(({ text }) => text)];
  const material = materialOf(services, design, others);
  const [question = '', ...texts] = material.masker.texts(others);
  const names = material.masker.texts(found.map(({ sourceName }) => sourceName));
  const passages = found.map((passage, index) => ({
    ...passage,
    sourceName: names[index] ?? '',
    text: texts[index] ?? '',
  }));
  const parts = questionParts(material.masked);
  const marks = recording(seededMarks(design));
  const composed = composeQuestion({
    masked: material.masked,
    parts,
    question,
    passages,
    marks: marks.next,
  });
  return { composed, parts, marks: marks.given, material, gate: material.gate(passages, question) };
}
