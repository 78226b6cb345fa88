import type { ReportInput } from "./build/context.ts";
import { buildReport } from "./build.ts";
import { type FontFiles, openPdf } from "./draw.ts";
import { layOut } from "./layout.ts";

export type { ReportInput } from "./build/context.ts";
export { buildReport } from "./build.ts";
export type { FontFiles } from "./draw.ts";
export { type Findings, findingsOf } from "./findings/findings.ts";
export type { ReportModel } from "./model.ts";

/** What a report is made of; `progress` is told how far it is, 0–1. */
export type ReportOrder = ReportInput & { fonts: FontFiles; progress?: (share: number) => void };

/** The report of a diagnosis as the bytes of a PDF: built, laid out, drawn; the same input gives the same bytes. */
export function makeReport({ fonts, progress = () => {}, ...input }: ReportOrder): Uint8Array {
  const model = buildReport(input);
  progress(0.1);
  const pdf = openPdf(fonts);
  const laid = layOut(model, pdf.faces);
  progress(0.3);
  return pdf.draw(laid, model, (drawn) => progress(0.3 + 0.6 * drawn));
}
