import { type IRunOptions, TextRun } from "docx";
import { cleanText } from "#domain";
import type { Span } from "../model.ts";
import { colours } from "../tokens.ts";
import { families, hex } from "./measures.ts";

/** A text as XML can hold it; a diagnosis is cleaned when it is read, and what is not must not spoil the file. */
export const asXml = (text: string): string => cleanText(text).replace(/[\ufffe\uffff]/g, "");

/** Words in their styles; a line end in them is one in the document. */
export function runs(spans: readonly Span[], more: IRunOptions = {}): TextRun[] {
  return spans.flatMap(({ text, face, tone }) => {
    const style: IRunOptions = {
      ...more,
      ...(face === "bold" ? { bold: true } : {}),
      ...(face === "italic" ? { italics: true } : {}),
      ...(face === "title" ? { font: families.title } : {}),
      ...(tone ? { color: hex(colours[tone]) } : {}),
    };
    return asXml(text)
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }));
  });
}
