import { readFile } from "node:fs/promises";

const folder = new URL("../../public/fonts/", import.meta.url);
const bytes = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(file, folder)));

const readFonts = async () => ({
  regular: await bytes("source-sans-3-regular.ttf"),
  bold: await bytes("source-sans-3-bold.ttf"),
  italic: await bytes("source-sans-3-italic.ttf"),
  title: await bytes("bricolage-grotesque-600.ttf"),
});

let fonts: ReturnType<typeof readFonts> | undefined;

/** The bytes of the four faces of the report, read once. */
export function reportFonts(): ReturnType<typeof readFonts> {
  fonts ??= readFonts();
  return fonts;
}
