import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { assessmentFile, compare, type DiagnosisDocument } from "#domain";
import { comparisonAnnex, makePaper, makeReport, urlOf, withLogoDrawn } from "#report";
import { drawLogo } from "../../src/cli/logo.ts";
import { run } from "../../src/cli/run.ts";
import { fonts } from "../report/fixtures.ts";
import { opened, saidByWord, wordOf } from "../report/word.ts";

const valvert: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Valvert", kind: "commune" },
  answers: { "imp-portage": { value: 2 } },
};
const sourdon: DiagnosisDocument = { ...valvert, profile: { name: "Sourdon", kind: "petr" } };
const bad = { ...valvert, answers: { "imp-portage": { value: 4 }, "no-such": { value: 1 } } };
const badComplaints = [
  "bad.json: answers.imp-portage.value: La valeur 4 n’est pas admise. Choisissez parmi\u00a0: 0, 1, 2, 3, unknown, notApplicable.\n",
  "bad.json: answers.no-such: Le catalogue ne connaît pas de critère «\u00a0no-such\u00a0». Vérifiez l’identifiant dans le catalogue.\n",
].join("");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ressorts-"));
  put("valvert.json", valvert);
  put("sourdon.json", sourdon);
  put("bad.json", bad);
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, content: unknown): void {
  const bytes =
    typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
  writeFileSync(join(folder, name), bytes);
}
const files = (of = "."): string[] => readdirSync(join(folder, of)).sort();
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), "utf8"));

async function* chunks(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : part;
}

/** What a command typed in the folder gives: its exit code, its output, its complaints. */
async function typed(line: string, stdin: AsyncIterable<Uint8Array> = chunks()) {
  let out = "";
  let complaints = "";
  const code = await run(line.split(" "), {
    cwd: folder,
    stdin,
    print: (text) => {
      out += text;
    },
    complain: (text) => {
      complaints += text;
    },
  });
  return { code, out, complaints };
}

describe("help and catalogue", () => {
  test("the help goes to standard output, in the language asked for", async () => {
    const { code, out, complaints } = await typed("--help --lang en");
    expect({ code, complaints, first: out.split("\n")[0] }).toEqual({
      code: 0,
      complaints: "",
      first: "Ressorts: the self-diagnostic of a territory’s circular economy, from the command line.",
    });
    expect((await typed("table --help")).out.split("\n")[0]).toBe(
      "npm run -s ressorts -- table FICHIER… [--out FICHIER.csv] [--lang fr|en]",
    );
  });

  test("the catalogue is the content, as JSON", async () => {
    const { code, out, complaints } = await typed("catalogue");
    expect({ code, complaints, catalogue: JSON.parse(out) }).toEqual({ code: 0, complaints: "", catalogue });
  });

  test("wrong usage is exit code 2 and one sentence", async () => {
    expect(await typed("assess --lang en")).toEqual({
      code: 2,
      out: "",
      complaints:
        "Give at least one file: npm run -s ressorts -- assess diagnosis.json (or “-” for standard input).\n",
    });
  });
});

describe("check", () => {
  test("says which files are good, and every problem of the others on a line of its own", async () => {
    expect(await typed("check valvert.json bad.json sourdon.json")).toEqual({
      code: 1,
      out: "valvert.json: ce diagnostic peut être évalué.\nsourdon.json: ce diagnostic peut être évalué.\n",
      complaints: badComplaints,
    });
  });

  test("tells what was mended without refusing the file", async () => {
    put("odd.json", { ...valvert, profile: { name: "Val\u202evert", kind: "commune" } });
    expect(await typed("check odd.json --lang en")).toEqual({
      code: 0,
      out: "odd.json: this diagnosis can be assessed.\n",
      complaints: "odd.json: profile.name: One invisible character was removed from this text.\n",
    });
  });

  test("no file can break the line or steer the terminal", async () => {
    put("foreign.json", { format: "a\n\u001b[31mred", schemaVersion: 1 });
    expect((await typed("check foreign.json --lang en")).complaints).toBe(
      "foreign.json: format: This file calls itself “a [31mred”, not “ressorts/diagnosis”. Open a diagnosis saved by Ressorts.\n",
    );
  });
});

