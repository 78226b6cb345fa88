import { withoutJustifications } from "#domain";
import type { CompareWith, ReportInput } from "./build/context.ts";
import { buildReport } from "./build.ts";
import { layOut } from "./layout.ts";
import { type FontFiles, openPdf } from "./pdf/draw.ts";
import type { OpenCanvas } from "./word/paint.ts";

export type { ComparisonParts } from "./build/comparison.ts";
export type { CompareWith, ReportInput } from "./build/context.ts";
export { buildComparison, buildReport } from "./build.ts";
export { placedLogo } from "./cover.ts";
export {
  blockDrawing,
  cellDrawing,
  coverDrawing,
  type Drawing,
  type DrawnBlock,
  type DrawnCell,
} from "./drawings.ts";
export { type Findings, findingsOf } from "./findings/findings.ts";
export {
  type DrawnLogo,
  drawnLogo,
  type LogoFault,
  logoLimits,
  logoOf,
  type Rasterise,
  urlOf,
  withLogoDrawn,
} from "./logo.ts";
export type { Face, Faces, Mark } from "./marks.ts";
export {
  type Block,
  type Cell,
  type Cover,
  joined,
  type ReportModel,
  type Section,
  type Span,
} from "./model.ts";
export { makePaper, type PaperOrder, paperFile, paperTitle, posterIds } from "./paper/index.ts";
export { isPdf, readReport } from "./pdf/attachment.ts";
export type { FontFiles } from "./pdf/draw.ts";
export { comparisonText, plainText } from "./plain.ts";
export { colours as reportColours, millimetresPerPoint } from "./tokens.ts";
export { canvasFaces, type OpenCanvas } from "./word/paint.ts";

/** What a report is downloaded as. */
export type ReportFormat = "pdf" | "docx";

/**
 * What may be left out of a report before it is sent around: justifications, and the diagnosis that reopens it; and
 * what it is compared with, in an annex.
 */
export type ReportChoices = { justifications: boolean; attached: boolean; compareWith?: CompareWith };

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
  const input = justifications ? given : bare(given);
  const model = buildReport(input);
  progress(0.1);
  const pdf = openPdf(fonts);
  if (attached) pdf.attach(input.document);
  const laid = layOut(model, pdf.faces);
  progress(0.3);
  return pdf.draw(laid, { ...model, subject: model.head.territory }, (drawn) => progress(0.3 + 0.6 * drawn));
}

/** The same without what supports the answers, on either side of a comparison. */
const bare = <Input extends ReportInput>(input: Input): Input => ({
  ...input,
  document: withoutJustifications(input.document),
  ...(input.compareWith
    ? {
        compareWith: {
          ...input.compareWith,
          document: withoutJustifications(input.compareWith.document),
        },
      }
    : {}),
});

/** What a report in Word is made of: what a PDF is, but for the diagnosis attached, and where its figures are drawn. */
export type WordOrder = Omit<ReportOrder, "attached"> & { openCanvas: OpenCanvas };

/** The report of a diagnosis as the bytes of a Word document; what writes it is loaded when it is first asked for. */
export async function makeWordReport({
  fonts,
  openCanvas,
  progress = () => {},
  justifications = true,
  ...given
}: WordOrder): Promise<Uint8Array> {
  const { wordDocument } = await import("./word/document.ts");
  const input = justifications ? given : bare(given);
  const model = buildReport(input);
  progress(0.1);
  const { faces } = openPdf(fonts);
  return wordDocument(model, {
    faces,
    fonts,
    openCanvas,
    progress: (share) => progress(0.1 + 0.8 * share),
  });
}
