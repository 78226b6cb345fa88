import type { Interval, Lang, Score, Value } from "#domain";

/** A run of words in one style; slate is for what is secondary. */
export type Span = { text: string; face?: "bold" | "italic" | "title"; tone?: "slate" | "terracotta" };

/** What a table cell shows; what is drawn is said too. */
export type Cell =
  | { kind: "text"; spans: Span[]; align?: "right" }
  | { kind: "level"; value: Value | undefined; alt: string }
  | { kind: "steps"; value: Value | undefined; alt: string }
  | { kind: "mean"; score: Pick<Score, "point" | "low" | "high" | "coverage">; alt: string }
  | { kind: "bar"; interval: Interval; isKnown: boolean; alt: string }
  | { kind: "blank" };

/** A column: its head and its width, as a share of the table's. */
export type Column = { head: string; share: number; align?: "right" };

export type StageBar = {
  rank: number;
  title: string;
  subtitle: string;
  here: string | null;
  score: Pick<Score, "point" | "low" | "high" | "coverage">;
  tone: 0 | 1 | 2 | 3;
  percent: string;
  status: string;
  interval: string;
};

/** A piece of the report, the same whatever draws it. */
export type Block =
  | { kind: "title"; text: string }
  | { kind: "heading"; level: 2 | 3; text: string; aside?: string; isSmall?: boolean }
  | { kind: "paragraph"; spans: Span[]; size: "text" | "note"; keepWithNext?: boolean }
  | { kind: "attention"; label: string; text: string }
  | { kind: "list"; ordered: boolean; items: Span[][] }
  | { kind: "columns"; columns: Block[][] }
  | {
      kind: "table";
      caption?: string;
      continued: string;
      columns: Column[];
      /** The column whose cells name their row; the first unless told. */
      naming?: number;
      rows: Cell[][];
      tall?: boolean;
      whole?: boolean;
    }
  | {
      kind: "stageBars";
      alt: string;
      scale: [string, string, string, string];
      bars: StageBar[];
      note: string;
    }
  | { kind: "shareBar"; alt: string; share: number; label: string };

/** One part of the report: a title of its own on a page of its own, and a bookmark. */
export type Section = { id: string; name: string; blocks: Block[] };

export type ReportModel = {
  lang: Lang;
  /** The title of the file, as the reader's window shows it. */
  title: string;
  territory: string;
  /** ISO date of the diagnosis, or null when the document has none. */
  date: string | null;
  head: { territory: string; date: string };
  foot: string;
  fingerprint: string;
  sections: Section[];
};

/** Words in one style. */
export const words = (text: string, style: Omit<Span, "text"> = {}): Span[] => [{ text, ...style }];

/** A cell of plain words. */
export const textCell = (text: string, style: Omit<Span, "text"> = {}): Cell => ({
  kind: "text",
  spans: words(text, style),
});

/** A cell of figures, set to the right. */
export const figureCell = (text: string): Cell => ({ kind: "text", spans: words(text), align: "right" });
