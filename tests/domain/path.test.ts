import { describe, expect, test } from "vitest";
import {
  addressOf,
  type DiagnosisDocument,
  isStage,
  names,
  openEssentials,
  pathOf,
  progress,
  progressOf,
  questionAt,
  type Step,
  stepAt,
  stepFrom,
  withAnswer,
} from "#domain";
import { territory } from "./builders.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);
const rich = territory().withFlow("wood").withFlow("old wood/1").withResource("mill").document;
const steps = pathOf(rich, smallCatalogue, "full");

describe("the full path", () => {
  test("is framing, each theme with its flows and resources, and the results", () => {
    expect(ids(steps)).toEqual([
      "cadrage",
      "impulser/cap",
      "impulser/flux",
      "impulser/flux/wood",
      "impulser/flux/old%20wood%2F1",
      "impulser/ressources",
      "impulser/ressources/mill",
      "impulser/verification",
      "animer/dynamique",
      "animer/positionnement",
      "animer/verification",
      "structurer/modele",
      "structurer/leviers",
      "structurer/verification",
      "bilan",
      "bilan/leviers",
      "bilan/plan",
      "bilan/a-eclaircir",
      "bilan/reponses",
      "rapport",
      "comparer",
    ]);
  });

  test("has steps that say their mode, kind, theme, entry and the answers they ask for", () => {
    expect([
      steps[0],
      steps[1],
      steps[2],
      steps[4],
      steps[6],
      steps[7],
      steps[12],
      ...steps.slice(14),
    ]).toEqual([
      { id: "cadrage", mode: "cadrage", kind: "profile", keys: [] },
      {
        id: "impulser/cap",
        mode: "impulser",
        kind: "criteria",
        theme: "cap",
        keys: ["volonte", "diagnostic", "vision"],
      },
      { id: "impulser/flux", mode: "impulser", kind: "flows", theme: "flux", keys: [] },
      {
        id: "impulser/flux/old%20wood%2F1",
        mode: "impulser",
        kind: "flow",
        theme: "flux",
        entry: "old wood/1",
        keys: [
          "flows.old wood/1.knowledge",
          "flows.old wood/1.capture",
          "flows.old wood/1.leader",
          "flows.old wood/1.outlets",
          "flows.old wood/1.potential",
        ],
      },
      {
        id: "impulser/ressources/mill",
        mode: "impulser",
        kind: "resource",
        theme: "ressources",
        entry: "mill",
        keys: [
          "resources.mill.known",
          "resources.mill.used",
          "resources.mill.endogenous",
          "resources.mill.resilient",
        ],
      },
      { id: "impulser/verification", mode: "impulser", kind: "check", keys: [] },
      { id: "structurer/leviers", mode: "structurer", kind: "leversInUse", theme: "leviers", keys: [] },
      { id: "bilan", mode: "bilan", kind: "results", keys: [] },
      { id: "bilan/leviers", mode: "bilan", kind: "levers", keys: [] },
      { id: "bilan/plan", mode: "bilan", kind: "plan", keys: [] },
      { id: "bilan/a-eclaircir", mode: "bilan", kind: "open", keys: [] },
      { id: "bilan/reponses", mode: "bilan", kind: "answers", keys: [] },
      { id: "rapport", mode: "bilan", kind: "report", keys: [] },
      { id: "comparer", mode: "bilan", kind: "compare", keys: [] },
    ]);
  });

  test("of a territory without flows or resources still lists where they are added", () => {
    expect(ids(pathOf(territory().document, smallCatalogue, "full"))).toEqual([
      "cadrage",
      "impulser/cap",
      "impulser/flux",
      "impulser/ressources",
      "impulser/verification",
      "animer/dynamique",
      "animer/positionnement",
      "animer/verification",
      "structurer/modele",
      "structurer/leviers",
      "structurer/verification",
      "bilan",
      "bilan/leviers",
      "bilan/plan",
      "bilan/a-eclaircir",
      "bilan/reponses",
      "rapport",
      "comparer",
    ]);
  });
});

test("the levers in use are one screen, however many there are", () => {
  const { document } = territory().using("capital", "animation");
  const screens = ids(pathOf(document, smallCatalogue, "full"));
  expect(screens.filter((id) => id.includes("leviers"))).toEqual(["structurer/leviers", "bilan/leviers"]);
});

