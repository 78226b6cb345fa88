import { type Catalogue, fileLimits, type ReadResult, readDocument } from "#domain";
import type { Services } from "../ports.ts";

/** Reads the diagnosis of a file that is given: a saved one, or a report that carries its own. */
export async function readGiven(
  file: File,
  catalogue: Catalogue,
  readReport: Services["readReport"],
): Promise<ReadResult> {
  if (file.size > fileLimits.bytes) {
    return { ok: false, problems: [{ path: "", code: "tooLarge", max: fileLimits.bytes }] };
  }
  const isReport = (await file.slice(0, 5).text()) === "%PDF-";
  if (!isReport) return readDocument(await file.text(), catalogue);
  return readReport(new Uint8Array(await file.arrayBuffer()));
}
