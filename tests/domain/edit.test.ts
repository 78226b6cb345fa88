import { describe, expect, test } from "vitest";
import { type Change, edit, type FlowEntry, type ResourceEntry } from "#domain";
import { territory } from "./builders.ts";

const empty = territory().document;
const { document } = territory()
  .answering({ volonte: 3 })
  .withFlow("wood", { leader: 1 })
  .withFlow("waste")
  .withResource("mill", { used: 2 })
  .withResource("skill")
  .using("animation");

const wood: FlowEntry = { id: "wood", flow: "dechets", name: "Offcuts" };
const heat: FlowEntry = { id: "heat", flow: "autre" };
const mill: ResourceEntry = { id: "mill", type: "savoir-faire" };
const river: ResourceEntry = { id: "river", type: "batiment" };

const ids = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id);

describe("a change", () => {
  test("of profile replaces it, and nothing else", () => {
    const profile = { name: "Montclair", kind: "pnr" } as const;
    expect(edit(document, { type: "profile", profile })).toEqual({ ...document, profile });
  });

  test("of answer sets it or takes it away", () => {
    expect(
      edit(document, { type: "answer", key: "flows.wood.leader", answer: { value: 0 } }).flows?.[0],
    ).toEqual({
      id: "wood",
      flow: "bois",
      answers: { leader: { value: 0 } },
    });
    expect(edit(document, { type: "answer", key: "volonte", answer: null })).toEqual({
      ...document,
      answers: {},
    });
  });

  test("adds a flow at the end, the first one too", () => {
    expect(edit(document, { type: "addFlow", flow: heat })).toEqual({
      ...document,
      flows: [...(document.flows ?? []), heat],
    });
    expect(edit(empty, { type: "addFlow", flow: heat })).toEqual({ ...empty, flows: [heat] });
  });

  test("does not add a flow twice, nor lose the one there is", () => {
    expect(edit(document, { type: "addFlow", flow: wood })).toEqual(document);
  });

  test("sets a flow in its place, and none that is not there", () => {
    expect(edit(document, { type: "setFlow", flow: wood })).toEqual({
      ...document,
      flows: [wood, document.flows?.[1]],
    });
    expect(edit(document, { type: "setFlow", flow: heat })).toEqual(document);
    expect(ids(edit(empty, { type: "setFlow", flow: heat }).flows)).toEqual([]);
  });

  test("removes a flow by its id", () => {
    expect(edit(document, { type: "removeFlow", id: "wood" })).toEqual({
      ...document,
      flows: [document.flows?.[1]],
    });
    expect(edit(document, { type: "removeFlow", id: "mill" })).toEqual(document);
    expect(ids(edit(empty, { type: "removeFlow", id: "wood" }).flows)).toEqual([]);
  });

  test("adds a resource at the end, the first one too", () => {
    expect(edit(document, { type: "addResource", resource: river })).toEqual({
      ...document,
      resources: [...(document.resources ?? []), river],
    });
    expect(edit(empty, { type: "addResource", resource: river })).toEqual({ ...empty, resources: [river] });
  });

  test("puts a resource or a flow back where it was, once", () => {
    const at = (place: number) => edit(document, { type: "addResource", resource: river, at: place });
    expect(ids(at(0).resources)).toEqual(["river", "mill", "skill"]);
    expect(ids(at(1).resources)).toEqual(["mill", "river", "skill"]);
    expect(edit(at(1), { type: "addResource", resource: river, at: 0 })).toEqual(at(1));
    expect(ids(edit(document, { type: "addFlow", flow: heat, at: 0 }).flows)?.[0]).toBe(heat.id);
  });

  test("moves a resource to a place, and none that is not there", () => {
    const order = (id: string, to: number) => ids(edit(document, { type: "moveResource", id, to }).resources);
    expect(order("mill", 1)).toEqual(["skill", "mill"]);
    expect(order("skill", 0)).toEqual(["skill", "mill"]);
    expect(order("skill", -3)).toEqual(["skill", "mill"]);
    expect(order("mill", 9)).toEqual(["skill", "mill"]);
    expect(order("gone", 0)).toEqual(["mill", "skill"]);
    expect(edit(empty, { type: "moveResource", id: "mill", to: 0 })).toEqual({ ...empty, resources: [] });
  });

  test("sets a resource in its place, and none that is not there", () => {
    expect(edit(document, { type: "setResource", resource: mill })).toEqual({
      ...document,
      resources: [mill, document.resources?.[1]],
    });
    expect(edit(document, { type: "setResource", resource: river })).toEqual(document);
  });

  test("removes a resource by its id", () => {
    expect(ids(edit(document, { type: "removeResource", id: "mill" }).resources)).toEqual(["skill"]);
    expect(ids(edit(empty, { type: "removeResource", id: "mill" }).resources)).toEqual([]);
  });

  test("marks a lever as used once, or no longer", () => {
    const used = (lever: string, inUse: boolean, from = document) =>
      edit(from, { type: "leverInUse", lever, inUse }).leversInUse;
    expect(used("capital", true)).toEqual(["animation", "capital"]);
    expect(used("animation", true)).toEqual(["animation"]);
    expect(used("animation", false)).toEqual([]);
    expect(used("capital", false)).toEqual(["animation"]);
    expect(used("capital", true, empty)).toEqual(["capital"]);
    expect(used("capital", false, empty)).toEqual([]);
  });
});

