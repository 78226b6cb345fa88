/**
 * A TrueType font with words of its `name` table replaced by others of the same length; its checksums are then
 * wrong until it is written anew, as subsetting does. Throws a RangeError when lengths differ.
 */
export function renameFont(font: Uint8Array, names: Readonly<Record<string, string>>): Uint8Array {
  const renamed = Buffer.from(font);
  const table = nameTable(renamed);
  for (const [from, to] of Object.entries(names)) {
    if (from.length !== to.length) throw new RangeError(`“${to}” is not as long as “${from}”`);
    replaceAll(table, utf16(from), utf16(to));
  }
  return renamed;
}

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
}

function nameTable(font: Buffer): Buffer {
  for (let record = 12; record < 12 + 16 * font.readUInt16BE(4); record += 16) {
    if (font.toString("latin1", record, record + 4) !== "name") continue;
    const start = font.readUInt32BE(record + 8);
    return font.subarray(start, start + font.readUInt32BE(record + 12));
  }
  throw new RangeError("The font has no table of names");
}
