import { type DiagnosisDocument, type Problem, type ReadResult, readDocument } from "#domain";
import { territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

/** The smallest document. */
export const { document } = territory();

/** What is read of a file, with the small catalogue. */
export const read = (file: unknown): ReadResult => readDocument(JSON.stringify(file), smallCatalogue);

/** The problems of a text. */
export function textProblems(text: string): Problem[] {
  const result = readDocument(text, smallCatalogue);
  return result.ok ? [] : result.problems;
}

/** The problems of the smallest document with more in it. */
export const problems = (more: Record<string, unknown>): Problem[] =>
  textProblems(JSON.stringify({ ...document, ...more }));

/** What is read of the smallest document with more in it; fails when it is refused. */
export function reading(more: Record<string, unknown>): DiagnosisDocument {
  const result = read({ ...document, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.document;
}