describe("the report’s own look", () => {
  const logo = "data:image/png;base64,AAAA";
  const dated = { ...empty, report: { date: "2026-11-24" } };
  const dressed = { ...empty, report: { date: "2026-11-24", logo, colour: "#0b4a4b" } };

  test("is set, the date of the report kept", () => {
    const withLogo = edit(dated, { type: "logo", logo });
    expect(withLogo).toEqual({ ...empty, report: { date: "2026-11-24", logo } });
    expect(edit(withLogo, { type: "colour", colour: "#0b4a4b" })).toEqual(dressed);
    expect(edit(empty, { type: "colour", colour: "#0b4a4b" })).toEqual({
      ...empty,
      report: { colour: "#0b4a4b" },
    });
  });

  test("is taken away, one without the other, and leaves nothing behind", () => {
    const bare = edit(dressed, { type: "logo", logo: null });
    expect(bare).toEqual({ ...empty, report: { date: "2026-11-24", colour: "#0b4a4b" } });
    expect(edit(bare, { type: "colour", colour: null })).toEqual(dated);
    expect(edit({ ...empty, report: { logo } }, { type: "logo", logo: null })).toEqual(empty);
    expect(edit(empty, { type: "logo", logo: null })).toEqual(empty);
  });
});

test("no change touches the document it was given", () => {
  const changes: Change[] = [
    { type: "profile", profile: { name: "M", kind: "pnr" } },
    { type: "answer", key: "volonte", answer: { value: 0 } },
    { type: "addFlow", flow: heat },
    { type: "setFlow", flow: wood },
    { type: "removeFlow", id: "wood" },
    { type: "addResource", resource: river },
    { type: "setResource", resource: mill },
    { type: "removeResource", id: "mill" },
    { type: "moveResource", id: "mill", to: 1 },
    { type: "addAction", action: { id: "a" } },
    { type: "setAction", action: { id: "a" } },
    { type: "removeAction", id: "a" },
    { type: "leverInUse", lever: "capital", inUse: true },
    { type: "logo", logo: null },
    { type: "colour", colour: "#0b4a4b" },
  ];
  const before = structuredClone(document);
  for (const change of changes) edit(document, change);
  expect(document).toEqual(before);
});

describe("the plan", () => {
  const first = { id: "a", action: "Réunir les scieries" };
  const second = { id: "b", lever: "animation" };
  const planned = { ...empty, plan: [first, second] };

  test("takes a new action at the end, or back where it was", () => {
    const third = { id: "c", term: "long" as const };
    expect(edit(empty, { type: "addAction", action: first })).toEqual({ ...empty, plan: [first] });
    expect(edit(planned, { type: "addAction", action: third }).plan).toEqual([first, second, third]);
    expect(edit(planned, { type: "addAction", action: third, at: 1 }).plan).toEqual([first, third, second]);
    expect(edit(planned, { type: "addAction", action: { id: "a" } }).plan).toEqual([first, second]);
  });

  test("has its actions changed and removed by their ids", () => {
    const changed = { id: "b", lever: "animation", lead: "Le service économie" };
    expect(edit(planned, { type: "setAction", action: changed }).plan).toEqual([first, changed]);
    expect(edit(planned, { type: "setAction", action: { id: "gone" } }).plan).toEqual([first, second]);
    expect(edit(planned, { type: "removeAction", id: "a" }).plan).toEqual([second]);
  });
});
