import { saveAs } from "../save-as.ts";
import { ownFile } from "./handles.ts";

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

type Writable = { requestPermission?: (how: { mode: "readwrite" }) => Promise<PermissionState> };

const type = "application/json";

/**
 * Saves a text in the file that its diagnosis came from or was saved to, asking for one where there is none; as a download
 * where the browser lets no page write a file. `text` is only made once there is somewhere to put it.
 */
export async function saveToFile(key: string, name: string, text: () => Promise<string>): Promise<Saved> {
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return download(name, await text());
  try {
    const file =
      ownFile.of(key) ??
      (await picker({
        suggestedName: name,
        types: [{ description: "Ressorts", accept: { [type]: [".json"] } }],
      }));
    const asking = (file as Writable).requestPermission?.({ mode: "readwrite" });
    if ((await asking) === "denied") return { kind: "failed" };
    const writing = await file.createWritable();
    await writing.write(await text());
    await writing.close();
    ownFile.set(key, file);
    return { kind: "written", name: file.name };
  } catch (error) {
    ownFile.forget(key);
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