describe("files that cannot be read", () => {
  test("missing, a folder, not UTF-8, not JSON: a sentence each, and the good file is still done", async () => {
    mkdirSync(join(folder, "inside"));
    put("latin1.json", new Uint8Array([0x22, 0xe9, 0x22]));
    put("torn.json", '{\n"format":');
    const line = "check absent.json inside latin1.json torn.json valvert.json/x.json valvert.json";
    expect(await typed(`${line} --lang en`)).toEqual({
      code: 1,
      out: "valvert.json: this diagnosis can be assessed.\n",
      complaints: [
        "absent.json: This file does not exist. Check its name and the folder you are in.",
        "inside: This is a folder. Name the files it holds, for instance folder/*.json.",
        "latin1.json: This file is not UTF-8 text. Save it as UTF-8, then try again.",
        "torn.json: This file is not readable JSON: it may be cut short. Use a whole copy.",
        "valvert.json/x.json: This file does not exist. Check its name and the folder you are in.",
        "",
      ].join("\n"),
    });
  });

  test("a file of two gigabytes is refused without being read whole", async () => {
    put("huge.json", "{");
    truncateSync(join(folder, "huge.json"), 2 ** 31);
    const before = process.memoryUsage().arrayBuffers;
    expect(await typed("check huge.json --lang en")).toEqual({
      code: 1,
      out: "",
      complaints:
        "huge.json: The file is larger than 2 MB, more than any diagnosis. Check that it is the right file.\n",
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test("standard input is read no further than the limit", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(500_000).fill(0x20);
      }
    }
    expect((await typed("check - --lang en", endless())).complaints).toBe(
      "-: The file is larger than 2 MB, more than any diagnosis. Check that it is the right file.\n",
    );
    expect(given).toBe(5);
  });

  test("an error nobody foresaw is a sentence too, and the next file is done", async () => {
    const broken: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new TypeError("boom")) }),
    };
    expect(await typed("check - valvert.json --lang en", broken)).toEqual({
      code: 1,
      out: "valvert.json: this diagnosis can be assessed.\n",
      complaints:
        "-: An unexpected error prevents this file from being processed (boom). Please report it, with the file.\n",
    });
  });
});

describe("assess", () => {
  test("prints one object for one file", async () => {
    const { code, out, complaints } = await typed("assess valvert.json");
    expect({ code, complaints, out: JSON.parse(out) }).toEqual({
      code: 0,
      complaints: "",
      out: assessmentFile(valvert, catalogue),
    });
  });

  test("prints a list for several, even when one alone is good", async () => {
    const both = await typed("assess valvert.json sourdon.json");
    expect(JSON.parse(both.out)).toEqual([
      assessmentFile(valvert, catalogue),
      assessmentFile(sourdon, catalogue),
    ]);
    const one = await typed("assess bad.json sourdon.json");
    expect({ ...one, out: JSON.parse(one.out) }).toEqual({
      code: 1,
      out: [assessmentFile(sourdon, catalogue)],
      complaints: badComplaints,
    });
  });

  test("prints nothing when the only file is refused", async () => {
    expect((await typed("assess bad.json")).out).toBe("");
  });

  test("writes into a folder that it makes, a file for each good input, and says where", async () => {
    expect(await typed("assess valvert.json bad.json sourdon.json --out a/b")).toEqual({
      code: 1,
      out: `${join("a", "b", "valvert.assessment.json")}\n${join("a", "b", "sourdon.assessment.json")}\n`,
      complaints: badComplaints,
    });
    expect(files("a/b")).toEqual(["sourdon.assessment.json", "valvert.assessment.json"]);
    expect(json("a/b/sourdon.assessment.json")).toEqual(assessmentFile(sourdon, catalogue));
  });

  test("names what comes from standard input « stdin », and takes away one .json alone", async () => {
    put("x.json.b.json", valvert);
    put(".json", valvert);
    put("plain", valvert);
    const line = "assess - x.json.b.json .json plain --out out";
    expect((await typed(line, chunks("\ufeff", JSON.stringify(valvert)))).code).toBe(0);
    expect(files("out")).toEqual([
      ".json.assessment.json",
      "plain.assessment.json",
      "stdin.assessment.json",
      "x.json.b.assessment.json",
    ]);
  });
});

