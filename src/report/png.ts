import { inflatedWithin, joinedBytes } from "#files";

/** How wide and high a picture is, in pixels. */
export type Size = { width: number; height: number };

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether the bytes of a file are those of a PNG. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/** What a PNG says of its size in its header, whatever follows; null where it says none. */
export function pngSize(bytes: Uint8Array): Size | null {
  if (!isPng(bytes) || bytes.length < 33) return null;
  const view = viewOf(bytes);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== 0x49484452) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const most = 2 ** 31 - 1;
  return width > 0 && height > 0 && width <= most && height <= most ? { width, height } : null;
}

/** A piece of a PNG with its name, from where it begins to where it ends in the file. */
type Chunk = { name: string; from: number; to: number; isSound: boolean };

function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let from = 8; from + 12 <= bytes.length; ) {
    const to = from + 12 + view.getUint32(from);
    if (to > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(from + 4, from + 8));
    const isSound = checksum(bytes.subarray(from + 4, to - 4)) === view.getUint32(to - 4);
    chunks.push({ name, from, to, isSound });
    from = to;
  }
  return chunks;
}

/** A PNG without what is not its picture: dates, places, profiles, comments. */
export function barePng(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes).filter(({ name }) => /^(IHDR|IDAT|IEND)$/.test(name));
  const parts = kept.map(({ from, to }) => bytes.subarray(from, to));
  return Uint8Array.from([...signature, ...parts.flatMap((part) => [...part])]);
}

/** How many bytes a pixel takes, by the type of its colour. */
const channelsOf: Record<number, 3 | 4> = { 2: 3, 6: 4 };

/**
 * The size of a bare PNG as canvases write them, 8 bits a channel in one pass, once all of it was checked, so that
 * nothing that reads it after this can fail; null for any other, for a larger one than told, or a damaged one.
 */
export function soundPng(bytes: Uint8Array, most: Size): Size | null {
  const size = pngSize(bytes);
  const [depth, type = -1, ...ways] = bytes.subarray(24, 29);
  const channels = channelsOf[type];
  if (!size || depth !== 8 || !channels || ways.some((way) => way !== 0)) return null;
  if (size.width > most.width || size.height > most.height) return null;
  const chunks = chunksOf(bytes);
  const names = chunks.map(({ name }) => name).join(" ");
  if (!/^IHDR( IDAT)+ IEND$/.test(names) || chunks.some(({ isSound }) => !isSound)) return null;
  const row = 1 + size.width * channels;
  const rows = inflated(
    chunks.slice(1, -1).map(({ from, to }) => bytes.subarray(from + 8, to - 4)),
    size.height * row,
  );
  const filters = Array.from({ length: size.height }, (_, y) => rows?.[y * row] ?? Number.NaN);
  return filters.every((filter) => filter <= 4) ? size : null;
}

/** What is compressed, if it is exactly of a length; never unpacks much more. */
function inflated(parts: readonly Uint8Array[], length: number): Uint8Array | null {
  const content = inflatedWithin(joinedBytes(parts), length, "zlib");
  return content.ok && content.bytes.length === length ? content.bytes : null;
}

/** CRC-32, as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
