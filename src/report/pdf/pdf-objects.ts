import type { Bounds } from "../marks.ts";

/** What is needed of jsPDF to add objects to a file that it writes. */
export type Pdf = { internal: unknown; getNumberOfPages: () => number };

/** What jsPDF lets a plugin do while it writes a file; its types leave this out. */
export type Internals = {
  write: (...words: string[]) => void;
  events: { subscribe: (topic: string, act: (page: { pageNumber: number }) => void) => void };
  getCurrentPageInfo: () => { pageNumber: number };
  getPageInfo: (page: number) => { objId: number };
  newObjectDeferred: () => number;
  newObjectDeferredBegin: (id: number, isWritten: boolean) => void;
  getCoordinateString: (millimetres: number) => string;
  getVerticalCoordinateString: (millimetres: number) => string;
};

/** Writes an object under an id taken before. */
export function putObject(internals: Internals, id: number, body: string): void {
  internals.newObjectDeferredBegin(id, true);
  internals.write(body);
  internals.write("endobj");
}

/** Writes a stream under a new id, which is given back; its content is text of a sign a byte. */
export function putStream(internals: Internals, dictionary: string, content: string): number {
  const id = internals.newObjectDeferred();
  internals.newObjectDeferredBegin(id, true);
  internals.write(`<<${dictionary}/Length ${content.length}>>`);
  internals.write("stream");
  internals.write(content);
  internals.write("endstream");
  internals.write("endobj");
  return id;
}

/** A rectangle in the units and the direction of a PDF. */
export const box = (internals: Internals, { left, top, right, bottom }: Bounds): string =>
  [
    internals.getCoordinateString(left),
    internals.getVerticalCoordinateString(bottom),
    internals.getCoordinateString(right),
    internals.getVerticalCoordinateString(top),
  ].join(" ");

/** A text string in UTF-16, in hexadecimal: nothing in it can end the string. */
export const text = (words: string): string =>
  `<FEFF${Array.from({ length: words.length }, (_, index) =>
    words.charCodeAt(index).toString(16).padStart(4, "0"),
  )
    .join("")
    .toUpperCase()}>`;
