import { cleanText } from "#domain";

type Read<Value> = { success: true; data: Value } | { success: false };

type Blanks = { [key: string]: unknown };

/** What a form holds, its texts cleaned, without its empty fields, which a schema would take for given. */
export function withoutBlanks(value: Blanks): Blanks {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const kept = isRecord(item) ? withoutBlanks(item) : typeof item === "string" ? cleanText(item) : item;
      return isBlank(kept) ? [] : [[key, kept]];
    }),
  );
}

const isRecord = (value: unknown): value is Blanks =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === null || (isRecord(value) && Object.keys(value).length === 0);
}

type Standard = { "~standard": { validate: (value: unknown) => unknown } };

/** A schema as a form needs it: empty fields are absent ones. */
export function forForm<Schema extends Standard>(schema: Schema): Pick<Schema, "~standard"> {
  const { validate } = schema["~standard"];
  const standard = {
    ...schema["~standard"],
    validate: (value: unknown) => validate(isRecord(value) ? withoutBlanks(value) : value),
  };
  return { "~standard": standard };
}

/** What was kept before, with every field of a form that is valid taken in and every emptied one left out. */
export function validParts<Value extends object>(
  schema: { safeParse: (value: unknown) => Read<Value> },
  values: object,
  before: Value,
): Value {
  const typed = withoutBlanks({ ...values });
  return Object.keys({ ...before, ...values }).reduce((kept: Value, key) => {
    const others = Object.fromEntries(Object.entries(kept).filter(([name]) => name !== key));
    const read = schema.safeParse(key in typed ? { ...others, [key]: typed[key] } : others);
    return read.success ? read.data : kept;
  }, before);
}
