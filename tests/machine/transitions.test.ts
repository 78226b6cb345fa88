import { describe, expect, test } from "vitest";
import { initialTransition, transition } from "xstate";
import type { DiagnosisDocument } from "#domain";
import { type DiagnosticEvent, diagnosticMachine, stepsOf } from "#machine";
import { territory } from "../domain/builders.ts";
import type { Snapshot } from "./explored.ts";
import { smallCatalogue } from "./small-catalogue.ts";

const blank = territory().withFlow("f").document;
const essentials = territory().answering({ volonte: 2, acteurs: "unknown", gouvernance: 0 });
const complete = essentials.withFlow("f").withFlow("g").document;

const start = (document: DiagnosisDocument, step?: string): DiagnosticEvent =>
  step === undefined
    ? { type: "start", document, path: "full" }
    : { type: "start", document, path: "full", step };
const goTo = (step: string): DiagnosticEvent => ({ type: "goTo", step });
const next: DiagnosticEvent = { type: "next" };
const back: DiagnosticEvent = { type: "back" };
const goHome: DiagnosticEvent = { type: "goHome" };
const leaveAnyway: DiagnosticEvent = { type: "leaveAnyway" };
const stay: DiagnosticEvent = { type: "stay" };
const express: DiagnosticEvent = { type: "choosePath", path: "express" };
const full: DiagnosticEvent = { type: "choosePath", path: "full" };
const answer: DiagnosticEvent = {
  type: "edit",
  change: { type: "answer", key: "volonte", answer: { value: 3 } },
};
const removeFlow = (id: string): DiagnosticEvent => ({ type: "edit", change: { type: "removeFlow", id } });

/** The machine after these events; it must never ask anything of the world. */
function machineAfter(...events: DiagnosticEvent[]): Snapshot {
  let [snapshot, actions] = initialTransition(diagnosticMachine, { catalogue: smallCatalogue });
  for (const event of events) {
    const [moved, asked] = transition(diagnosticMachine, snapshot, event);
    snapshot = moved;
    actions = [...actions, ...asked];
  }
  expect(actions).toEqual([]);
  return snapshot;
}

/** Where one is after these events: the state of the machine and the screen. */
const place = (...events: DiagnosticEvent[]): string => {
  const { value, context } = machineAfter(...events);
  return `${value} ${context.step}`;
};

const ended = (steps: number, event: DiagnosticEvent, from: DiagnosticEvent): string[] =>
  Array.from({ length: steps }, (_, count) => place(from, ...Array.from({ length: count }, () => event)));

describe("before a diagnosis is started", () => {
  test.each([next, back, goTo("bilan"), express, goHome, leaveAnyway, stay, answer])(
    "$type does nothing",
    (event) => {
      const { value, context } = machineAfter(event);
      expect({ value, document: context.document, step: context.step, path: context.path }).toEqual({
        value: "home",
        document: null,
        step: "cadrage",
        path: "full",
      });
      expect(stepsOf(context)).toEqual([]);
    },
  );
});

describe("starting", () => {
  test.each([
    [undefined, "cadrage cadrage"],
    ["cadrage", "cadrage cadrage"],
    ["impulser/flux", "impulser impulser/flux"],
    ["impulser/flux/f", "impulser impulser/flux/f"],
    ["animer/projet", "animer animer/projet"],
    ["structurer/modele", "structurer structurer/modele"],
    ["bilan", "bilan bilan"],
    ["impulser", "impulser impulser/cap"],
    ["impulser/flux/gone", "impulser impulser/flux"],
    ["animer/no-such-theme/deep", "animer animer/dynamique"],
    ["nowhere/at/all", "cadrage cadrage"],
    ["", "cadrage cadrage"],
  ])("at %j leads to %s", (step, where) => {
    expect(place(start(blank, step))).toBe(where);
  });

  test("on the express path opens at a screen of that path", () => {
    expect(place({ type: "start", document: blank, path: "express", step: "animer/projet" })).toBe(
      "animer animer/dynamique",
    );
  });

  test.each([
    ["home", [start(blank, "animer/projet"), goHome]],
    ["a stage", [start(blank, "animer/projet")]],
    ["the question whether to leave", [start(blank, "animer/projet"), next]],
  ])("again from %s takes the new document, and forgets what was told", (_, events) => {
    const { value, context } = machineAfter(...events, start(complete, "impulser/cap"));
    expect({ value, context }).toEqual({
      value: "impulser",
      context: {
        catalogue: smallCatalogue,
        document: complete,
        path: "full",
        step: "impulser/cap",
        question: "",
        returnTo: "",
        heading: "impulser/cap",
        told: [],
      },
    });
  });
});

