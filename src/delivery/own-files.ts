/** Where the one-file edition carries what lies beside the page elsewhere, by path: texts as they are, bytes in base 64. */
const inside = document.getElementById("inside");

/** Whether this page is the one-file edition. */
export const isOneFile = inside !== null;

let files: Readonly<Record<string, string>> | null = null;

/** A file that the page carries inside. */
export function carried(path: string): string {
  files ??= JSON.parse(inside?.textContent ?? "{}") as Record<string, string>;
  const file = files[path];
  if (file === undefined) throw new Error(`${path} is not in this page`);
  return file;
}

async function beside(path: string): Promise<Response> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** A text that comes with the tool, by its path in `public`. */
export const readText = async (path: string): Promise<string> =>
  isOneFile ? carried(path) : (await beside(path)).text();

async function readBytes(path: string): Promise<Uint8Array> {
  if (!isOneFile) return new Uint8Array(await (await beside(path)).arrayBuffer());
  return Uint8Array.from(atob(carried(path)), (character) => character.charCodeAt(0));
}

/** The faces of the report. */
export async function reportFonts() {
  const [regular, bold, italic, title] = await Promise.all([
    readBytes("fonts/source-sans-3-regular.ttf"),
    readBytes("fonts/source-sans-3-bold.ttf"),
    readBytes("fonts/source-sans-3-italic.ttf"),
    readBytes("fonts/bricolage-grotesque-600.ttf"),
  ]);
  return { regular, bold, italic, title };
}
