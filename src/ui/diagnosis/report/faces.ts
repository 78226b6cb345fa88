import { useEffect, useState } from "react";
import { type Face, type Faces, millimetresPerPoint } from "#report";

const set = 100;
const fonts: Record<Face, string> = {
  regular: `400 ${set}px "Source Sans 3"`,
  bold: `700 ${set}px "Source Sans 3"`,
  italic: `italic 400 ${set}px "Source Sans 3"`,
  title: `600 ${set}px "Bricolage Grotesque"`,
};

/** Measures words as the browser sets them; it finds another face for a sign that ours lack. */
async function browserFaces(): Promise<Faces> {
  await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) throw new Error("This browser gives no canvas to measure words with");
  const widths = new Map<string, number>();
  const measured = (text: string, face: Face): number => {
    canvas.font = fonts[face];
    return canvas.measureText(text).width / set;
  };
  return {
    width: (text, face, pt) => {
      const key = `${face} ${text}`;
      const known = widths.get(key) ?? measured(text, face);
      widths.set(key, known);
      return known * pt * millimetresPerPoint;
    },
    has: () => true,
  };
}

/** The faces to draw figures with, once the fonts are there. */
export function useFaces(): Faces | null {
  const [faces, setFaces] = useState<Faces | null>(null);
  useEffect(() => {
    let isCurrent = true;
    browserFaces().then((found) => isCurrent && setFaces(found));
    return () => {
      isCurrent = false;
    };
  }, []);
  return faces;
}