describe("report", () => {
  test("writes into the folder where the command was typed, in the language asked for", async () => {
    expect(await typed("report valvert.json sourdon.json --lang en")).toEqual({
      code: 0,
      out: "valvert.en.pdf\nsourdon.en.pdf\n",
      complaints: "",
    });
    const report = makeReport({ document: sourdon, catalogue, lang: "en", fonts });
    expect(readFileSync(join(folder, "sourdon.en.pdf")).equals(Buffer.from(report))).toBe(true);
  });

  test("writes into --out, in French unless told otherwise", async () => {
    expect((await typed("report valvert.json --out reports")).out).toBe(
      `${join("reports", "valvert.fr.pdf")}\n`,
    );
    expect(files("reports")).toEqual(["valvert.fr.pdf"]);
  });

  test("writes a text for a word processor where it is asked for", async () => {
    expect(await typed("report valvert.json sourdon.json --format docx --lang en")).toEqual({
      code: 0,
      out: "valvert.en.docx\nsourdon.en.docx\n",
      complaints: "",
    });
    const report = opened(new Uint8Array(readFileSync(join(folder, "sourdon.en.docx"))));
    expect(saidByWord(report)).toEqual(saidByWord(await wordOf(sourdon, "en")));
  });
});

describe("a diagnosis compared with an earlier one", () => {
  const later = { ...valvert, updatedAt: "2026-11-24T09:00:00Z", answers: { "imp-portage": { value: 3 } } };

  test("is told as text, on standard output or in a file", async () => {
    put("later.json", later);
    const { code, out, complaints } = await typed("compare valvert.json later.json --lang en");
    const [title] = out.split("\n");
    expect({ code, complaints, title }).toEqual({
      code: 0,
      complaints: "",
      title: "Since the file “valvert”, 1 answer has changed; no conclusion changes",
    });
    expect(await typed("compare valvert.json later.json --out d/c.txt --lang en")).toEqual({
      code: 0,
      out: "d/c.txt\n",
      complaints: "",
    });
    expect(readFileSync(join(folder, "d/c.txt"), "utf8")).toBe(out);
  });

  test("is told as JSON, with both assessments", async () => {
    put("later.json", later);
    const { code, out } = await typed("compare later.json valvert.json --json");
    const { format, schemaVersion, ...comparison } = JSON.parse(out);
    expect({ code, format, schemaVersion }).toEqual({
      code: 0,
      format: "ressorts/comparison",
      schemaVersion: 1,
    });
    const earlier = later as DiagnosisDocument;
    expect(comparison).toEqual(JSON.parse(JSON.stringify(compare(earlier, valvert, catalogue))));
  });

  test("is told in an annex of its report", async () => {
    put("later.json", later);
    const { code, out } = await typed("report valvert.json --compare later.json");
    expect({ code, out }).toEqual({ code: 0, out: "valvert.fr.pdf\n" });
    const compareWith = { document: later as DiagnosisDocument, label: "le 24 novembre 2026" };
    const input = { document: valvert, catalogue, lang: "fr" as const };
    const annex = comparisonAnnex({ ...input, compareWith });
    const expected = makeReport({ ...input, fonts, annex });
    expect(readFileSync(join(folder, "valvert.fr.pdf")).equals(expected)).toBe(true);
  });

  test("is refused where either is, and is never written over one of them", async () => {
    expect(await typed("compare bad.json valvert.json")).toEqual({
      code: 1,
      out: "",
      complaints: badComplaints,
    });
    expect(await typed("report valvert.json --compare bad.json")).toEqual({
      code: 1,
      out: "",
      complaints: badComplaints,
    });
    const { code, complaints } = await typed(
      "compare valvert.json sourdon.json --out valvert.json --lang en",
    );
    expect({ code, complaints }).toEqual({
      code: 2,
      complaints: "The result would replace the file being read, “valvert.json”. Choose another --out.\n",
    });
    expect(await typed("report valvert.json --compare valvert.fr.pdf --lang fr")).toEqual({
      code: 2,
      out: "",
      complaints:
        "Le résultat remplacerait le fichier lu «\u00a0valvert.fr.pdf\u00a0». Choisissez un autre --out.\n",
    });
  });
});

