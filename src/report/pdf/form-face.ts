import { zlibSync } from "fflate";
import { asText } from "../bytes.ts";
import type { FormFace } from "./widgets.ts";

/** What jsPDF knows of a TrueType face, in thousandths of an em. */
export type Metrics = {
  characterToGlyph: (code: number) => number;
  widthOfGlyph: (glyph: number) => number;
  bbox: readonly number[];
  ascender: number;
  decender: number;
  capHeight: number;
};

/** What the codes 128 to 159 stand for in WinAnsiEncoding; the others are those of Unicode. */
const signs = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** A face for readers to write in fields with: whole, since nobody knows what will be written. */
export function formFace(file: Uint8Array, metrics: Metrics): FormFace {
  const widths = Array.from({ length: 224 }, (_, index) => {
    const code = index + 32;
    const sign = code >= 128 && code < 160 ? signs.charCodeAt(code - 128) : code;
    return Math.round(metrics.widthOfGlyph(metrics.characterToGlyph(sign)));
  });
  const { bbox, ascender, decender, capHeight } = metrics;
  return {
    file: asText(zlibSync(file)),
    length: file.length,
    widths,
    descriptor: `/FontBBox [${bbox.join(" ")}] /ItalicAngle 0 /Ascent ${ascender} /Descent ${decender} /CapHeight ${Math.round(capHeight)} /StemV 80`,
  };
}
