import type { DiagnosisDocument } from "#domain";
import { type DrawnLogo, drawnLogo, type Rasterise, urlOf, withLogoDrawn } from "#report";

/** Draws a picture as an image of the page is: its scripts do not run, and what it links to is not fetched. */
const rasterise: Rasterise = async (bytes, kind, drawnAt) => {
  const image = new Image();
  image.src = urlOf(kind, bytes);
  await image.decode();
  const { width, height } = drawnAt({ width: image.naturalWidth, height: image.naturalHeight });
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser gives no canvas to draw a logo on");
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, width, height);
  const { data: pixels } = context.getImageData(0, 0, width, height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!png) throw new Error("This browser gives no picture of a canvas");
  return { pixels, png: new Uint8Array(await png.arrayBuffer()) };
};

/** Draws the logo of a file. */
export const drawLogo = (bytes: Uint8Array<ArrayBuffer>): Promise<DrawnLogo> => drawnLogo(bytes, rasterise);

/** A document that was opened, with its logo drawn by this browser where another program put it in. */
export const openedWithLogo = (document: DiagnosisDocument) => withLogoDrawn(document, drawLogo);