describe("a report with a logo", () => {
  const withLogo = (svg: string): DiagnosisDocument => ({
    ...valvert,
    report: { logo: urlOf("svg", new TextEncoder().encode(svg)) },
  });
  const square = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>';

  test("draws the one that came in SVG, and carries it as it was drawn", async () => {
    const given = withLogo(square);
    put("valvert.json", given);
    expect(await typed("report valvert.json")).toEqual({ code: 0, out: "valvert.fr.pdf\n", complaints: "" });
    const { document, isDrawn } = await withLogoDrawn(given, drawLogo);
    const report = makeReport({ document, catalogue, lang: "fr", fonts });
    expect([isDrawn, document.report?.logo?.slice(0, 22)]).toEqual([true, "data:image/png;base64,"]);
    expect(readFileSync(join(folder, "valvert.fr.pdf")).equals(Buffer.from(report))).toBe(true);
  });

  test("is made without one that cannot be drawn, and says so", async () => {
    put("valvert.json", withLogo("<svg"));
    expect(await typed("report valvert.json sourdon.json --lang en")).toEqual({
      code: 0,
      out: "valvert.en.pdf\nsourdon.en.pdf\n",
      complaints:
        "valvert.json: report.logo: The logo in this file cannot be drawn: the report is made without it. Choose another picture, PNG or SVG.\n",
    });
  });
});

describe("a report as input", () => {
  test("is assessed as the diagnosis it carries", async () => {
    await typed("report valvert.json sourdon.json --out reports");
    const { code, out } = await typed("assess reports/valvert.fr.pdf reports/sourdon.fr.pdf");
    expect([code, JSON.parse(out)]).toEqual([
      0,
      [assessmentFile(valvert, catalogue), assessmentFile(sourdon, catalogue)],
    ]);
    expect((await typed("report reports/valvert.fr.pdf --lang en")).out).toBe("valvert.en.pdf\n");
  });

  test("is refused when it carries none, or is cut short", async () => {
    const order = { document: valvert, catalogue, lang: "fr", fonts } as const;
    put("bare.pdf", makeReport({ ...order, attached: false }));
    put("cut.pdf", makeReport(order).slice(0, 30_000));
    put("other.pdf", "%PDF-1.4\n%%EOF\n");
    await typed("report valvert.json --format docx");
    expect(await typed("check bare.pdf cut.pdf other.pdf valvert.fr.docx --lang en")).toEqual({
      code: 1,
      out: "",
      complaints: [
        "bare.pdf: This report does not carry its diagnosis: it was made without it, or another program removed it. Open the diagnosis saved by Ressorts.\n",
        "cut.pdf: This report is cut short or damaged: its diagnosis cannot be read. Use a whole copy.\n",
        "other.pdf: This PDF is not a report by Ressorts. Open a report, or a diagnosis saved by Ressorts.\n",
        "valvert.fr.docx: This file is a word processor’s document, or an archive: it carries no diagnosis. Open the PDF report, or the diagnosis saved by Ressorts.\n",
      ].join(""),
    });
  });
});

describe("table", () => {
  test("prints one row a territory, the refused left out", async () => {
    const { code, out } = await typed("table valvert.json bad.json sourdon.json --lang en");
    const rows = out.split("\r\n").map((row) => row.split(",").slice(0, 2).join());
    expect({ code, rows }).toEqual({
      code: 1,
      rows: ["\ufeffFile,Territory", "valvert.json,Valvert", "sourdon.json,Sourdon", ""],
    });
  });

  test("writes the same table to --out", async () => {
    const printed = await typed("table valvert.json");
    expect(await typed("table valvert.json --out sub/table.csv")).toEqual({
      code: 0,
      out: `${join("sub", "table.csv")}\n`,
      complaints: "",
    });
    expect(readFileSync(join(folder, "sub/table.csv"), "utf8")).toBe(printed.out);
  });

  test("writes no table without a territory", async () => {
    expect((await typed("table bad.json --out table.csv")).code).toBe(1);
    expect(files()).toEqual(["bad.json", "sourdon.json", "valvert.json"]);
  });
});

