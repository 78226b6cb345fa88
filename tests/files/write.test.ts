import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogue } from "#content";
import { canonical, type DiagnosisDocument, documentSchema } from "#domain";
import { readDocumentFile, writeDocument } from "#files";
import { anyScenario, numRuns } from "../domain/arbitraries.ts";
import { example, exampleIds, profile, uniform } from "../report/fixtures.ts";

const again = (text: string, of = catalogue): string => {
  const read = readDocumentFile(text, of);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return writeDocument(read.document);
};

describe("a file that is written", () => {
  test("is readable, in the order of the schema, with the checksum at the end", () => {
    const document: DiagnosisDocument = {
      answers: { "str-roles": { source: "Registre", value: 2 }, "imp-focus": { value: "unknown" } },
      flows: [{ answers: { potential: { value: 1 }, knowledge: { value: 3 } }, flow: "bois", id: "f" }],
      profile: { kind: "petr", name: "Sourdon" },
      schemaVersion: 1,
      format: "ressorts/diagnosis",
    };
    const checksum = createHash("sha256").update(canonical(document)).digest("hex");
    expect(writeDocument(document)).toBe(`{
  "format": "ressorts/diagnosis",
  "schemaVersion": 1,
  "profile": {
    "name": "Sourdon",
    "kind": "petr"
  },
  "answers": {
    "imp-focus": {
      "value": "unknown"
    },
    "str-roles": {
      "value": 2,
      "source": "Registre"
    }
  },
  "flows": [
    {
      "id": "f",
      "flow": "bois",
      "answers": {
        "knowledge": {
          "value": 3
        },
        "potential": {
          "value": 1
        }
      }
    }
  ],
  "checksum": "sha256-${checksum}"
}
`);
  });

  test.each(exampleIds)("%s is the same to the byte once read and written again", (id) => {
    const text = writeDocument(example(id));
    expect(again(text)).toBe(text);
  });

  test("of any diagnosis is the same to the byte once read and written again", () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.string({ unit: "binary", maxLength: 40 }),
        ({ document, catalogue: of }, words) => {
          const name = `a${words}`;
          const answers = Object.entries(document.answers ?? {}).map(([id, answer]) => [
            id,
            { ...answer, justification: words, source: words },
          ]);
          const text = writeDocument({
            ...document,
            profile: { ...document.profile, name, respondents: words },
            answers: Object.fromEntries(answers),
          });
          expect(again(text, of)).toBe(text);
        },
      ),
      { numRuns },
    );
  });

  test("never takes over the checksum that a document came with", () => {
    const document = uniform(2);
    expect(writeDocument({ ...document, checksum: "sha256-0" })).toBe(writeDocument(document));
  });

  test("of a diagnosis that is not valid yet says all of it", () => {
    const document = { ...uniform(2), profile: { ...profile, name: "" } };
    const { checksum: _, ...content } = JSON.parse(writeDocument(document));
    expect(documentSchema.safeParse(content).success).toBe(false);
    expect(content).toEqual(document);
  });
});

describe("a file whose checksum", () => {
  const text = writeDocument(uniform(2));
  const notices = (of: string) => {
    const read = readDocumentFile(of, catalogue);
    return read.ok ? read.notices : read.problems;
  };

  test("is right opens without a word, even laid out anew or with its keys moved", () => {
    const { format, ...rest } = JSON.parse(text);
    expect(notices(text)).toEqual([]);
    expect(notices(JSON.stringify({ ...rest, format }))).toEqual([]);
    expect(notices(`\ufeff${text.replaceAll("\n", "\r\n")}`)).toEqual([]);
  });

  test.each([
    ["one answer changed", text.replace('"value": 2', '"value": 3')],
    ["an answer taken out", text.replace(/"imp-focus": \{\s+"value": 2\s+\},/, "")],
    ["the name changed", text.replace("Ourse", "Orse")],
    ["letters lost to another encoding", text.replaceAll("é", "\ufffd").replaceAll("’", "\ufffd")],
    ["the checksum of another", text.replace(/sha256-..../, "sha256-0000")],
    ["a checksum of a kind unknown here", text.replace("sha256-", "md5-")],
  ])("is wrong, %s, opens with a notice", (_, changed) => {
    expect(changed).not.toBe(text);
    expect(notices(changed)).toEqual([{ path: "", code: "changedSince" }]);
  });

  test("is not kept with what was read", () => {
    const read = readDocumentFile(text, catalogue);
    expect(read.ok && "checksum" in read.document).toBe(false);
  });
});

test("the checksum is that of the published way to make it", () => {
  const text = readFileSync(new URL("fixtures/v1/express.ressorts.json", import.meta.url), "utf8");
  const { checksum, ...content } = JSON.parse(text);
  expect(checksum).toBe(`sha256-${createHash("sha256").update(canonical(content)).digest("hex")}`);
});
