import { catalogue } from "#content";
import type { DiagnosisDocument, Lang, ReadResult } from "#domain";
import {
  type FontFiles,
  makePaper,
  makeReport,
  type PaperOrder,
  type ReportChoices,
  readReport,
} from "#report";

/** What is asked of this worker, and what it answers. */
export type ReportOrder =
  | ({ kind: "make"; document: DiagnosisDocument; lang: Lang; fonts: string } & ReportChoices)
  | { kind: "paper"; order: PaperOrder; lang: Lang; fonts: string }
  | { kind: "read"; bytes: Uint8Array };
export type ReportNews =
  | { kind: "progress"; share: number }
  | { kind: "read"; result: ReadResult }
  | { kind: "made"; pdf: Uint8Array<ArrayBuffer> }
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

self.addEventListener("message", async ({ data }: MessageEvent<ReportOrder>) => {
  try {
    if (data.kind === "read") {
      say({ kind: "read", result: readReport(data.bytes, catalogue) });
      return;
    }
    const fonts = await fontsAt(data.fonts);
    const progress = (share: number) => say({ kind: "progress", share });
    const pdf = new Uint8Array(
      data.kind === "paper"
        ? makePaper({ ...data, catalogue, fonts })
        : makeReport({ ...data, catalogue, fonts, progress }),
    );
    say({ kind: "made", pdf }, [pdf.buffer]);
  } catch {
    say({ kind: "failed" });
  }
});