describe("the express path", () => {
  test("asks what is express alone, and leaves out the screens with nothing to ask but the choice of flows, and the looks over each stage", () => {
    const express = pathOf(rich, smallCatalogue, "express");
    expect(express.map(({ id, keys }) => [id, ...keys])).toEqual([
      ["cadrage"],
      ["impulser/cap", "volonte", "diagnostic"],
      ["impulser/flux"],
      [
        "impulser/flux/wood",
        "flows.wood.knowledge",
        "flows.wood.capture",
        "flows.wood.leader",
        "flows.wood.outlets",
        "flows.wood.potential",
      ],
      [
        "impulser/flux/old%20wood%2F1",
        "flows.old wood/1.knowledge",
        "flows.old wood/1.capture",
        "flows.old wood/1.leader",
        "flows.old wood/1.outlets",
        "flows.old wood/1.potential",
      ],
      ["animer/dynamique", "acteurs", "ani-animateur"],
      ["animer/positionnement", "porteur", "exploitant", "accompagnement", "culture"],
      ["structurer/modele", "gouvernance"],
      ["bilan"],
      ["bilan/leviers"],
      ["bilan/plan"],
      ["bilan/a-eclaircir"],
      ["bilan/reponses"],
      ["rapport"],
      ["comparer"],
    ]);
  });

  test("asks of resources the notes that are express", () => {
    const catalogue = {
      ...smallCatalogue,
      resourceNotes: smallCatalogue.resourceNotes.map((note) => ({ ...note, express: note.id === "known" })),
    };
    const asked = pathOf(rich, catalogue, "express").filter(({ kind }) => kind === "resource");
    expect(asked.map(({ keys }) => keys)).toEqual([["resources.mill.known"]]);
  });
});

describe("a question in an address", () => {
  const at = (address: string) => questionAt(steps, stepAt(steps, address), address);

  test.each([
    ["impulser/cap/volonte", "volonte"],
    ["impulser/flux/old%20wood%2F1/capture", "capture"],
    ["impulser/ressources/mill/known", "known"],
    ["impulser/verification/flows.old%20wood%2F1.capture", "flows.old wood/1.capture"],
    ["bilan/reponses/volonte", "volonte"],
    ["impulser/cap", ""],
    ["impulser/cap/acteurs", ""],
    ["impulser/cap/%E0%A4%A", ""],
    ["bilan/reponses/nothing-asked", ""],
    ["nowhere/volonte", ""],
  ])("%s names %j", (address, question) => {
    expect(at(address)).toBe(question);
  });

  test("is named by its key or by its criterion alone", () => {
    expect(names("capture", "flows.wood.capture")).toBe(true);
    expect(names("flows.wood.capture", "flows.wood.capture")).toBe(true);
    expect(names("volonte", "volonte")).toBe(true);
    expect(names("ture", "flows.wood.capture")).toBe(false);
    expect(names("", "volonte")).toBe(false);
  });

  test("is written behind its screen", () => {
    expect(addressOf("impulser/cap", "")).toBe("impulser/cap");
    expect(addressOf("impulser/cap", "volonte")).toBe("impulser/cap/volonte");
    expect(addressOf("animer/verification", "flows.a/b.capture")).toBe(
      "animer/verification/flows.a%2Fb.capture",
    );
  });
});

describe("the step at an address", () => {
  test.each([
    ["animer/dynamique", "animer/dynamique"],
    ["impulser/flux/wood", "impulser/flux/wood"],
    ["bilan", "bilan"],
    ["impulser/flux/gone", "impulser/flux"],
    ["impulser/nowhere", "impulser/cap"],
    ["impulser/nowhere/at/all", "impulser/cap"],
    ["structurer", "structurer/modele"],
    ["animer/", "animer/dynamique"],
    ["nowhere", "cadrage"],
    ["nowhere/else", "cadrage"],
    ["/bilan", "cadrage"],
    ["", "cadrage"],
  ])("%s leads to %s", (id, found) => {
    expect(stepAt(steps, id).id).toBe(found);
  });

  test("leads to the first step where there is no path", () => {
    expect(stepAt([], "bilan")).toEqual({ id: "cadrage", mode: "cadrage", kind: "profile", keys: [] });
  });
});

