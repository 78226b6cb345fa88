/** A cell of a table: words, a number ready to be shown with its decimals, or nothing. */
export type Cell = { text: string } | { number: number; decimals: number } | null;

/** How a spreadsheet of a language reads a table. */
export type CsvStyle = { separator: string; decimal: string };

const byteOrderMark = "\uFEFF";
const lineEnd = "\r\n";

/** Where a cell or a line begins, for any spreadsheet: separators of the other language included. */
const beginning = String.raw`[\n\r\v\f\u0085\u2028\u2029\t;,]`;
const blank = String.raw`(?!${beginning})[\s\p{C}]`;
/** What a spreadsheet takes for a formula, full-width and small forms included; it may unquote what is pasted first. */
const formula = new RegExp(`(^|${beginning})(?=(?:${blank}|")*[=+\\-@＝＋－＠﹦﹢﹣﹫−])`, "gu");
const startsWithTab = /^[\s\p{C}]*[\t\r]/u;

/** Words that no spreadsheet takes for a formula: an apostrophe goes before the cell and before each such beginning. */
export function harmless(text: string): string {
  const marked = text.replace(formula, "$1'");
  const isChanged = marked !== text || startsWithTab.test(text);
  return isChanged && !marked.startsWith("'") ? `'${marked}` : marked;
}

const quoted = (text: string): string =>
  /["\n\r;,\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellText(cell: Cell, style: CsvStyle): string {
  if (cell === null) return "";
  if ("text" in cell) return quoted(harmless(cell.text));
  return cell.number.toFixed(cell.decimals).replace(".", style.decimal);
}

/** A table as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly Cell[])[], style: CsvStyle): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, style)).join(style.separator));
  return byteOrderMark + lines.map((line) => line + lineEnd).join("");
}
