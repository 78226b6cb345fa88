import { reportWords, typeset } from "#i18n";
import type { Block, Cell, ReportModel, Section, Span } from "./model.ts";

type Signs = { colon: string; semicolon: string };

/** A part of the report as plain text, to be pasted in a deliberation or a message: no line is about its looks. */
export function plainText(section: Section, { lang }: Pick<ReportModel, "lang">): string {
  return `${typeset(inTurn(section.blocks, reportWords[lang]), lang)}\n`;
}

const inTurn = (blocks: readonly Block[], w: Signs): string =>
  blocks
    .map((block) => plain(block, w))
    .filter((text) => text !== "")
    .join("\n\n");

function plain(block: Block, w: Signs): string {
  switch (block.kind) {
    case "title":
      return block.text;
    case "heading":
      return block.aside ? `${block.text} (${block.aside})` : block.text;
    case "paragraph":
      return said(block.spans);
    case "attention":
      return `${block.label} ${block.text}`;
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "–"} ${said(item)}`)
        .join("\n");
    case "columns":
      return inTurn(block.columns.flat(), w);
    case "table":
      return block.rows.map((cells) => row(cells, block, w)).join("\n");
    case "shareBar":
      return "";
    default:
      return block.alt;
  }
}

/** A row on one line: what names it, then each other cell after its head. */
function row(cells: readonly Cell[], { columns, naming = 0 }: Extract<Block, { kind: "table" }>, w: Signs) {
  const others = cells.flatMap((cell, index) => {
    const text = index === naming ? "" : words(cell);
    return text === "" ? [] : [`${columns[index]?.head}${w.colon}${text}`];
  });
  const name = cells[naming] ? words(cells[naming]) : "";
  return `– ${name}${others.length > 0 ? ` (${others.join(w.semicolon)})` : ""}`;
}

function words(cell: Cell): string {
  if (cell.kind === "text") return said(cell.spans);
  return "alt" in cell ? cell.alt : "";
}

const said = (spans: readonly Span[]): string =>
  spans
    .map(({ text }) => text)
    .join("")
    .replaceAll("\n", ", ")
    .trim();
