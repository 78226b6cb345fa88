import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { renameFont } from "./rename-font.ts";

const packages = new URL("../node_modules/@expo-google-fonts/", import.meta.url);

/** « Source » is a reserved name: the licence wants a changed font to bear another, here of the same length. */
const newNames = { "Source Sans 3": "Ressorts Sans", SourceSans3: "RessortSans" };

const faces = [
  { file: "source-sans-3-regular", from: "source-sans-3/400Regular/SourceSans3_400Regular.ttf" },
  { file: "source-sans-3-bold", from: "source-sans-3/700Bold/SourceSans3_700Bold.ttf" },
  { file: "source-sans-3-italic", from: "source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf" },
  {
    file: "bricolage-grotesque-600",
    from: "bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold.ttf",
  },
] as const;

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");

/** What the interface and the report may print; a character that a face lacks is left out of it. */
const characters = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  "\u2009\u202f\u2011",
  "–—‘’‚“”„‹›•…‰′″",
  "€°№⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄ªºʳᵉᵈˢ",
  "←↑→↓↗↻",
  "≥≤≠±×÷−≈",
  "✓☐☑■□●○▲▼",
].join("");

const nameIds = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17];
/** Layout features a browser uses: kerning, composed marks, ligatures, figures of one width. */
const webFeatures = ["kern", "mark", "mkmk", "ccmp", "liga", "locl", "tnum", "lnum", "case"];

/** The faces of the interface (WOFF2) and of the report (TTF without layout tables, which jsPDF does not read), by file name. */
export async function fontFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { file, from } of faces) {
    const font = renameFont(await readFile(new URL(from, packages)), newNames);
    const forPaper = { keepFeatures: [], noLayoutClosure: true, noHinting: true, preserveNameIds: nameIds };
    const forScreens = { keepFeatures: webFeatures, noHinting: true, preserveNameIds: nameIds };
    files.set(`${file}.ttf`, await subsetFont(font, characters, { targetFormat: "sfnt", ...forPaper }));
    files.set(`${file}.woff2`, await subsetFont(font, characters, { targetFormat: "woff2", ...forScreens }));
  }
  files.set("OFL.txt", new TextEncoder().encode(await licences()));
  return files;
}

async function licences(): Promise<string> {
  const text = (name: string) => readFile(new URL(`${name}/LICENSE_FONT`, packages), "utf8");
  const [sourceSans, bricolage] = [await text("source-sans-3"), await text("bricolage-grotesque")];
  return [
    "The files source-sans-3-*.ttf and .woff2 are subsets of Source Sans 3, renamed “Ressorts Sans” inside\nas its licence asks:\n",
    sourceSans,
    "The files bricolage-grotesque-600.ttf and .woff2 are subsets of Bricolage Grotesque:\n",
    bricolage,
  ]
    .map((part) => part.replace(/\r\n/g, "\n").trim())
    .join("\n\n===========================================================\n\n")
    .concat("\n");
}
