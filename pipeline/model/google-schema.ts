/** Our schema in Google's dialect: `nullable` beside one type, an order of properties, nothing unknown. */
import type { JsonSchema } from './schema.ts';

export interface GoogleSchema {
  type: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  nullable?: true;
  enum?: string[];
  items?: GoogleSchema;
  properties?: Record<string, GoogleSchema>;
  required?: string[];
  propertyOrdering?: string[];
}

export function googleSchema(schema: JsonSchema): GoogleSchema {
  if (schema.type === 'object') {
    const properties: Record<string, GoogleSchema> = {};
    for (const [name, value] of Object.entries(schema.properties)) {
      properties[name] = googleSchema(value);
    }
    const names = Object.keys(properties);
    // Unordered, the gate fields could come last.
    return { type: 'object', properties, required: schema.required, propertyOrdering: names };
  }
  if (schema.type === 'array') return { type: 'array', items: googleSchema(schema.items) };
  const isNullable = Array.isArray(schema.type);
  const values = schema.enum?.filter((value) => value !== null);
  return {
    type: Array.isArray(schema.type) ? schema.type[0] : schema.type,
    ...(isNullable ? { nullable: true } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
}
