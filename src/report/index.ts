import { withoutJustifications } from "#domain";
import type { ReportInput } from "./build/context.ts";
import { buildReport } from "./build.ts";
import { type FontFiles, openPdf } from "./draw.ts";
import { layOut } from "./layout.ts";

export { isPdf, readReport } from "./attachment.ts";
export type { ReportInput } from "./build/context.ts";
export { buildReport } from "./build.ts";
export type { FontFiles } from "./draw.ts";
export {
  blockDrawing,
  cellDrawing,
  coverDrawing,
  type Drawing,
  type DrawnBlock,
  type DrawnCell,
} from "./drawings.ts";
export { type Findings, findingsOf } from "./findings/findings.ts";
export type { Face, Faces, Mark } from "./marks.ts";
export type { Block, Cell, Cover, ReportModel, Section, Span } from "./model.ts";
export { makePaper, type PaperOrder, paperFile, paperTitle, posterIds } from "./paper/index.ts";
export { plainText } from "./plain.ts";
export { millimetresPerPoint } from "./tokens.ts";

/** What may be left out of a report before it is sent around: justifications, and the diagnosis that reopens it. */
export type ReportChoices = { justifications: boolean; attached: boolean };

/** What a report is made of; `progress` is told how far it is, 0–1. */
export type ReportOrder = ReportInput &
  Partial<ReportChoices> & { fonts: FontFiles; progress?: (share: number) => void };

/** The report of a diagnosis as the bytes of a PDF: built, laid out, drawn; the same input gives the same bytes. */
export function makeReport({
  fonts,
  progress = () => {},
  justifications = true,
  attached = true,
  ...given
}: ReportOrder): Uint8Array {
  const document = justifications ? given.document : withoutJustifications(given.document);
  const model = buildReport({ ...given, document });
  progress(0.1);
  const pdf = openPdf(fonts);
  if (attached) pdf.attach(document);
  const laid = layOut(model, pdf.faces);
  progress(0.3);
  return pdf.draw(laid, { ...model, subject: model.head.territory }, (drawn) => progress(0.3 + 0.6 * drawn));
}
