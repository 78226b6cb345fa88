import { canvasFaces, type FontFiles, type OpenCanvas, type Rasterise } from "#report";

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

/** Draws a picture with the same canvas, which follows no link and runs no script. */
export const rasterise: Rasterise = async (bytes, _, drawnAt) => {
  const { createCanvas, loadImage } = await import("@napi-rs/canvas");
  const image = await loadImage(Buffer.from(bytes));
  const { width, height } = drawnAt(image);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  const { data: pixels } = context.getImageData(0, 0, width, height);
  return { pixels, png: await canvas.encode("png") };
};
