import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { PNG } from "pngjs";

/** The pages of a PDF as one sees them, from its own fonts alone: the same pictures on every machine. */
export async function renderPages(bytes: Uint8Array, dotsPerInch: number): Promise<PNG[]> {
  const loading = getDocument({
    data: bytes.slice(),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  const pdf = await loading.promise;
  const pictures: PNG[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const canvas = createCanvas(width, height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const picture = new PNG({ width, height });
    picture.data.set(canvas.getContext("2d").getImageData(0, 0, width, height).data);
    pictures.push(picture);
  }
  await loading.destroy();
  return pictures;
}
