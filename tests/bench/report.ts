import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "#content";
import type { DiagnosisDocument } from "#domain";
import {
  type Block,
  blockDrawing,
  buildReport,
  type Cell,
  cellDrawing,
  coverDrawing,
  type Drawing,
  type Faces,
  makeReport,
  type Span,
} from "#report";
import { openPdf } from "../../src/report/pdf/draw.ts";
import { fonts } from "../report/fixtures.ts";
import { installPeers } from "./install.ts";
import { type Line, ratioOfBoth } from "./ratio.ts";

type Piece =
  | { kind: "text"; size: "title" | "heading" | "text" | "note"; text: string; breaks?: boolean }
  | ({ kind: "figure" } & Drawing)
  | {
      kind: "table";
      columns: { head: string; share: number }[];
      rows: ({ text: string } | Drawing)[][];
    };

type Peers = {
  readFaces: (paths: Record<keyof typeof fonts, string>) => void;
  byPdfmake: (pieces: Piece[], title: string) => Promise<Uint8Array>;
  byReactPdf: (pieces: Piece[], title: string) => Promise<Uint8Array>;
};

const full = JSON.parse(
  readFileSync(new URL("../../public/examples/full-territory.json", import.meta.url), "utf8"),
) as DiagnosisDocument;

/** The whole faces that ours are subsets of: the peers make their own, and cannot read ours. */
const path = (file: string) =>
  fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/${file}.ttf`, import.meta.url));

/** A full report, tagged and with its diagnosis, beside the same words, tables and vectors by two other libraries. */
export async function benchReport(): Promise<Line[]> {
  installPeers();
  const peers: Peers = await import(new URL("./peers/reports.js", import.meta.url).href);
  peers.readFaces({
    regular: path("source-sans-3/400Regular/SourceSans3_400Regular"),
    bold: path("source-sans-3/700Bold/SourceSans3_700Bold"),
    italic: path("source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic"),
    title: path("bricolage-grotesque/600SemiBold/BricolageGrotesque_600SemiBold"),
  });
  const input = { document: full, catalogue, lang: "fr" } as const;
  const { faces } = openPdf(fonts);
  const ours = async () => makeReport({ ...input, fonts });
  const theirs = (by: Peers["byPdfmake"]) => async () => {
    const model = buildReport(input);
    const sections = model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => pieces(block, faces)));
    const cover: Piece = { kind: "figure", ...coverDrawing(model.cover, faces) };
    return by([{ kind: "text", size: "title", text: model.cover.name }, cover, ...sections], model.title);
  };
  return [
    {
      name: "a full report, tagged / the same words, tables and vectors by pdfmake, untagged",
      goal: "ratio ≤ 0.5",
      ...(await ratioOfBoth(ours, theirs(peers.byPdfmake), 5)),
    },
    {
      name: "a full report, tagged / the same words, tables and vectors by @react-pdf/renderer, untagged",
      goal: "ratio ≤ 0.17",
      ...(await ratioOfBoth(ours, theirs(peers.byReactPdf), 5)),
    },
  ];
}

const said = (spans: readonly Span[]) => spans.map(({ text }) => text).join("");

function pieces(block: Block, faces: Faces): Piece[] {
  switch (block.kind) {
    case "title":
      return [{ kind: "text", size: "title", text: block.text, breaks: true }];
    case "heading":
      return [{ kind: "text", size: "heading", text: block.text }];
    case "paragraph":
      return [{ kind: "text", size: block.size, text: said(block.spans) }];
    case "attention":
      return [{ kind: "text", size: "text", text: `${block.label} ${block.text}` }];
    case "list":
      return block.items.map((item) => ({ kind: "text", size: "text", text: `• ${said(item)}` }));
    case "columns":
      return block.columns.flat().flatMap((each) => pieces(each, faces));
    case "table": {
      const total = block.columns.reduce((sum, { share }) => sum + share, 0);
      const columns = block.columns.map(({ head, share }) => ({ head, share: share / total }));
      return [
        { kind: "table", columns, rows: block.rows.map((cells) => cells.map((cell) => shown(cell, faces))) },
      ];
    }
    default:
      return [{ kind: "figure", ...blockDrawing(block, 174, faces) }];
  }
}

function shown(cell: Cell, faces: Faces): { text: string } | Drawing {
  if (cell.kind === "text") return { text: said(cell.spans) };
  return cell.kind === "blank" ? { text: "" } : cellDrawing(cell, 20, faces);
}
