import { canvasFaces, type FontFiles, type OpenCanvas } from "#report";

/** A canvas for Node, loaded when it is first asked for, once it knows the faces of the report. */
export async function canvasWith(fonts: FontFiles): Promise<OpenCanvas> {
  const { createCanvas, GlobalFonts } = await import("@napi-rs/canvas");
  for (const face of ["regular", "bold", "italic", "title"] as const) {
    if (!GlobalFonts.has(canvasFaces[face]))
      GlobalFonts.register(Buffer.from(fonts[face]), canvasFaces[face]);
  }
  return (width, height) => {
    const canvas = createCanvas(width, height);
    return { painter: canvas.getContext("2d"), png: async () => new Uint8Array(await canvas.encode("png")) };
  };
}
