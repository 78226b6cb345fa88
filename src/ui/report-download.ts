import type { Catalogue, DiagnosisDocument, Lang } from "#domain";

const faces = {
  regular: "source-sans-3-regular",
  bold: "source-sans-3-bold",
  italic: "source-sans-3-italic",
  title: "bricolage-grotesque-600",
} as const;

async function bytesOf(face: keyof typeof faces): Promise<Uint8Array> {
  const response = await fetch(`fonts/${faces[face]}.ttf`);
  if (!response.ok) throw new Error(`fonts/${faces[face]}.ttf: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The report of a diagnosis as the bytes of a PDF; the report layer and its faces load at the first request. */
export async function buildPdf(
  document: DiagnosisDocument,
  catalogue: Catalogue,
  lang: Lang,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ makeReport }, regular, bold, italic, title] = await Promise.all([
    import("#report"),
    bytesOf("regular"),
    bytesOf("bold"),
    bytesOf("italic"),
    bytesOf("title"),
  ]);
  return new Uint8Array(makeReport({ document, catalogue, lang, fonts: { regular, bold, italic, title } }));
}
