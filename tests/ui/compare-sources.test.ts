import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import type { DiagnosisDocument } from "#domain";
import { compareWords } from "#i18n";
import { sinceWords } from "../../src/ui/diagnosis/compare/naming.ts";
import { readSource, type Source } from "../../src/ui/diagnosis/compare/sources.ts";

const document: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Valvert", kind: "commune" },
  updatedAt: "2026-03-03T09:00:00Z",
};
const version = (name?: string): Source => ({
  kind: "version",
  version: { key: 7, at: "2026-03-03T09:00:00Z", ...(name ? { name } : {}) },
});
const file = (content: string): Source => ({
  kind: "file",
  file: new File([content], "mars.json"),
  index: 0,
});

describe("the words after « depuis »", () => {
  const fr = compareWords.fr;
  const at = "2026-03-03T09:00:00Z";

  test("name a version, else say its day", () => {
    expect(sinceWords(version("Comité"), at, "2026-11-24", fr)).toBe(
      "la version «\u00a0Comité\u00a0» (3 mars 2026)",
    );
    expect(sinceWords(version(), at, "2026-11-24", fr)).toBe("le 3 mars 2026");
    expect(sinceWords(version(), at, "2026-11-24", compareWords.en)).toBe("3 March 2026");
  });

  test("say the time too where both are of one day, and the name of a file that has no date", () => {
    expect(sinceWords(version(), at, "2026-03-03", fr)).toMatch(/^le 3 mars 2026 à \d\d:\d\d$/);
    expect(sinceWords(file("{}"), null, "2026-03-03", fr)).toBe("le fichier «\u00a0mars.json\u00a0»");
    expect(sinceWords(file("{}"), "2026-03-03", "2026-03-03", fr)).toBe("le 3 mars 2026");
  });
});

describe("a source that is read", () => {
  const kept: DiagnosisDocument | undefined = document;
  const read = (source: Source, given: unknown = kept) =>
    readSource(source as Exclude<Source, { kind: "here" }>, {
      catalogue,
      store: {
        list: async () => [],
        versions: async () => [],
        get: async () => undefined,
        version: async (key) =>
          key === 7 ? { key, at: "2026-03-04T10:00:00Z", document: given as DiagnosisDocument } : undefined,
      },
      readReport: async () => ({ ok: false, problems: [] }),
    });

  test("gives its document and its moment: of the version, or of its last change", async () => {
    expect(await read(version())).toEqual({ ok: true, document, at: "2026-03-03T09:00:00Z" });
    expect(await read(file(JSON.stringify(document)))).toEqual({
      ok: true,
      document,
      at: "2026-03-03T09:00:00Z",
    });
    const undated: DiagnosisDocument = {
      format: "ressorts/diagnosis",
      schemaVersion: 1,
      profile: document.profile,
    };
    expect(await read(file(JSON.stringify(undated)))).toEqual({ ok: true, document: undated, at: null });
  });

  test("is refused with its problems, or with none where nothing could be read", async () => {
    expect(await read(version(), { ...document, format: "other" })).toEqual({
      ok: false,
      problems: [{ path: "format", code: "foreignFormat", found: "other" }],
    });
    const gone: Source = { kind: "version", version: { key: 8, at: "2026-03-03T09:00:00Z" } };
    expect(await read(gone)).toEqual({ ok: false, problems: [] });
    expect(await read(file("%PDF-1.7"))).toEqual({ ok: false, problems: [] });
    const unreadable = {
      name: "x.json",
      size: 1,
      slice: () => ({ text: () => Promise.reject(new Error()) }),
    };
    const lost: Source = { kind: "file", file: unreadable as unknown as File, index: 0 };
    expect(await read(lost)).toEqual({ ok: false, problems: [] });
  });
});
