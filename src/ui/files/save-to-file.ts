import { saveAs } from "../save-as.ts";

/** How saving went: in the file that was chosen, as a download, not at all since it was called off, or not to be done. */
export type Saved =
  | { kind: "written"; name: string }
  | { kind: "downloaded" }
  | { kind: "cancelled" }
  | { kind: "failed" };

type Picker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** The file of each diagnosis, as long as the page lives. */
const chosen = new Map<string, FileSystemFileHandle>();

const type = "application/json";

/**
 * Saves a text in the file that was chosen for it, asking for one the first time; as a download where the browser
 * lets no page write a file. `text` is only made once there is somewhere to put it.
 */
export async function saveToFile(key: string, name: string, text: () => Promise<string>): Promise<Saved> {
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return download(name, await text());
  try {
    const file =
      chosen.get(key) ??
      (await picker({
        suggestedName: name,
        types: [{ description: "Ressorts", accept: { [type]: [".json"] } }],
      }));
    const writing = await file.createWritable();
    await writing.write(await text());
    await writing.close();
    chosen.set(key, file);
    return { kind: "written", name: file.name };
  } catch (error) {
    chosen.delete(key);
    const reason = error instanceof DOMException ? error.name : "";
    if (reason === "AbortError") return { kind: "cancelled" };
    return reason === "SecurityError" ? download(name, await text()) : { kind: "failed" };
  }
}

/** Gives a text to the browser as a download. */
export function download(name: string, text: string): Saved {
  saveAs(name, type, text);
  return { kind: "downloaded" };
}
