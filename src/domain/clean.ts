import type { Notice } from "./problems.ts";

/** Control characters but tab and line ends, bidirectional controls, zero-width spaces, lone surrogates. */
const invisible =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in composed form (NFC), without characters that hide, reorder or break what is printed. */
export const cleanText = (text: string): string => text.replace(invisible, "").normalize("NFC");

/** Any JSON value with every text cleaned; says where characters were taken out, and how many. */
export function clean(value: unknown, path = ""): { value: unknown; notices: Notice[] } {
  if (typeof value === "string") {
    const cleaned = cleanText(value);
    const count = value.match(invisible)?.length ?? 0;
    return { value: cleaned, notices: count > 0 ? [{ path, code: "cleaned", count }] : [] };
  }
  if (Array.isArray(value)) {
    const items = value.map((item, index) => clean(item, `${path}[${index}]`));
    return { value: items.map((item) => item.value), notices: items.flatMap((item) => item.notices) };
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(
      ([key, item]) => [key, clean(item, joinPath(path, key))] as const,
    );
    return {
      value: Object.fromEntries(entries.map(([key, item]) => [key, item.value])),
      notices: entries.flatMap(([, item]) => item.notices),
    };
  }
  return { value, notices: [] };
}

/** The path of a key inside a path: `profile.name`, `flows[0].id`, `answers["odd key"]`. */
export function joinPath(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(cleanText(key).slice(0, 40))}]`;
  return path === "" ? key : `${path}.${key}`;
}
