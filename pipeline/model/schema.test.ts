import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerSchema } from '../stages/answer-schema.ts';
import { emitSchema } from './schema.ts';

describe('the schema emitter', () => {
  it('emits the common subset', () => {
    const schema = z.object({
      a: z.string().nullable().catch(null),
      b: z.array(z.object({ n: z.number().int(), yes: z.boolean() })).catch([]),
      c: z.enum(['x', 'y']).nullable(),
    });
    expect(emitSchema(schema)).toEqual({
      type: 'object',
      properties: {
        a: { type: ['string', 'null'] },
        b: {
          type: 'array',
          items: {
            type: 'object',
            properties: { n: { type: 'integer' }, yes: { type: 'boolean' } },
            required: ['n', 'yes'],
            additionalProperties: false,
          },
        },
        c: { type: ['string', 'null'], enum: ['x', 'y', null] },
      },
      required: ['a', 'b', 'c'],
      additionalProperties: false,
    });
  });

  it('emits the schema of an answer, in the order of its groups', () => {
    const schema = answerSchema({
      groups: ['s1_core', 's3_rows', 's3i'],
      hasSources: true,
      patternIds: ['a-b', 'c-d'],
      extras: ['newCauses', 'newPersonas', 'newRisks'],
      categories: ['people', 'method'],
    });
    const text = JSON.stringify(emitSchema(schema));
    expect(text).not.toMatch(/"(?:\$ref|anyOf|oneOf|pattern|format|minimum|maxLength)"/);
    const places = ['s1_core', 's3_rows', 's3i', 'newCauses'].map((name) =>
      text.indexOf(`"${name}"`),
    );
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  const deep = z.object({
    a: z.object({ b: z.object({ c: z.object({ d: z.object({ e: z.boolean() }) }) }) }),
  });
  const many = z.object(
    Object.fromEntries(Array.from({ length: 61 }, (_, index) => [`p${index}`, z.string()])),
  );
  it.each<[string, z.ZodType]>([
    ['a fraction', z.object({ a: z.number() })],
    ['an optional field', z.object({ a: z.string().optional() })],
    ['a union', z.object({ a: z.union([z.string(), z.boolean()]) })],
    ['a record', z.object({ a: z.record(z.string(), z.string()) })],
    ['a transformation', z.object({ a: z.string().transform(Number) })],
    ['a list that may be null', z.object({ a: z.array(z.string()).nullable() })],
    ['a depth of six', deep],
    ['61 properties', many],
    ['a top that is no object', z.array(z.string())],
    ['201 values', z.object({ a: z.enum(Array.from({ length: 201 }, (_, i) => `v${i}`)) })],
  ])('refuses %s', (_what, schema) => {
    expect(() => emitSchema(schema)).toThrow(/^schema: /);
  });
});
