import { jsPDF } from "jspdf";
import type { DiagnosisDocument } from "#domain";
import { asText } from "../bytes.ts";
import type { LaidReport } from "../layout.ts";
import { bytesOf } from "../logo.ts";
import { boundsOf, type Face, type Faces, type Mark } from "../marks.ts";
import type { ReportModel } from "../model.ts";
import { attach } from "./attachment.ts";
import { formFace, type Metrics } from "./form-face.ts";
import { packed } from "./packed.ts";
import { around, metadata, tagged } from "./tagged.ts";

/** The bytes of the four TrueType faces, subset at build. */
export type FontFiles = Record<Face, Uint8Array>;

const family = "Ressorts";
const style: Record<Face, string> = { regular: "normal", bold: "bold", italic: "italic", title: "title" };
const faceNames = ["regular", "bold", "italic", "title"] as const;

/** What a file says of itself beside its pages: the date is when what it shows was last changed, if that is known. */
export type FileFacts = Pick<ReportModel, "lang" | "title" | "date" | "fingerprint"> & { subject: string };

/** A PDF ready to be measured with and drawn into; jsPDF is named in this file alone. */
export function openPdf(fonts: FontFiles, format: "a4" | "a3" = "a4") {
  const pdf = new jsPDF({
    unit: "mm",
    format,
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  for (const face of faceNames) {
    const file = `${face}.ttf`;
    pdf.addFileToVFS(file, binaryString(fonts[face]));
    pdf.addFont(file, family, style[face]);
  }
  const faces = facesOf(pdf);
  return {
    faces,
    /** Puts a diagnosis in the file, to be reopened from it. */
    attach: (document: DiagnosisDocument) => attach(pdf, document),
    /** Draws the pages and closes the file; `progress` is told the share of the pages drawn. */
    draw: (laid: LaidReport, facts: FileFacts, progress: (share: number) => void = () => {}) => {
      describe(pdf, facts);
      const tags = tagged(pdf, laid.structure, () => formFace(fonts.regular, metricsOf(pdf, "regular")));
      laid.pages.forEach(({ marks }, index) => {
        if (index > 0) pdf.addPage(format, "portrait");
        drawPage(pdf, faces, marks, tags);
        progress((index + 1) / laid.pages.length);
      });
      drawOutline(pdf, laid);
      tags.close(laid.begins);
      return packed(new Uint8Array(pdf.output("arraybuffer")));
    },
  };
}

const binaryStrings = new WeakMap<Uint8Array, string>();

/** jsPDF takes a font as a string of bytes; the same font is turned into one once. */
function binaryString(bytes: Uint8Array): string {
  const known = binaryStrings.get(bytes);
  if (known !== undefined) return known;
  const text = asText(bytes);
  binaryStrings.set(bytes, text);
  return text;
}

function metricsOf(pdf: jsPDF, face: Face): Metrics {
  pdf.setFont(family, style[face]);
  return (pdf.getFont() as unknown as { metadata: Metrics }).metadata;
}

function facesOf(pdf: jsPDF): Faces {
  const metrics = {} as Record<Face, Metrics>;
  for (const face of faceNames) metrics[face] = metricsOf(pdf, face);
  const widths: Record<Face, Map<string, number | null>> = {
    regular: new Map(),
    bold: new Map(),
    italic: new Map(),
    title: new Map(),
  };
  /** The width of a sign in thousandths of an em, null when the face lacks it. */
  const widthOf = (sign: string, face: Face): number | null => {
    const known = widths[face].get(sign);
    if (known !== undefined) return known;
    const glyph = metrics[face].characterToGlyph(sign.codePointAt(0) ?? 0);
    const width = glyph === 0 ? null : metrics[face].widthOfGlyph(glyph);
    widths[face].set(sign, width);
    return width;
  };
  return {
    width: (text, face, pt) => {
      let sum = 0;
      for (const sign of text) sum += widthOf(sign, face) ?? 0;
      return (sum / 1000) * pt * (25.4 / 72);
    },
    has: (sign, face) => widthOf(sign, face) !== null,
  };
}

function describe(pdf: jsPDF, { lang, title, subject, date, fingerprint }: FileFacts): void {
  const language = lang === "fr" ? "fr-FR" : "en-GB";
  (pdf as unknown as { __private__: { setPdfVersion: (version: string) => void } }).__private__.setPdfVersion(
    "1.7",
  );
  pdf.setLanguage(language);
  pdf.setProperties({ title, subject, creator: "Ressorts" });
  pdf.viewerPreferences({ DisplayDocTitle: true });
  pdf.addMetadata(metadata(title, language), true);
  pdf.setFileId(fingerprint.repeat(4).toUpperCase());
  pdf.setCreationDate(new Date(`${date ?? "2000-01-01"}T00:00:00Z`));
}

function drawPage(pdf: jsPDF, faces: Faces, all: readonly Mark[], tags: ReturnType<typeof tagged>): void {
  for (const marks of pieces(all)) {
    const bounds = marks.map((mark) => boundsOf(mark, faces)).reduce(around);
    tags.draw(marks[0]?.node, bounds, () => {
      for (const mark of marks) drawMark(pdf, mark);
    });
  }
}

/** The marks of a page in pieces that say the same element one after the other. */
function pieces(marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = [];
  for (const mark of marks) {
    const last = found.at(-1);
    if (last && last[0]?.node === mark.node) last.push(mark);
    else found.push([mark]);
  }
  return found;
}

function drawOutline(pdf: jsPDF, { outline }: LaidReport): void {
  let parent: ReturnType<typeof pdf.outline.add> | null = null;
  for (const { title, page: pageNumber, level } of outline) {
    const entry = pdf.outline.add(level === 0 ? null : parent, title, { pageNumber });
    if (level === 0) parent = entry;
  }
}

function drawMark(pdf: jsPDF, mark: Mark): void {
  switch (mark.kind) {
    case "text":
      pdf.setFont(family, style[mark.face]);
      pdf.setFontSize(mark.pt);
      pdf.setTextColor(mark.colour);
      pdf.text(mark.text, mark.x, mark.y);
      return;
    case "line":
      pdf.setDrawColor(mark.colour);
      pdf.setLineWidth(mark.width);
      if (mark.dash) pdf.setLineDashPattern(mark.dash, 0);
      pdf.line(mark.x1, mark.y1, mark.x2, mark.y2);
      if (mark.dash) pdf.setLineDashPattern([], 0);
      return;
    case "strokes":
      pdf.setDrawColor(mark.colour);
      pdf.setLineWidth(mark.width);
      for (const [x1, y1, x2, y2] of mark.segments) {
        pdf.moveTo(x1, y1);
        pdf.lineTo(x2, y2);
      }
      if (mark.segments.length > 0) pdf.stroke();
      return;
    case "rect":
      paint(pdf, mark.fill, mark.stroke, mark.width);
      pdf.rect(mark.x, mark.y, mark.w, mark.h, painting(mark.fill, mark.stroke));
      return;
    case "image": {
      const png = bytesOf(mark.png);
      if (png) pdf.addImage(png, "PNG", mark.x, mark.y, mark.w, mark.h, "logo", "SLOW");
      return;
    }
    case "polygon": {
      paint(pdf, mark.fill, mark.stroke, mark.width);
      const [first, ...others] = mark.points;
      if (!first) return;
      let from = first;
      const steps = others.map((to) => {
        const by: [number, number] = [to[0] - from[0], to[1] - from[1]];
        from = to;
        return by;
      });
      pdf.lines(steps, first[0], first[1], [1, 1], painting(mark.fill, mark.stroke), true);
      return;
    }
    case "circle":
      paint(pdf, mark.fill, mark.stroke, mark.width);
      pdf.circle(mark.x, mark.y, mark.r, painting(mark.fill, mark.stroke));
      return;
    case "path": {
      pdf.setDrawColor(mark.colour);
      pdf.setLineWidth(mark.width);
      if (mark.dash) pdf.setLineDashPattern(mark.dash, 0);
      pdf.moveTo(mark.from.x, mark.from.y);
      for (const segment of mark.segments) {
        if (segment.kind === "line") pdf.lineTo(segment.to.x, segment.to.y);
        else {
          const { out, into, to } = segment;
          pdf.curveTo(out.x, out.y, into.x, into.y, to.x, to.y);
        }
      }
      pdf.stroke();
      if (mark.dash) pdf.setLineDashPattern([], 0);
    }
  }
}

function paint(pdf: jsPDF, fill: string | undefined, stroke: string | undefined, width = 0.25): void {
  if (fill) pdf.setFillColor(fill);
  if (stroke) {
    pdf.setDrawColor(stroke);
    pdf.setLineWidth(width);
  }
}

const painting = (fill: string | undefined, stroke: string | undefined): "F" | "S" | "FD" => {
  if (fill && stroke) return "FD";
  return fill ? "F" : "S";
};