describe("the step a number of screens away", () => {
  test.each([
    ["cadrage", 1, "impulser/cap"],
    ["impulser/cap", -1, "cadrage"],
    ["impulser/cap", 0, "impulser/cap"],
    ["impulser/cap", 3, "impulser/flux/old%20wood%2F1"],
    ["cadrage", -1, "cadrage"],
    ["bilan", 1, "bilan/leviers"],
    ["comparer", 1, "comparer"],
    ["structurer/leviers", 9, "comparer"],
    ["impulser/cap", -9, "cadrage"],
    ["impulser/flux/gone", 1, "impulser/flux"],
  ])("from %s by %i is %s", (id, by, found) => {
    expect(stepFrom(steps, id, by).id).toBe(found);
  });

  test("is the first step where there is no path", () => {
    expect(stepFrom([], "bilan", 1).id).toBe("cadrage");
  });
});

test("progress counts what is asked, answered, and of that unknown", () => {
  const { document } = territory()
    .answering({ volonte: 0, diagnostic: "unknown", vision: "notApplicable" })
    .withFlow("wood", { leader: "unknown" });
  const keys = ["volonte", "diagnostic", "vision", "acteurs", "flows.wood.leader", "flows.wood.outlets"];
  expect(progress(document, keys)).toEqual({ asked: 6, answered: 4, unknown: 2 });
  expect(progress(document, [])).toEqual({ asked: 0, answered: 0, unknown: 0 });
});

describe("the essentials still open in a stage", () => {
  test("are those nobody answered; « we don't know » is an answer", () => {
    const open = (value?: 0 | "unknown") =>
      openEssentials(territory().answering({ volonte: value }).document, smallCatalogue, "impulser");
    expect(open()).toEqual(["volonte"]);
    expect(open(0)).toEqual([]);
    expect(open("unknown")).toEqual([]);
  });

  test("are open for a derived one while a flow has no answer, or no flow is listed", () => {
    const open = (...leaders: (3 | "unknown" | undefined)[]) =>
      openEssentials(
        leaders.reduce((said, leader, index) => said.withFlow(`f${index}`, { leader }), territory()).document,
        smallCatalogue,
        "animer",
      );
    expect(open()).toEqual(["acteurs", "flows.leader"]);
    expect(open(undefined)).toEqual(["acteurs", "flows.leader"]);
    expect(open(3, undefined)).toEqual(["acteurs", "flows.leader"]);
    expect(open(3, "unknown")).toEqual(["acteurs"]);
  });

  test("leave out what is not essential", () => {
    const { document } = territory().answering({ gouvernance: 1 });
    expect(openEssentials(document, smallCatalogue, "structurer")).toEqual([]);
  });
});

test("impulser, animer and structurer are stages; framing and results are not", () => {
  const modes = ["cadrage", "impulser", "animer", "structurer", "bilan"] as const;
  expect(modes.filter(isStage)).toEqual(["impulser", "animer", "structurer"]);
});

describe("how far a stage is", () => {
  const ofImpulser = (document: DiagnosisDocument) =>
    progressOf(
      document,
      pathOf(document, smallCatalogue, "full").filter(({ mode }) => mode === "impulser"),
    );
  const answered = (document: DiagnosisDocument): DiagnosisDocument =>
    pathOf(document, smallCatalogue, "full")
      .filter(({ mode }) => mode === "impulser")
      .flatMap(({ keys }) => keys)
      .reduce((before, key) => withAnswer(before, key, { value: 2 }), document);

  test("it is finished once every answer is given", () => {
    expect(ofImpulser(rich)).toEqual({ asked: 17, answered: 0, unknown: 0, isFinished: false });
    expect(ofImpulser(answered(rich))).toEqual({ asked: 17, answered: 17, unknown: 0, isFinished: true });
  });

  test("it is not while a list of flows or resources is empty, whatever is answered", () => {
    const none = territory().document;
    expect(ofImpulser(answered(none))).toEqual({ asked: 3, answered: 3, unknown: 0, isFinished: false });
    const onlyFlow = territory().withFlow("wood").document;
    expect(ofImpulser(answered(onlyFlow))).toEqual({ asked: 8, answered: 8, unknown: 0, isFinished: false });
  });
});