describe("the way through", () => {
  const way = [
    "cadrage cadrage",
    "impulser impulser/cap",
    "impulser impulser/flux",
    "impulser impulser/flux/f",
    "impulser impulser/flux/g",
    "impulser impulser/verification",
    "animer animer/dynamique",
    "animer animer/projet",
    "animer animer/verification",
    "structurer structurer/modele",
    "structurer structurer/verification",
    "bilan bilan",
    "bilan bilan/leviers",
    "bilan bilan/plan",
    "bilan bilan/a-eclaircir",
    "bilan bilan/reponses",
    "bilan rapport",
    "bilan comparer",
  ];

  test("next goes from screen to screen and stops at the results", () => {
    expect(ended(19, next, start(complete))).toEqual([...way, "bilan comparer"]);
  });

  test("back goes the same way and stops at the framing", () => {
    expect(ended(19, back, start(complete, "comparer"))).toEqual([...way.toReversed(), "cadrage cadrage"]);
  });

  test("the express path leaves screens out", () => {
    const leftOut = (where: string) => where === "animer animer/projet" || where.endsWith("/verification");
    expect(ended(15, next, { type: "start", document: complete, path: "express" })).toEqual([
      ...way.filter((where) => !leftOut(where)),
      "bilan comparer",
    ]);
  });

  test.each(way)("goTo jumps to %s", (where) => {
    const step = where.split(" ")[1] ?? "";
    expect(place(start(complete, "animer/projet"), goTo(step))).toBe(where);
    expect(place(start(complete, "animer/projet"), goHome, goTo(step))).toBe(where);
  });

  test("an unknown screen leads to the closest above it", () => {
    expect(place(start(complete), goTo("impulser/flux/gone"))).toBe("impulser impulser/flux");
    expect(place(start(complete, "bilan"), goTo("nowhere"))).toBe("cadrage cadrage");
  });

  test("home keeps the place and the diagnosis", () => {
    const { value, context } = machineAfter(start(complete, "animer/projet"), goHome, next, back);
    expect({ value, step: context.step, document: context.document }).toEqual({
      value: "home",
      step: "animer/projet",
      document: complete,
    });
  });
});

describe("leaving a stage with essential criteria open", () => {
  const atTheEnd = start(blank, "impulser/verification");

  test.each([
    ["next", atTheEnd, next, "animer/dynamique"],
    ["back", start(blank, "impulser/cap"), back, "cadrage"],
    ["a jump", atTheEnd, goTo("bilan"), "bilan"],
  ])("is told by %s, and does not move yet", (_, from, event, heading) => {
    const { value, context } = machineAfter(from, event);
    expect({ value, step: context.step, heading: context.heading, told: context.told }).toEqual({
      value: "unfinished",
      step: from.type === "start" ? from.step : "",
      heading,
      told: ["impulser"],
    });
  });

  test("one can leave anyway, stay, or go elsewhere", () => {
    expect(place(atTheEnd, next, leaveAnyway)).toBe("animer animer/dynamique");
    expect(place(atTheEnd, next, stay)).toBe("impulser impulser/verification");
    expect(place(atTheEnd, next, goTo("impulser/cap"))).toBe("impulser impulser/cap");
    expect(place(atTheEnd, next, goTo("structurer/modele"))).toBe("structurer structurer/modele");
    expect(place(atTheEnd, next, goHome)).toBe("home impulser/verification");
  });

  test.each([next, back, express])("$type waits for the answer", (event) => {
    const { value, context } = machineAfter(atTheEnd, next, event);
    expect([value, context.step, context.path]).toEqual(["unfinished", "impulser/verification", "full"]);
  });

  test("is told once for each stage", () => {
    expect(place(atTheEnd, next, stay, next)).toBe("animer animer/dynamique");
    expect(place(atTheEnd, next, leaveAnyway, back, goTo("bilan"))).toBe("bilan bilan");
    expect(place(atTheEnd, next, leaveAnyway, next, next, next)).toBe("unfinished animer/verification");
    expect(
      machineAfter(atTheEnd, next, leaveAnyway, goTo("bilan"), stay, goTo("bilan")).context.told,
    ).toEqual(["impulser", "animer"]);
    expect(place(start(blank, "structurer/verification"), next)).toBe("unfinished structurer/verification");
  });

  test("is not told inside the stage, at home, or where an answer, even « we don’t know », was given", () => {
    expect(place(start(blank, "impulser/cap"), goTo("impulser/flux"))).toBe("impulser impulser/flux");
    expect(place(atTheEnd, goHome)).toBe("home impulser/verification");
    expect(place(atTheEnd, goHome, goTo("bilan"))).toBe("bilan bilan");
    expect(place(start(complete, "animer/verification"), next)).toBe("structurer structurer/modele");
    expect(place(atTheEnd, answer, next)).toBe("animer animer/dynamique");
  });
});

