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
    "animer animer/dynamique",
    "animer animer/projet",
    "structurer structurer/modele",
    "bilan bilan",
  ];

  test("next goes from screen to screen and stops at the results", () => {
    expect(ended(10, next, start(complete))).toEqual([...way, "bilan bilan"]);
  });

  test("back goes the same way and stops at the framing", () => {
    expect(ended(10, back, start(complete, "bilan"))).toEqual([...way.toReversed(), "cadrage cadrage"]);
  });

  test("the express path leaves screens out", () => {
    expect(ended(9, next, { type: "start", document: complete, path: "express" })).toEqual([
      ...way.filter((where) => where !== "animer animer/projet"),
      "bilan bilan",
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
  const atTheEnd = start(blank, "impulser/flux/f");

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
    expect(place(atTheEnd, next, stay)).toBe("impulser impulser/flux/f");
    expect(place(atTheEnd, next, goTo("impulser/cap"))).toBe("impulser impulser/cap");
    expect(place(atTheEnd, next, goTo("structurer/modele"))).toBe("structurer structurer/modele");
    expect(place(atTheEnd, next, goHome)).toBe("home impulser/flux/f");
  });

  test.each([next, back, express])("$type waits for the answer", (event) => {
    const { value, context } = machineAfter(atTheEnd, next, event);
    expect([value, context.step, context.path]).toEqual(["unfinished", "impulser/flux/f", "full"]);
  });

  test("is told once for each stage", () => {
    expect(place(atTheEnd, next, stay, next)).toBe("animer animer/dynamique");
    expect(place(atTheEnd, next, leaveAnyway, back, goTo("bilan"))).toBe("bilan bilan");
    expect(place(atTheEnd, next, leaveAnyway, next, next)).toBe("unfinished animer/projet");
    expect(
      machineAfter(atTheEnd, next, leaveAnyway, goTo("bilan"), stay, goTo("bilan")).context.told,
    ).toEqual(["impulser", "animer"]);
    expect(place(start(blank, "structurer/modele"), next)).toBe("unfinished structurer/modele");
  });

  test("is not told inside the stage, at home, or where an answer, even « we don’t know », was given", () => {
    expect(place(start(blank, "impulser/cap"), goTo("impulser/flux"))).toBe("impulser impulser/flux");
    expect(place(atTheEnd, goHome)).toBe("home impulser/flux/f");
    expect(place(atTheEnd, goHome, goTo("bilan"))).toBe("bilan bilan");
    expect(place(start(complete, "animer/projet"), next)).toBe("structurer structurer/modele");
    expect(place(atTheEnd, answer, next)).toBe("animer animer/dynamique");
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
    expect(place(start(blank, "impulser/flux/f"), next, removeFlow("f"), stay)).toBe(
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
