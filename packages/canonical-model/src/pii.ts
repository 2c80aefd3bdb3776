import { z } from 'zod';

/** What kind of personal data a marked field holds. */
export type PersonalData = 'name' | 'phone' | 'email' | 'street' | 'signature';

/** The marks: a schema registered here holds personal data. */
const marks = z.registry<{ personalData: PersonalData }>();

/** Marks a schema as holding personal data; use it where the field is declared. */
export function personal<T extends z.ZodType>(kind: PersonalData, schema: T): T {
  // A clone of its own, so that the mark does not spread to every use of a shared schema.
  const own = schema.clone();
  marks.add(own, { personalData: kind });
  return own;
}

/** A copy in which every field marked as personal data reads `[name]`, `[phone]` and so on. */
export function redact(schema: z.ZodType, value: unknown): unknown {
  const mark = marks.get(schema);
  if (mark !== undefined) return value === undefined || value === null ? value : `[${mark.personalData}]`;
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => {
        const field = shape[name];
        return [name, field === undefined ? '[unknown field]' : redact(field, each)];
      }),
    );
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each: unknown) => redact(schema.element as z.ZodType, each));
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return redact(schema.unwrap() as z.ZodType, value);
  }
  return value;
}

/** The dotted paths of a schema's fields that hold personal data, with their kind; `*` stands for a list's items. */
export function personalFields(schema: z.ZodType, path = ''): Record<string, PersonalData> {
  const mark = marks.get(schema);
  if (mark !== undefined) return { [path]: mark.personalData };
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries<z.ZodType>(schema.shape);
    return Object.fromEntries(
      fields.flatMap(([name, field]) => Object.entries(personalFields(field, at(name)))),
    );
  }
  if (schema instanceof z.ZodArray) return personalFields(schema.element as z.ZodType, at('*'));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return personalFields(schema.unwrap() as z.ZodType, path);
  }
  return {};
}
