/**
 * zod -> JSON Schema in the smallest subset that servers of every kind enforce: object, array, string,
 * integer, boolean, enum, and null beside them. No recursion, `$ref`, `anyOf`, `pattern`, `format`,
 * bounds. What does not fit is refused here, when the program is tested, not by a server at work.
 */
import { z } from 'zod';

type Scalar = 'string' | 'integer' | 'boolean';

export type JsonSchema =
  | { type: Scalar | [Scalar, 'null']; enum?: (string | null)[]; description?: string }
  | { type: 'array'; items: JsonSchema; description?: string }
  | {
      type: 'object';
      properties: Record<string, JsonSchema>;
      required: string[];
      additionalProperties: false;
      description?: string;
    };

const mostDepth = 5;
const mostProperties = 60;
const mostValues = 200;

interface Count {
  properties: number;
  values: number;
}

/** Errors: an Error that names the place, for a schema outside the subset. */
export function emitSchema(schema: z.ZodType): JsonSchema {
  const count: Count = { properties: 0, values: 0 };
  const result = emit(schema, '', 1, count);
  if (result.type !== 'object') throw new Error('schema: an object is expected at the top');
  if (count.properties > mostProperties) throw new Error(`schema: ${count.properties} properties`);
  if (count.values > mostValues) throw new Error(`schema: ${count.values} enum values`);
  return result;
}

function emit(schema: unknown, at: string, depth: number, count: Count): JsonSchema {
  if (depth > mostDepth) throw new Error(`schema: deeper than ${mostDepth} at ${at}`);
  if (schema instanceof z.ZodCatch || schema instanceof z.ZodDefault) {
    // Forgiveness on our side of the wire: the server is asked for the inner shape.
    return emit(schema.unwrap(), at, depth, count);
  }
  if (schema instanceof z.ZodNullable) {
    const inner = emit(schema.unwrap(), at, depth, count);
    if (inner.type === 'array' || inner.type === 'object' || Array.isArray(inner.type)) {
      throw new Error(`schema: only a plain value may be null, at ${at}`);
    }
    const values = 'enum' in inner ? { enum: [...(inner.enum ?? []), null] } : {};
    return { ...inner, type: [inner.type, 'null'], ...values };
  }
  if (schema instanceof z.ZodObject) {
    const properties: Record<string, JsonSchema> = {};
    for (const [key, value] of Object.entries(schema.shape)) {
      count.properties += 1;
      properties[key] = emit(value, `${at}/${key}`, depth + 1, count);
    }
    return {
      type: 'object',
      properties,
      required: Object.keys(properties),
      additionalProperties: false,
    };
  }
  if (schema instanceof z.ZodArray) {
    return { type: 'array', items: emit(schema.element, `${at}[]`, depth + 1, count) };
  }
  if (schema instanceof z.ZodEnum) {
    const values = schema.options.map(String);
    count.values += values.length;
    return { type: 'string', enum: values };
  }
  if (schema instanceof z.ZodString) return { type: 'string' };
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodNumber) {
    const { format } = schema;
    if (format === 'safeint' || format === 'int32' || format === 'uint32') {
      return { type: 'integer' };
    }
  }
  throw new Error(`schema: outside the common subset, at ${at === '' ? 'the top' : at}`);
}
