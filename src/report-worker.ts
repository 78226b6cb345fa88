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
      fonts: FontFiles;
    } & ReportChoices)
  | { kind: "paper"; order: PaperOrder; lang: Lang; fonts: FontFiles }
  | { kind: "read"; bytes: Uint8Array };
export type ReportNews =
  | { kind: "progress"; share: number }
  | { kind: "read"; result: ReadResult }
  | { kind: "made"; file: Uint8Array<ArrayBuffer> }
  | { kind: "failed" };

const say = (news: ReportNews, transfer: Transferable[] = []) => self.postMessage(news, { transfer });

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

async function made(order: Exclude<ReportOrder, { kind: "read" }>): Promise<Uint8Array> {
  if (order.kind === "paper") return makePaper({ ...order, catalogue });
  const progress = (share: number) => say({ kind: "progress", share });
  const given = { ...order, catalogue, progress };
  if (order.format === "pdf") return makeReport(given);
  return makeWordReport({ ...given, openCanvas: await canvasWith(order.fonts) });
}

self.addEventListener("message", async ({ data }: MessageEvent<ReportOrder>) => {
  try {
    if (data.kind === "read") {
      say({ kind: "read", result: readReport(data.bytes, catalogue) });
      return;
    }
    const file = new Uint8Array(await made(data));
    say({ kind: "made", file }, [file.buffer]);
  } catch {
    say({ kind: "failed" });
  }
});
