import { type DiagnosisDocument, limits } from "#domain";
import { asText } from "./bytes.ts";
import { barePng, isPng, pngSize, type Size, soundPng } from "./png.ts";

/** The heaviest file taken, the largest picture opened, and the size in pixels at which a logo is drawn and kept. */
export const logoLimits = {
  bytes: 500_000,
  pixels: 25_000_000,
  side: 20_000,
  width: 900,
  height: 450,
} as const;

/** What a picture is, told by its bytes. */
export type PictureKind = "png" | "svg";

/** Why a picture cannot be a logo. */
export type LogoFault = "tooLarge" | "foreign" | "unreadable" | "tooManyPixels" | "unseen" | "tooHeavy";

/** A logo as it is kept, a PNG of our own drawing, or why there is none. */
export type DrawnLogo = { ok: true; logo: string } | { ok: false; fault: LogoFault };

/** Draws a picture at the size it is told: its pixels, and these as a PNG; rejects where it cannot be read. */
export type Rasterise = (
  bytes: Uint8Array<ArrayBuffer>,
  kind: PictureKind,
  drawnAt: (own: Size) => Size,
) => Promise<{ pixels: ArrayLike<number>; png: Uint8Array }>;

const fault = (of: LogoFault): DrawnLogo => ({ ok: false, fault: of });

/**
 * Draws the picture of a file anew: only what our own canvas gives is ever kept, shown or put in a report, so that
 * nothing else that the file holds, scripts or links, goes any further.
 */
export async function drawnLogo(bytes: Uint8Array<ArrayBuffer>, rasterise: Rasterise): Promise<DrawnLogo> {
  if (bytes.length > logoLimits.bytes) return fault("tooLarge");
  const kind = kindOf(bytes);
  if (!kind) return fault("foreign");
  if (kind === "png") {
    const size = pngSize(bytes);
    if (!size) return fault("unreadable");
    const { width, height } = size;
    if (width * height > logoLimits.pixels || Math.max(width, height) > logoLimits.side)
      return fault("tooManyPixels");
  }
  try {
    const { pixels, png } = await rasterise(bytes, kind, (own) => drawnSize(own, kind));
    if (!isSeen(pixels)) return fault("unseen");
    const logo = urlOf("png", barePng(png));
    if (logo.length > limits.logo) return fault("tooHeavy");
    return logoOf(logo) ? { ok: true, logo } : fault("unreadable");
  } catch {
    return fault("unreadable");
  }
}

function kindOf(bytes: Uint8Array): PictureKind | null {
  if (isPng(bytes)) return "png";
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  return start.startsWith("<") && /<(\w+:)?svg[\s>]/.test(start) ? "svg" : null;
}

/** The size at which a picture is drawn, its proportions kept: what is drawn by lines is made as large as may be. */
function drawnSize({ width, height }: Size, kind: PictureKind): Size {
  if (!(width > 0 && height > 0)) throw new RangeError("The picture has no size");
  const fitting = Math.min(logoLimits.width / width, logoLimits.height / height);
  const scale = kind === "svg" ? fitting : Math.min(1, fitting);
  const pixels = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: pixels(width), height: pixels(height) };
}

/** Whether anything of a picture would be seen on white paper. */
function isSeen(pixels: ArrayLike<number>): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [0, 1, 2, 3].map((channel) => pixels[at + channel]);
    if ((255 - Math.min(red, green, blue)) * alpha > 16 * 255) return true;
  }
  return false;
}

const pngUrl = "data:image/png;base64,";

/** A picture as a data URL in base64. */
export const urlOf = (kind: PictureKind, bytes: Uint8Array): string =>
  `data:image/${kind === "svg" ? "svg+xml" : kind};base64,${btoa(asText(bytes))}`;

/** The bytes of a data URL in base64; null where it holds none. */
export function bytesOf(url: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(url.slice(url.indexOf(",") + 1)), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}

/** The size of a logo as it is kept; null for any picture that our own canvas did not draw, or a damaged one. */
export function logoOf(url: string | undefined): Size | null {
  const bytes = url?.startsWith(pngUrl) ? bytesOf(url) : null;
  return bytes && soundPng(bytes, logoLimits);
}

/**
 * The document with its logo as it is kept: one that came with a file is drawn anew by what is given, and left where
 * it cannot be, for the report to do without.
 */
export async function withLogoDrawn(
  document: DiagnosisDocument,
  draw: (bytes: Uint8Array<ArrayBuffer>) => Promise<DrawnLogo>,
): Promise<{ document: DiagnosisDocument; isDrawn: boolean }> {
  const logo = document.report?.logo;
  if (logo === undefined || logoOf(logo)) return { document, isDrawn: true };
  const bytes = bytesOf(logo);
  const drawn = bytes ? await draw(bytes) : fault("unreadable");
  if (!drawn.ok) return { document, isDrawn: false };
  return { document: { ...document, report: { ...document.report, logo: drawn.logo } }, isDrawn: true };
}
