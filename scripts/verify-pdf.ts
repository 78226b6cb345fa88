import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "#content";
import type { DiagnosisDocument, Lang } from "#domain";
import { makePaper, makeReport, type PaperOrder, paperFile, posterIds } from "#report";
import { reportFonts } from "../src/cli/fonts.ts";
import { drawLogo } from "../src/cli/logo.ts";

const examples = fileURLToPath(new URL("../public/examples/", import.meta.url));
const verapdf = fileURLToPath(new URL("./verapdf/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ressorts-pdf-"));

const run = (program: string, ...parameters: string[]) =>
  spawnSync(program, parameters, { encoding: "utf8", maxBuffer: 1e8 });
const isThere = (program: string): boolean => run(program, "--version").error === undefined;

/** The report of every example in both languages, and of one with a logo and a colour, as files. */
async function reports(): Promise<string[]> {
  const fonts = await reportFonts();
  const icon = readFileSync(new URL("../public/icon.svg", import.meta.url));
  const drawn = await drawLogo(icon);
  if (!drawn.ok) throw new Error(`The icon cannot be drawn as a logo: ${drawn.fault}`);
  const full = JSON.parse(readFileSync(join(examples, "full-territory.json"), "utf8")) as DiagnosisDocument;
  const dressed = { ...full, report: { ...full.report, logo: drawn.logo, colour: "#c0392b" } };
  const withLogo = join(folder, "with-logo.fr.pdf");
  writeFileSync(withLogo, makeReport({ document: dressed, catalogue, lang: "fr", fonts }));
  const others = readdirSync(examples).flatMap((example) => {
    const document = JSON.parse(readFileSync(join(examples, example), "utf8")) as DiagnosisDocument;
    return (["fr", "en"] as Lang[]).map((lang) => {
      const file = join(folder, example.replace(/\.json$/, `.${lang}.pdf`));
      writeFileSync(file, makeReport({ document, catalogue, lang, fonts }));
      return file;
    });
  });
  return [withLogo, ...others];
}

/** Everything that can be printed for a workshop, in both languages, as files. */
async function papers(): Promise<string[]> {
  const fonts = await reportFonts();
  const flows = [null, ...catalogue.flows.map(({ id }) => id)];
  const orders = [false, true].flatMap((isForm): PaperOrder[] => [
    ...(["express", "full"] as const).map((path) => ({ kind: "questionnaire" as const, path, isForm })),
    ...flows.map((flow) => ({ kind: "flow" as const, flow, isForm })),
  ]);
  const posters = posterIds(catalogue).map((criterion): PaperOrder => ({ kind: "poster", criterion }));
  return [...orders, ...posters].flatMap((order) =>
    (["fr", "en"] as Lang[]).map((lang) => {
      const file = join(folder, paperFile(order, catalogue, lang));
      writeFileSync(file, makePaper({ order, catalogue, lang, fonts }));
      return file;
    }),
  );
}

/** Whether qpdf finds every file sound. */
function qpdf(files: readonly string[]): boolean {
  const unsound = files.filter((file) => run("qpdf", "--check", file).status !== 0);
  console.log(`qpdf: ${files.length - unsound.length} sound, ${unsound.length} unsound ${unsound.join(" ")}`);
  return unsound.length === 0;
}

/** Whether poppler reads a structure in every file; what it reads is left beside the file, to be read in turn. */
function poppler(files: readonly string[]): boolean {
  const unread = files.filter((file) => {
    const { stdout } = run("pdfinfo", "-struct-text", file);
    writeFileSync(file.replace(/pdf$/, "txt"), stdout);
    return !stdout.includes("H1");
  });
  console.log(`poppler: ${files.length - unread.length} read, ${unread.length} without structure`);
  console.log(`  what a screen reader gets: ${folder}/*.txt`);
  return unread.length === 0;
}

/** Whether veraPDF, fetched once from Maven Central, finds every file to follow PDF/UA-1. */
function vera(files: readonly string[]): boolean {
  const classes = fileURLToPath(new URL("../node_modules/.cache/verapdf/", import.meta.url));
  mkdirSync(classes, { recursive: true });
  if (readdirSync(classes).length === 0) {
    console.log("veraPDF: fetching it from Maven Central");
    const fetched = run(
      "mvn",
      "-q",
      "-B",
      "-f",
      join(verapdf, "pom.xml"),
      "dependency:copy-dependencies",
      `-DoutputDirectory=${classes}`,
    );
    if (fetched.status !== 0) {
      console.log(`veraPDF could not be fetched:\n${fetched.stdout}${fetched.stderr}`);
      return false;
    }
  }
  const path = [`${classes}*`, verapdf].join(delimiter);
  const { status, stdout, stderr } = run("java", "-cp", path, join(verapdf, "VerifyPdf.java"), ...files);
  console.log(`veraPDF, PDF/UA-1:\n${stdout}${status === 0 ? "" : stderr}`);
  return status === 0;
}

const files = [...(await reports()), ...(await papers())];
console.log(`${files.length} reports and papers in ${folder}`);
const checks: [needs: string[], check: (files: readonly string[]) => boolean][] = [
  [["qpdf"], qpdf],
  [["pdfinfo"], poppler],
  [["java", "mvn"], vera],
];
const outcomes = checks.map(([needs, check]) => {
  const missing = needs.filter((program) => !isThere(program));
  if (missing.length === 0) return check(files);
  console.log(`${check.name} was not run: ${missing.join(" and ")} not found`);
  return true;
});
if (!outcomes.every(Boolean)) process.exitCode = 1;
else if (process.argv.includes("--clean")) rmSync(folder, { recursive: true });
