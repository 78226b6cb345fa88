import { withoutJustifications } from "#domain";
import type { ReportInput } from "./build/context.ts";
import { buildReport } from "./build.ts";
import { layOut } from "./layout.ts";
import type { Section } from "./model.ts";
import { type FontFiles, openPdf } from "./pdf/draw.ts";
import type { OpenCanvas } from "./word/paint.ts";

export type { CompareWith } from "./build/comparison/sides.ts";
export type { ComparisonParts } from "./build/comparison.ts";
export type { ReportInput } from "./build/context.ts";
export { buildReport } from "./build.ts";
export { buildComparison, type ComparisonInput, comparisonAnnex, comparisonText } from "./comparison.ts";
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
export { plainText } from "./plain.ts";
export { colours as reportColours, millimetresPerPoint } from "./tokens.ts";
export { canvasFaces, type OpenCanvas } from "./word/paint.ts";

/** What a report is downloaded as. */
export type ReportFormat = "pdf" | "docx";

/**
 * What may be left out of a report before it is sent around: justifications, and the diagnosis that reopens it; and
 * an annex that was made apart.
 */
export type ReportChoices = { justifications: boolean; attached: boolean; annex?: Section };

/** What a report is made of; `progress` is told how far it is, 0–1. */
export type ReportOrder = ReportInput &
  Partial<ReportChoices> & { fonts: FontFiles; progress?: (share: number) => void };

/** The report of a diagnosis as the bytes of a PDF: built, laid out, drawn; the same input gives the same bytes. */
export function makeReport({
  fonts,
  progress = () => {},
  justifications = true,
  annex,
  attached = true,
  ...given
}: ReportOrder): Uint8Array {
  const document = justifications ? given.document : withoutJustifications(given.document);
  const model = buildReport({ ...given, document }, annex);
  progress(0.1);
  const pdf = openPdf(fonts);
  if (attached) pdf.attach(document);
  const laid = layOut(model, pdf.faces);
  progress(0.3);
  return pdf.draw(laid, { ...model, subject: model.head.territory }, (drawn) => progress(0.3 + 0.6 * drawn));
}

/** What a report in Word is made of: what a PDF is, but for the diagnosis attached, and where its figures are drawn. */
export type WordOrder = Omit<ReportOrder, "attached"> & { openCanvas: OpenCanvas };

/** The report of a diagnosis as the bytes of a Word document; what writes it is loaded when it is first asked for. */
export async function makeWordReport({
  fonts,
  openCanvas,
  progress = () => {},
  justifications = true,
  annex,
  ...given
}: WordOrder): Promise<Uint8Array> {
  const { wordDocument } = await import("./word/document.ts");
  const document = justifications ? given.document : withoutJustifications(given.document);
  const model = buildReport({ ...given, document }, annex);
  progress(0.1);
  const { faces } = openPdf(fonts);
  return wordDocument(model, {
    faces,
    fonts,
    openCanvas,
    progress: (share) => progress(0.1 + 0.8 * share),
  });
}
