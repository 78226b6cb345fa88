import { ImageRun } from "docx";
import type { Drawing } from "../drawings.ts";
import { boundsOf, type Faces } from "../marks.ts";
import { screenPixels } from "./measures.ts";
import { type OpenCanvas, paint } from "./paint.ts";
import { asXml } from "./words.ts";

/** A figure as a picture in a line of text, said by its words. */
export type Pictured = (drawing: Drawing, bleed?: number) => Promise<ImageRun>;

const pixelsPerMillimetre = 300 / 25.4;

/**
 * Makes pictures of figures, each drawn once however often it is shown. They are PNG alone: Word sets the words of an
 * SVG in whatever face the machine has, and they would no longer fit their places.
 */
export function pictures(faces: Faces, openCanvas: OpenCanvas): Pictured {
  const drawn = new Map<string, Promise<Uint8Array>>();
  return async (drawing, bleed = 0.25) => {
    const { left, top, right, bottom } = edges(drawing, faces, bleed);
    const [width, height] = [right - left, bottom - top];
    const pixels = {
      width: Math.ceil(width * pixelsPerMillimetre),
      height: Math.ceil(height * pixelsPerMillimetre),
    };
    const key = JSON.stringify([pixels, drawing.marks]);
    const known = drawn.get(key);
    const canvas = known ? null : openCanvas(pixels.width, pixels.height);
    if (canvas) paint(canvas.painter, drawing, pixels, { left, top, scale: pixelsPerMillimetre });
    const png = known ?? canvas?.png() ?? Promise.reject(new Error("No canvas"));
    drawn.set(key, png);
    return new ImageRun({
      type: "png",
      data: await png,
      transformation: { width: width * screenPixels, height: height * screenPixels },
      altText: { description: asXml(drawing.alt) },
    });
  };
}

/** The edges of what is drawn and of the room it was given, with what lines overflow by; none past it without bleed. */
function edges({ width, height, marks }: Drawing, faces: Faces, bleed: number) {
  if (bleed === 0) return { left: 0, top: 0, right: width, bottom: height };
  const all = [
    { left: 0, top: 0, right: width, bottom: height },
    ...marks.map((mark) => boundsOf(mark, faces)),
  ];
  return {
    left: Math.min(...all.map(({ left }) => left)) - bleed,
    top: Math.min(...all.map(({ top }) => top)) - bleed,
    right: Math.max(...all.map(({ right }) => right)) + bleed,
    bottom: Math.max(...all.map(({ bottom }) => bottom)) + bleed,
  };
}
