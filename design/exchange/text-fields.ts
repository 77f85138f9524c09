/**
 * Every free text of a document, found by its schema: what may hold any words is a text; ids, choices,
 * dates and hashes are not. A field that the model gains is a text here the same day.
 */
import { z } from 'zod';
import { formatPointer } from '../pointer.ts';
import { slotSchema, type TextSlot } from '../slot.ts';

export interface Visitor {
  /** A text and the most characters it may have. */
  text(value: string, path: string, most: number | null): string;
  slot(slot: TextSlot, path: string): TextSlot;
  /** A calendar day that may be absent. */
  date(value: string, path: string): string | null;
}

/** A copy of `value` in which the visitor has had its say. `value` fits the schema. */
export function mapTexts(schema: unknown, value: unknown, visitor: Visitor): unknown {
  const visit = (shape: unknown, part: unknown, path: string): unknown => {
    if (part === null || part === undefined) return part;
    if (shape === slotSchema) {
      const slot = slotSchema.safeParse(part);
      return slot.success ? visitor.slot(slot.data, path) : part;
    }
    if (shape instanceof z.ZodNullable) {
      const inner: unknown = shape.unwrap();
      if (inner instanceof z.ZodISODate && typeof part === 'string')
        return visitor.date(part, path);
      return visit(inner, part, path);
    }
    if (shape instanceof z.ZodOptional) return visit(shape.unwrap(), part, path);
    if (shape instanceof z.ZodString) {
      if (typeof part !== 'string' || shape.format !== null) return part;
      return visitor.text(part, path, shape.maxLength);
    }
    if (shape instanceof z.ZodArray && Array.isArray(part)) {
      return part.map((item, at) => visit(shape.element, item, `${path}/${at}`));
    }
    if (typeof part !== 'object') return part;
    if (shape instanceof z.ZodRecord) {
      return Object.fromEntries(
        Object.entries(part).map(([key, item]) => [
          key,
          visit(shape.valueType, item, path + formatPointer([key])),
        ]),
      );
    }
    if (shape instanceof z.ZodObject) {
      const fields: Readonly<Record<string, unknown>> = shape.shape;
      return Object.fromEntries(
        Object.entries(part).map(([key, item]) => [
          key,
          visit(fields[key], item, path + formatPointer([key])),
        ]),
      );
    }
    return part;
  };
  return visit(schema, value, '');
}

/** All texts with their places, slots and plain ones. */
export function textsOf(schema: unknown, value: unknown): Array<{ path: string; text: string }> {
  const found: Array<{ path: string; text: string }> = [];
  const note = (text: string, path: string): string => {
    if (text !== '') found.push({ path, text });
    return text;
  };
  mapTexts(schema, value, {
    text: note,
    slot: (slot, path) => {
      note(slot.text, `${path}/text`);
      return slot;
    },
    date: (date) => date,
  });
  return found;
}
