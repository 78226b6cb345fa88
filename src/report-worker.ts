import { catalogue } from "#content";
import type { DiagnosisDocument, Lang, ReadResult } from "#domain";
import {
  canvasFaces,
  type FontFiles,
  makePaper,
  makeReport,
  makeWordReport,
  type OpenCanvas,
  type PaperOrder,
  type ReportChoices,
  type ReportFormat,
  readReport,
} from "#report";

/** What is asked of this worker, and what it answers. */
export type ReportOrder =
  | ({
      kind: "make";
      format: ReportFormat;
      document: DiagnosisDocument;
      lang: Lang;
      fonts: string;
    } & ReportChoices)
  | { kind: "paper"; order: PaperOrder; lang: Lang; fonts: string }
  | { kind: "read"; bytes: Uint8Array };
export type ReportNews =
  | { kind: "progress"; share: number }
  | { kind: "read"; result: ReadResult }
  | { kind: "made"; file: Uint8Array<ArrayBuffer> }
  | { kind: "failed" };

const say = (news: ReportNews, transfer: Transferable[] = []) => self.postMessage(news, { transfer });

const faces = {
  regular: "source-sans-3-regular",
  bold: "source-sans-3-bold",
  italic: "source-sans-3-italic",
  title: "bricolage-grotesque-600",
} as const;

async function fontsAt(folder: string): Promise<FontFiles> {
  const bytes = async (face: keyof typeof faces): Promise<Uint8Array> => {
    const response = await fetch(new URL(`${faces[face]}.ttf`, folder));
    if (!response.ok) throw new Error(`${faces[face]}.ttf: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [regular, bold, italic, title] = await Promise.all([
    bytes("regular"),
    bytes("bold"),
    bytes("italic"),
    bytes("title"),
  ]);
  return { regular, bold, italic, title };
}

/** A canvas out of sight, once it knows the faces of the report. */
async function canvasWith(fonts: FontFiles): Promise<OpenCanvas> {
  const known = (self as unknown as { fonts: FontFaceSet }).fonts;
  for (const face of ["regular", "bold", "italic", "title"] as const) {
    known.add(await new FontFace(canvasFaces[face], new Uint8Array(fonts[face])).load());
  }
  return (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    const painter = canvas.getContext("2d");
    if (!painter) throw new Error("This browser gives no canvas to draw figures on");
    const png = async () => new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
    return { painter, png };
  };
}

async function made(order: Exclude<ReportOrder, { kind: "read" }>, fonts: FontFiles): Promise<Uint8Array> {
  if (order.kind === "paper") return makePaper({ ...order, catalogue, fonts });
  const progress = (share: number) => say({ kind: "progress", share });
  const given = { ...order, catalogue, fonts, progress };
  if (order.format === "pdf") return makeReport(given);
  return makeWordReport({ ...given, openCanvas: await canvasWith(fonts) });
}

self.addEventListener("message", async ({ data }: MessageEvent<ReportOrder>) => {
  try {
    if (data.kind === "read") {
      say({ kind: "read", result: readReport(data.bytes, catalogue) });
      return;
    }
    const fonts = await fontsAt(data.fonts);
    const file = new Uint8Array(await made(data, fonts));
    say({ kind: "made", file }, [file.buffer]);
  } catch {
    say({ kind: "failed" });
  }
});