describe("what cannot be written", () => {
  test("a place taken by a file or by a folder: a sentence each, and no draft is left", async () => {
    mkdirSync(join(folder, "taken"));
    expect(await typed("report valvert.json --out sourdon.json --lang en")).toEqual({
      code: 1,
      out: "",
      complaints: `${join("sourdon.json", "valvert.en.pdf")}: Part of this path is a file, not a folder. Choose another --out.\n`,
    });
    expect(await typed("report valvert.json --out sourdon.json/deep --lang en")).toEqual({
      code: 1,
      out: "",
      complaints: `${join("sourdon.json", "deep", "valvert.en.pdf")}: Part of this path is a file, not a folder. Choose another --out.\n`,
    });
    expect(await typed("table valvert.json --out taken --lang en")).toEqual({
      code: 1,
      out: "",
      complaints: "taken: This is a folder. Give --out the name of a file.\n",
    });
    expect(files()).toEqual(["bad.json", "sourdon.json", "taken", "valvert.json"]);
    expect(json("sourdon.json")).toEqual(sourdon);
  });

  test("two inputs for one output: nothing is done at all", async () => {
    mkdirSync(join(folder, "b"));
    put("b/Valvert.JSON", sourdon);
    expect(await typed("assess valvert.json b/Valvert.JSON --out out --lang en")).toEqual({
      code: 2,
      out: "",
      complaints: `“valvert.json” and “b/Valvert.JSON” would both be written to “${join("out", "Valvert.assessment.json")}”. Rename one, or run the command twice with two folders.\n`,
    });
    expect(files()).toEqual(["b", "bad.json", "sourdon.json", "valvert.json"]);
  });

  test("an output over a file that is read: nothing is done at all", async () => {
    put("valvert.assessment.json", sourdon);
    expect(await typed("assess valvert.json valvert.assessment.json --out . --lang en")).toEqual({
      code: 2,
      out: "",
      complaints:
        "The result would replace the file being read, “valvert.assessment.json”. Choose another --out.\n",
    });
    expect((await typed("table valvert.json --out ./valvert.json")).code).toBe(2);
    expect(json("valvert.json")).toEqual(valvert);
  });

  test("an output that is already there is replaced whole, not written over", async () => {
    put("valvert.assessment.json", "old");
    linkSync(join(folder, "valvert.assessment.json"), join(folder, "kept"));
    expect((await typed("assess valvert.json --out .")).code).toBe(0);
    expect(json("valvert.assessment.json")).toEqual(assessmentFile(valvert, catalogue));
    expect(readFileSync(join(folder, "kept"), "utf8")).toBe("old");
  });
});

describe("paper", () => {
  test("is written under a name people read, in a folder made for it", async () => {
    expect(await typed("paper questionnaire --express --out to-print")).toEqual({
      code: 0,
      out: "to-print/Ressorts - questionnaire express.pdf\n",
      complaints: "",
    });
    expect(await typed("paper poster ani-animateur --lang en")).toEqual({
      code: 0,
      out: "Ressorts - poster Dedicated coordination.pdf\n",
      complaints: "",
    });
    expect(files("to-print")).toEqual(["Ressorts - questionnaire express.pdf"]);
    const order = { kind: "questionnaire", path: "express", isForm: false } as const;
    const written = readFileSync(join(folder, "to-print", "Ressorts - questionnaire express.pdf"));
    expect(written.equals(makePaper({ order, catalogue, lang: "fr", fonts }))).toBe(true);
  });

  test("of what the catalogue lacks is wrong usage, with what it has", async () => {
    const flows = catalogue.flows.map(({ id }) => id).join(", ");
    expect(await typed("paper flow boi --lang en")).toEqual({
      code: 2,
      out: "",
      complaints: `The catalogue has no flow “boi”. Choose one of: ${flows}.\n`,
    });
    const { code, complaints } = await typed("paper poster ani-anim");
    expect({ code, start: complaints.slice(0, 102) }).toEqual({
      code: 2,
      start:
        "Le catalogue ne connaît pas de critère «\u00a0ani-anim\u00a0». Choisissez parmi\u00a0: imp-portage, imp-focus, imp-in",
    });
    expect(files()).toEqual(["bad.json", "sourdon.json", "valvert.json"]);
  });
});
