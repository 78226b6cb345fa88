import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { questionnaire } from "#content";
import { newDocument } from "#domain";
import { diagnosticMachine } from "#machine";
import { createSaving } from "../../src/ui/diagnosis/saving.ts";
import type { DiagnosisStore, Tabs, ToKeep } from "../../src/ui/ports.ts";

const given = { id: "d1", now: "2026-11-01T08:00:00.000Z", catalogueVersion: "1.0.0" };
const document = newDocument({ name: "Valserre", kind: "commune" }, given);

/** A store in memory, which can refuse, and a clock that is set by hand. */
function saving() {
  const kept: (ToKeep & { follows: number | null })[] = [];
  const copies: [string, string][] = [];
  const told: string[] = [];
  let refusal: Error | null = null;
  let clock = "2026-11-24T14:01:00.000Z";
  let ids = 0;
  const put = async (record: ToKeep, follows: number | null) => {
    if (refusal) throw refusal;
    kept.push({ ...record, follows });
    return kept.length;
  };
  const store = {
    put,
    putInHaste: put,
    noteCopy: async (id, at) => {
      copies.push([id, at]);
    },
    onGone: () => undefined,
  } as Pick<DiagnosisStore, "put" | "putInHaste" | "noteCopy" | "onGone"> as DiagnosisStore;
  const made = createSaving(
    {
      store,
      tabs: { tellPut: (id) => told.push(id) } as Pick<Tabs, "tellPut"> as Tabs,
      now: () => clock,
      newId: () => {
        ids += 1;
        return `sitting-${ids}`;
      },
    },
    () => undefined,
  );
  const actor = createActor(diagnosticMachine, { input: { catalogue: questionnaire } }).start();
  made.follow(actor);
  /** Keeps what is to be kept, at once. */
  const keep = async () => {
    made.flush();
    await made.settled();
  };
  const open = (since?: string) => {
    made.opens(document, { follows: null, isOurs: true, since });
    actor.send({ type: "start", document, path: "express" });
  };
  return {
    made,
    actor,
    kept,
    copies,
    told,
    keep,
    open,
    at: (iso: string) => (clock = iso),
    refuse: (error: Error | null) => (refusal = error),
  };
}

const answer = (value: 0 | 1 | 2 | 3) =>
  ({ type: "edit", change: { type: "answer", key: "imp-portage", answer: { value } } }) as const;

describe("saving", () => {
  it("puts the diagnosis as it was opened, without calling that a change, and tells the other tabs", async () => {
    const { made, kept, keep, open, told } = saving();
    open();
    await keep();
    expect(kept).toEqual([
      {
        id: "d1",
        name: "Valserre",
        savedAt: "2026-11-24T14:01:00.000Z",
        path: "express",
        step: "cadrage",
        document,
        sitting: "sitting-2",
        follows: null,
      },
    ]);
    expect(told).toEqual(["d1"]);
    expect(made.status()).toEqual({ kind: "saved", at: "2026-11-24T14:01:00.000Z" });
  });

  it("dates every change, and puts every move with the date of the last change", async () => {
    const { made, actor, kept, keep, open, at } = saving();
    open();
    await keep();
    at("2026-11-24T14:02:00.000Z");
    actor.send(answer(2));
    await keep();
    at("2026-11-24T14:03:00.000Z");
    actor.send({ type: "goTo", step: "impulser/point-de-depart" });
    await keep();
    const changed = {
      ...document,
      answers: { "imp-portage": { value: 2 } },
      updatedAt: "2026-11-24T14:02:00.000Z",
    };
    expect(
      kept.slice(1).map(({ step, document, savedAt, follows }) => ({ step, document, savedAt, follows })),
    ).toEqual([
      { step: "cadrage", document: changed, savedAt: "2026-11-24T14:02:00.000Z", follows: 1 },
      {
        step: "impulser/point-de-depart",
        document: changed,
        savedAt: "2026-11-24T14:03:00.000Z",
        follows: 2,
      },
    ]);
    expect(made.stamped(actor.getSnapshot().context.document ?? document)).toEqual(changed);
  });

  it("begins a new sitting after an hour without a put, or when the clock went back as much, and at each opening", async () => {
    const { actor, kept, keep, open, at } = saving();
    open();
    await keep();
    at("2026-11-24T15:01:00.000Z");
    actor.send(answer(1));
    await keep();
    at("2026-11-24T16:01:00.001Z");
    actor.send(answer(2));
    await keep();
    at("2026-11-23T10:00:00.000Z");
    actor.send(answer(3));
    await keep();
    open();
    await keep();
    expect(kept.map(({ sitting }) => sitting)).toEqual([
      "sitting-2",
      "sitting-2",
      "sitting-3",
      "sitting-4",
      "sitting-5",
    ]);
  });

  it("keeps what still waits of a diagnosis when another is opened", async () => {
    const { actor, kept, keep, open } = saving();
    open();
    await keep();
    actor.send(answer(3));
    open();
    await keep();
    expect(kept.map(({ document }) => document.answers)).toEqual([
      undefined,
      { "imp-portage": { value: 3 } },
      undefined,
    ]);
  });

  it.each([
    [new DOMException("", "QuotaExceededError"), { kind: "failed", fault: "full" }],
    [new DOMException("", "SecurityError"), { kind: "failed", fault: "refused" }],
    [Object.assign(new Error(), { name: "Superseded" }), { kind: "reading", isUnsaved: false }],
  ])("says why %s stands in the way", async (error, status) => {
    const { made, keep, open, refuse } = saving();
    refuse(error);
    open();
    await keep();
    expect(made.status()).toEqual(status);
    expect(made.isUnsaved()).toBe(status.kind === "failed");
  });

  it("puts again when asked, and says so of what was not kept when another tab takes the diagnosis", async () => {
    const { made, kept, keep, open, refuse } = saving();
    refuse(new Error("refused"));
    open();
    await keep();
    refuse(null);
    made.retry();
    await made.settled();
    expect([kept.length, made.status().kind, made.isUnsaved()]).toEqual([1, "saved", false]);
    refuse(new Error("refused"));
    open();
    await keep();
    made.yield();
    expect([made.status(), made.isUnsaved()]).toEqual([{ kind: "reading", isUnsaved: true }, true]);
  });

  it("knows since when changes are in no file: the last copy, or the opening", async () => {
    const { made, open, at, copies } = saving();
    open("2026-11-12T09:00:00.000Z");
    expect(made.uncopiedSince()).toBe("2026-11-12T09:00:00.000Z");
    at("2026-11-24T14:05:00.000Z");
    made.noteCopy(document);
    expect([made.uncopiedSince(), copies]).toEqual([
      "2026-11-24T14:05:00.000Z",
      [["d1", "2026-11-24T14:05:00.000Z"]],
    ]);
    at("2026-11-24T14:06:00.000Z");
    open();
    expect(made.uncopiedSince()).toBe("2026-11-24T14:06:00.000Z");
  });
});
