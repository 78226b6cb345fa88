import { clean } from "./clean.ts";
import { type DiagnosisDocument, documentSchema } from "./document.ts";

/** What is looked at of a schema to put the keys of a value in its order. */
type Shape = {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Shape>;
      innerType?: Shape;
      element?: Shape;
      keyType?: { _zod: { def: { entries?: Record<string, string> } } };
      valueType?: Shape;
    };
  };
};

/**
 * A document as it is read back from a file: its texts cleaned, its keys in the order of the schema, its answers by
 * their ids. The same content gives the same text, whatever the order in which it was entered.
 */
export function tidied(document: DiagnosisDocument): DiagnosisDocument {
  const cleaned = clean(document).value;
  const read = documentSchema.safeParse(cleaned);
  return inOrder(read.success ? read.data : cleaned, documentSchema as unknown as Shape) as DiagnosisDocument;
}

function inOrder(value: unknown, schema: Shape | undefined): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { innerType, element, shape, keyType, valueType } = schema?._zod.def ?? {};
  if (innerType) return inOrder(value, innerType);
  if (Array.isArray(value)) return value.map((item) => inOrder(item, element));
  const first = Object.keys(shape ?? keyType?._zod.def.entries ?? {});
  const given = Object.keys(value);
  const keys = [
    ...first.filter((key) => Object.hasOwn(value, key)),
    ...given.filter((key) => !first.includes(key)).toSorted(),
  ];
  return Object.fromEntries(
    keys.map((key) => [key, inOrder(Reflect.get(value, key), shape?.[key] ?? valueType)]),
  );
}
