import type { Interval, Lang, Priority, Score, Value } from "#domain";
import type { LanePart, LaneQuantities, PlaneZone } from "#figures";

/** A run of words in one style; slate is for what is secondary. */
export type Span = { text: string; face?: "bold" | "italic" | "title"; tone?: "slate" | "terracotta" };

/** What a table cell shows; what is drawn is said too. */
export type Cell =
  | { kind: "text"; spans: Span[]; align?: "right" }
  | { kind: "level"; value: Value | undefined; alt: string }
  | { kind: "steps"; value: Value | undefined; alt: string }
  | { kind: "mean"; score: Pick<Score, "point" | "low" | "high" | "coverage">; alt: string }
  | { kind: "bar"; interval: Interval; isKnown: boolean; alt: string }
  /** A lever in a phase: disc, ring or dash for its place, a bar for its relevance, and words. */
  | {
      kind: "lever";
      place: "primary" | "secondary" | "none";
      bar: LeverBar | null;
      words: string;
      alt: string;
    }
  | { kind: "blank" };

/** How long a bar is, 0–1, and how it is filled. */
export type LeverBar = { share: number; fill: "first" | "applies" | "open" };

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

/** A stage at two dates. */
export type StagePair = {
  rank: number;
  title: string;
  before: Omit<StageBar, "rank" | "title" | "subtitle" | "here" | "status">;
  after: Omit<StageBar, "rank" | "title" | "subtitle" | "here" | "status">;
};

/** A piece of the report, the same whatever draws it. */
export type Block =
  | { kind: "title"; text: string }
  | { kind: "heading"; level: 2 | 3; text: string; aside?: string; isSmall?: boolean }
  | { kind: "paragraph"; spans: Span[]; size: "text" | "note"; keepWithNext?: boolean }
  | { kind: "attention"; label: string; text: string }
  | { kind: "list"; ordered: boolean; items: Span[][]; size?: "text" | "note" }
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
  | {
      kind: "stagePairs";
      alt: string;
      scale: [string, string, string, string];
      /** The words beside each bar of a pair, the earlier first. */
      sides: [string, string];
      pairs: StagePair[];
      note: string;
    }
  | { kind: "shareBar"; alt: string; share: number; label: string }
  | ({ kind: "flowPlane" } & FlowPlaneWords)
  | ({ kind: "positioningPlane" } & PositioningPlaneWords)
  | ({ kind: "flowLanes" } & FlowLanesWords);

type ShownScore = Pick<Score, "point" | "low" | "high" | "coverage">;

/** The flows by opportunity and readiness, with the words written on their plane. */
export type FlowPlaneWords = {
  alt: string;
  across: string;
  up: string;
  zones: Record<Priority, string>;
  flows: { id: string; name: string; opportunity: Omit<ShownScore, "coverage">; readiness: ShownScore }[];
  key: string;
};

/** The territory between actor and facilitator, with the words written on the square. */
export type PositioningPlaneWords = {
  alt: string;
  across: string;
  up: string;
  zones: Record<PlaneZone, string>;
  actor: ShownScore;
  facilitator: ShownScore;
  label: string;
  key: string;
};

/** The flows by their quantities, with the words written beside their lanes. */
export type FlowLanesWords = {
  alt: string;
  lang: Lang;
  territory: string;
  /** The words of a scale, with its `{amount}` and `{unit}`. */
  scale: string;
  lanes: {
    id: string;
    unit: string;
    quantities: LaneQuantities;
    name: string;
    /** What comes in, and where the figures come from. */
    lines: string[];
    source: string;
    said: Partial<Record<LanePart, string>>;
  }[];
};

/** The cover: the territory drawn from its flows, and what the report holds. */
export type Cover = {
  product: string;
  line: string;
  name: string;
  about: string;
  alt: string;
  flows: { name: string; share: number | null; said: string }[];
  reading: string;
  contents: string;
  date: string;
  notALabel: string;
  /** The territory’s own: a PNG that our canvas drew, as a data URL, and a colour `#rrggbb` that is seen on white. */
  logo: { png: string; width: number; height: number; alt: string } | null;
  colour: string | null;
};

/** One part of the report, with a title of its own and a bookmark; an annex may begin under the part before. */
export type Section = { id: string; name: string; blocks: Block[]; isAnnex?: boolean };

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
  cover: Cover;
  sections: Section[];
};

/** Where the head of a narrow column breaks a word on paper. */
export const broken = "-\n";

/** A head with its words whole, their breaks left as what is given; a soft hyphen where the page may be narrow too. */
export const joined = (head: string, by: "" | "\u00ad" = "\u00ad"): string =>
  head.replaceAll(broken, by).replaceAll("\n", " ");

/** Words in one style. */
export const words = (text: string, style: Omit<Span, "text"> = {}): Span[] => [{ text, ...style }];

/** A cell of plain words. */
export const textCell = (text: string, style: Omit<Span, "text"> = {}): Cell => ({
  kind: "text",
  spans: words(text, style),
});

/** A cell of figures, set to the right. */
export const figureCell = (text: string): Cell => ({ kind: "text", spans: words(text), align: "right" });
