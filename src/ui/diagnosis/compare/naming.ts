import type { CompareWords, compareScreenWords } from "#i18n";
import type { Source } from "./sources.ts";

type ScreenWords = (typeof compareScreenWords)["fr"];

/** A source by its name and its day. */
export function sourceName(source: Source, w: ScreenWords): string {
  switch (source.kind) {
    case "here":
      return w.atHand;
    case "version": {
      const { name, at } = source.version;
      return name ? w.namedVersion(name, at) : w.version(at);
    }
    case "kept":
      return w.diagnosis(source.kept.label ?? source.kept.name, source.kept.savedAt);
    case "file":
      return source.file.name;
  }
}

/** The words that name a source after « depuis », the later side being of a day. */
export function sinceWords(
  source: Source,
  at: string | null,
  otherDay: string | null,
  c: CompareWords,
): string {
  if (source.kind === "version" && source.version.name) {
    return c.version(source.version.name, source.version.at);
  }
  if (at === null) return c.file(source.kind === "file" ? source.file.name : "");
  const isSameDay = at.length > 10 && at.slice(0, 10) === otherDay;
  return isSameDay ? c.moment(at) : c.day(at);
}
