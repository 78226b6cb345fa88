type Handles = { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
type OpenPicker = (options: {
  multiple: boolean;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle[]>;

/** Where files that were read lie on the disk, and the one that each diagnosis is saved to, as long as the page lives. */
const ofFile = new WeakMap<File, FileSystemFileHandle>();
const ofDiagnosis = new Map<string, FileSystemFileHandle>();

/** The file on the disk that a diagnosis came from or was saved to, to be written again. */
export const ownFile = {
  of: (id: string): FileSystemFileHandle | undefined => ofDiagnosis.get(id),
  set: (id: string, handle: FileSystemFileHandle): void => void ofDiagnosis.set(id, handle),
  forget: (id: string): void => void ofDiagnosis.delete(id),
  /** Notes that a diagnosis was read from a file; a report or a folder is not written again. */
  cameFrom: (id: string, file: File): void => {
    const handle = ofFile.get(file);
    if (handle?.name.endsWith(".json")) ofDiagnosis.set(id, handle);
  },
};

/** Whether this browser has a picker that says where on the disk a file lies; a page inside another may not use it. */
export const hasPicker = (): boolean => "showOpenFilePicker" in window && window.top === window;

/** Lets one pick files; none when it is called off. */
export async function pickFiles(): Promise<File[]> {
  const pick = (window as unknown as { showOpenFilePicker: OpenPicker }).showOpenFilePicker;
  const accept = {
    "application/json": [".json"],
    "application/pdf": [".pdf"],
    "application/zip": [".zip"],
  };
  try {
    const handles = await pick({ multiple: true, types: [{ description: "Ressorts", accept }] });
    return await Promise.all(handles.map(fileOf));
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return [];
    throw error;
  }
}

/** The files that were dropped, each with where it lies where the browser says so; to be called as they are dropped. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const dropped = [...files];
  const asked = [...items]
    .filter(({ kind }) => kind === "file")
    .map((item) => (item as Handles).getAsFileSystemHandle?.());
  const found = await Promise.allSettled(asked);
  for (const [index, each] of found.entries()) {
    const file = dropped[index];
    const handle = each.status === "fulfilled" ? each.value : null;
    if (file && handle?.kind === "file") ofFile.set(file, handle as FileSystemFileHandle);
  }
  return dropped;
}

async function fileOf(handle: FileSystemFileHandle): Promise<File> {
  const file = await handle.getFile();
  ofFile.set(file, handle);
  return file;
}