describe("a question named by an address", () => {
  const at = (...events: DiagnosticEvent[]) => {
    const { step, question, returnTo } = machineAfter(...events).context;
    return { step, question, returnTo };
  };
  const revise: DiagnosticEvent = {
    type: "goTo",
    step: "impulser/cap/volonte",
    returnTo: "impulser/verification/volonte",
  };

  test("is where one is led, until one goes on", () => {
    expect(at(start(complete, "impulser/cap/volonte"))).toEqual({
      step: "impulser/cap",
      question: "volonte",
      returnTo: "",
    });
    expect(at(start(complete), goTo("impulser/flux/f/capture"))).toEqual({
      step: "impulser/flux/f",
      question: "capture",
      returnTo: "",
    });
    expect(at(start(complete), goTo("impulser/flux/f/capture"), next)).toEqual({
      step: "impulser/flux/g",
      question: "",
      returnTo: "",
    });
  });

  test("is kept through the question whether to leave", () => {
    expect(at(start(blank, "animer/dynamique"), goTo("impulser/cap/volonte"), leaveAnyway)).toEqual({
      step: "impulser/cap",
      question: "volonte",
      returnTo: "",
    });
  });

  test.each([next, back])("once revised, $type comes back to the row one left, without a word", (event) => {
    expect(at(start(blank, "impulser/verification"), revise)).toEqual({
      step: "impulser/cap",
      question: "volonte",
      returnTo: "impulser/verification/volonte",
    });
    expect(at(start(blank, "impulser/verification"), revise, event)).toEqual({
      step: "impulser/verification",
      question: "volonte",
      returnTo: "",
    });
    const fromTheEnd: DiagnosticEvent = { ...revise, returnTo: "bilan/reponses/volonte" };
    expect(place(start(blank, "bilan/reponses"), fromTheEnd, event)).toBe("bilan bilan/reponses");
  });

  test("going elsewhere forgets where one was to come back", () => {
    expect(at(start(blank, "impulser/verification"), revise, goTo("impulser/flux"), next)).toEqual({
      step: "impulser/flux/f",
      question: "",
      returnTo: "",
    });
  });
});

describe("editing", () => {
  const edited = { ...blank, answers: { volonte: { value: 3 } } };

  test.each([
    ["home", [start(blank, "animer/projet"), goHome]],
    ["cadrage", [start(blank)]],
    ["impulser", [start(blank, "impulser/cap")]],
    ["animer", [start(blank, "animer/dynamique")]],
    ["structurer", [start(blank, "structurer/modele")]],
    ["bilan", [start(blank, "bilan")]],
    ["unfinished", [start(blank, "impulser/cap"), back]],
  ])("in %s changes the document and nothing else", (_, events) => {
    const before = machineAfter(...events);
    const { value, context } = machineAfter(...events, answer);
    expect({ value, context }).toEqual({
      value: before.value,
      context: { ...before.context, document: edited },
    });
  });

  test("removing the flow one stands on leads to the list of flows", () => {
    expect(place(start(complete, "impulser/flux/f"), removeFlow("f"))).toBe("impulser impulser/flux");
    expect(place(start(complete, "impulser/flux/f"), removeFlow("g"))).toBe("impulser impulser/flux/f");
    expect(place(start(blank, "impulser/flux/f"), goTo("bilan"), removeFlow("f"), stay)).toBe(
      "impulser impulser/flux",
    );
  });

  test("removing the flow one was heading for leads to the list too", () => {
    const events = [start(blank, "animer/projet"), goTo("impulser/flux/f"), removeFlow("f")];
    expect(place(...events)).toBe("unfinished animer/projet");
    expect(place(...events, leaveAnyway)).toBe("impulser impulser/flux");
  });
});

describe("choosing a path", () => {
  test("stays on a screen that both have", () => {
    const { value, context } = machineAfter(start(complete, "animer/dynamique"), express);
    expect([value, context.step, context.path]).toEqual(["animer", "animer/dynamique", "express"]);
    expect(place(start(complete, "animer/dynamique"), express, next)).toBe("structurer structurer/modele");
    expect(place(start(complete, "animer/dynamique"), express, full, next)).toBe("animer animer/projet");
  });

  test("leads to the beginning of the stage from a screen that the express path lacks, without a word", () => {
    expect(place(start(blank, "animer/projet"), express)).toBe("animer animer/dynamique");
  });

  test("from home leads back to where one was", () => {
    const { value, context } = machineAfter(start(complete, "animer/projet"), goHome, express);
    expect([value, context.step, context.path]).toEqual(["animer", "animer/dynamique", "express"]);
  });
});
