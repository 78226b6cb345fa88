import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import { buildReport, makeWordReport } from "#report";
import { canvasWith } from "../src/cli/canvas.ts";
import { reportFonts } from "../src/cli/fonts.ts";

const examples = fileURLToPath(new URL("../public/examples/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ressorts-docx-"));
/** The right edge of the text in points, with what a rule or a space at the end of a line may add. */
const rightEdge = (192 / 25.4) * 72 + 3;

type Made = { name: string; headings: string[] };

/** The report of every example in both languages, as files, with the headings each must show. */
async function reports(): Promise<Made[]> {
  const fonts = await reportFonts();
  const openCanvas = await canvasWith(fonts);
  const made: Made[] = [];
  for (const example of readdirSync(examples)) {
    const document = JSON.parse(readFileSync(join(examples, example), "utf8")) as DiagnosisDocument;
    for (const lang of ["fr", "en"] as Lang[]) {
      const name = example.replace(/\.json$/, `.${lang}`);
      const order = { document, catalogue, lang };
      writeFileSync(join(folder, `${name}.docx`), await makeWordReport({ ...order, fonts, openCanvas }));
      const blocks = buildReport(order).sections.flatMap((section) => section.blocks);
      const headings = blocks.flatMap((block) =>
        block.kind === "title" || block.kind === "heading" ? [block.text] : [],
      );
      made.push({ name, headings });
    }
  }
  return made;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/** What is wrong with a report as LibreOffice shows it: headings it lacks, pages left blank, words past the margin. */
async function problems({ name, headings }: Made): Promise<string[]> {
  const file = join(folder, `${name}.pdf`);
  if (!existsSync(file)) return ["could not be opened"];
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  const found: string[] = [];
  let text = "";
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.flatMap((item) => ("str" in item && item.str.trim() !== "" ? [item] : []));
    const said = squeezed(words.map(({ str }) => str).join(""));
    text += said;
    if (number === 2 && !said.includes(squeezed(headings[0] ?? ""))) found.push("its cover overflows");
    const past = words.filter(({ transform, width }) => Number(transform[4]) + width > rightEdge);
    if (words.length < 5) found.push(`page ${number} is all but blank`);
    for (const { str } of past) found.push(`page ${number}: « ${str} » is past the margin`);
  }
  const missing = headings.filter((heading) => !text.includes(squeezed(heading)));
  return [...found, ...missing.map((heading) => `« ${heading} » is nowhere`)];
}

const made = await reports();
console.log(`${made.length} reports in ${folder}`);
const isThere = spawnSync("soffice", ["--version"]).error === undefined;
if (!isThere) console.log("LibreOffice was not run: soffice not found");
else {
  const files = made.map(({ name }) => join(folder, `${name}.docx`));
  spawnSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, ...files]);
  const all = await Promise.all(made.map(async (report) => ({ report, found: await problems(report) })));
  const wrong = all.filter(({ found }) => found.length > 0);
  console.log(`LibreOffice: ${all.length - wrong.length} sound, ${wrong.length} unsound`);
  for (const { report, found } of wrong) console.log(`  ${report.name}: ${found.join("; ")}`);
  console.log(`  what it shows: ${folder}/*.pdf`);
  if (wrong.length > 0) process.exitCode = 1;
}
if (process.argv.includes("--clean") && !process.exitCode) rmSync(folder, { recursive: true });
