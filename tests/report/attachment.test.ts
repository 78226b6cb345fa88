import { unzlibSync, zlibSync } from "fflate";
import { AFRelationship, PDFDocument } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument, ReadResult } from "#domain";
import { writeDocument } from "#files";
import { isPdf, makeReport, readReport } from "#report";
import { fonts, profile, uniform } from "./fixtures.ts";

const answered = uniform(2, 2, 1);
const document: DiagnosisDocument = {
  ...answered,
  answers: {
    ...answered.answers,
    "imp-portage": { value: 2, justification: "Délibération du 3 mars.", source: "Registre" },
    "imp-focus": { value: 1, source: "Plan climat" },
    "imp-initiatives": { justification: "En attente du bureau d’études." },
  },
};
const make = (choices = {}, of: DiagnosisDocument = document) =>
  makeReport({ document: of, catalogue, lang: "fr", fonts, ...choices });
const report = make();

const problemOf = (read: ReadResult) => (read.ok ? "ok" : read.problems.map(({ code }) => code).join());
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** The report with the diagnosis it carries rewritten, and all that says how long it is with it. */
function rewritten(change: (json: string) => string): Uint8Array {
  const text = latin(report);
  const at = text.indexOf("/Type/EmbeddedFile");
  const from = text.indexOf("stream", at) + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(text.slice(at))?.[1]);
  const json = Buffer.from(unzlibSync(bytesOf(text.slice(from, from + length)))).toString("utf8");
  const data = latin(zlibSync(Buffer.from(change(json), "utf8")));
  const head = text.slice(at, from).replace(`/Length ${length}`, `/Length ${data.length}`);
  return bytesOf(`${text.slice(0, at)}${head}${data}${text.slice(from + length)}`);
}

describe("the diagnosis in a report", () => {
  test("is read back exactly", () => {
    expect(readReport(report, catalogue)).toEqual({ ok: true, document, notices: [] });
  });

  test("is shown by any reader as the source of the file", async () => {
    const shown = await (await getDocument({ data: report.slice(), verbosity: 0 }).promise).getAttachments();
    expect(Object.keys(shown ?? {})).toEqual(["ressorts.json"]);
    const [file] = Object.values(shown ?? {}) as { content: Uint8Array }[];
    expect(new TextDecoder().decode(file?.content)).toBe(writeDocument(document));
    const pdf = await PDFDocument.load(report, { updateMetadata: false });
    const files = pdf.context.enumerateIndirectObjects().map(([, object]) => String(object));
    const [spec] = files.filter((text) => text.includes("/Filespec"));
    expect(spec).toContain(`/AFRelationship /${AFRelationship.Source}`);
    expect(String(pdf.catalog)).toMatch(/\/AF \[ \d+ 0 R \]/);
  });

  test("leaves out what people wrote, when asked", () => {
    const read = readReport(make({ justifications: false }), catalogue);
    const { "imp-initiatives": _, ...others } = answered.answers ?? {};
    expect(read).toEqual({
      ok: true,
      document: {
        ...answered,
        answers: { ...others, "imp-portage": { value: 2 }, "imp-focus": { value: 1 } },
      },
      notices: [],
    });
  });

  test("is left out, when asked", () => {
    const without = make({ attached: false });
    expect(latin(without)).not.toContain("EmbeddedFile");
    expect(problemOf(readReport(without, catalogue))).toBe("noDocument");
  });

  test("is found in the smallest report too", () => {
    const empty: DiagnosisDocument = {
      format: "ressorts/diagnosis",
      schemaVersion: 1,
      catalogueVersion: catalogue.version,
      profile,
      updatedAt: "2026-11-24T10:00:00Z",
    };
    expect(readReport(make({}, empty), catalogue)).toEqual({ ok: true, document: empty, notices: [] });
  });

  test("changed after the report was made, is refused", () => {
    expect(
      problemOf(
        readReport(
          rewritten((json) => json),
          catalogue,
        ),
      ),
    ).toBe("ok");
    const changed = rewritten((json) => json.replace("18400", "18500"));
    expect(problemOf(readReport(changed, catalogue))).toBe("alteredReport");
  });

  test("cut short or damaged, is refused", () => {
    const cut = [0.1, 0.5, 0.999].map((share) => report.slice(0, report.length * share));
    expect(cut.map((bytes) => problemOf(readReport(bytes, catalogue)))).toEqual([
      "damagedReport",
      "damagedReport",
      "damagedReport",
    ]);
    const at = latin(report).indexOf("stream", latin(report).indexOf("/Type/EmbeddedFile"));
    const scratched = report.slice();
    scratched.fill(0x20, at + 40, at + 80);
    expect(problemOf(readReport(scratched, catalogue))).toBe("damagedReport");
    expect(
      problemOf(
        readReport(
          rewritten((json) => json.slice(0, -20)),
          catalogue,
        ),
      ),
    ).toBe("damagedReport");
  });

  test("is not looked for in the PDF of another", async () => {
    const other = await PDFDocument.create();
    other.addPage();
    await other.attach(new TextEncoder().encode("{}"), "ressorts.json");
    expect(problemOf(readReport(await other.save(), catalogue))).toBe("noReport");
    const nothing = new TextEncoder().encode("Bonjour");
    expect([isPdf(nothing), isPdf(report)]).toEqual([false, true]);
    expect(problemOf(readReport(nothing, catalogue))).toBe("noReport");
  });
});
