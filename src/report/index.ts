import type { ReportInput } from "./build/context.ts";
import { buildReport } from "./build.ts";
import { type FontFiles, openPdf } from "./draw.ts";
import { layOut } from "./layout.ts";

export type { ReportInput } from "./build/context.ts";
export { buildReport } from "./build.ts";
export type { FontFiles } from "./draw.ts";
export { type Findings, findingsOf } from "./findings/findings.ts";
export type { ReportModel } from "./model.ts";

/** The report of a diagnosis as the bytes of a PDF: built, laid out, drawn; the same input gives the same bytes. */
export function makeReport(input: ReportInput & { fonts: FontFiles }): Uint8Array {
  const model = buildReport(input);
  const pdf = openPdf(input.fonts);
  return pdf.draw(layOut(model, pdf.faces), model);
}
