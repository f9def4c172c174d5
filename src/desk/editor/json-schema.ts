import { z } from 'zod';
import { fieldNames } from '../../strings/fields.ts';

/** The parts of JSON Schema (draft 7) that our schemas turn into. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: (string | number | null)[];
  /** What each value of `enum` means; VS Code shows it beside the value. */
  enumDescriptions?: string[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  propertyNames?: JsonSchema;
  anyOf?: JsonSchema[];
}

/**
 * The JSON Schema of what a person writes for `schema`, with the Vietnamese descriptions. Rules that JSON Schema cannot say
 * (an existing day, exactly one kind of time) stay with `npm run check`.
 */
export function toJsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const [key, property] of Object.entries(jsonSchema.properties ?? {})) nameField(key, property as JsonSchema);
      const { description } = jsonSchema;
      const values = jsonSchema.enum;
      if (!values || description === undefined) return;
      const meanings = readMeanings(description);
      if (values.some((value) => meanings.has(String(value))))
        jsonSchema['enumDescriptions'] = values.map((value) => meanings.get(String(value)) ?? String(value));
    },
  });
  const { $schema, ...rest } = made as JsonSchema;
  return { ...($schema !== undefined && { $schema }), title, ...rest };
}

function nameField(key: string, property: JsonSchema): void {
  const isDescribed = [property, ...(property.anyOf ?? [])].some(({ description }) => description !== undefined);
  const name = fieldNames[key];
  if (!isDescribed && name !== undefined) property.description = name;
}

/** "draft: bản nháp, chưa lên trang; published: đã đăng" as a map. */
export function readMeanings(description: string): Map<string, string> {
  return new Map(
    description.split('; ').flatMap((part) => {
      const [, value, meaning] = /^(?:.*, )?([a-z][a-z-]*): (.+)$/.exec(part) ?? [];
      return value === undefined || meaning === undefined ? [] : [[value, meaning]];
    }),
  );
}
