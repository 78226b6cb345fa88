import { describe, expect, it } from "vitest";
import { createActor } from "xstate";
import { questionnaire } from "#content";
import { newDocument } from "#domain";
import { diagnosticMachine } from "#machine";
import { createSaving } from "../../src/ui/diagnosis/saving.ts";
import type { Kept } from "../../src/ui/ports.ts";

const given = { id: "d1", now: "2026-11-01T08:00:00.000Z", catalogueVersion: "1.0.0" };
const document = newDocument({ name: "Valserre", kind: "commune" }, given);

/** A store in memory, which can refuse or take its time, and a clock that moves by a minute at each reading. */
function saving() {
  const kept: Kept[] = [];
  const hasty: string[] = [];
  let refuses = false;
  let held: Promise<void> | undefined;
  let minutes = 0;
  const store = {
    put: async (record: Kept) => {
      if (refuses) throw new Error("refused");
      await held;
      kept.push(record);
    },
    putInHaste: async (record: Kept) => {
      hasty.push(record.id);
      await store.put(record);
    },
    get: async () => undefined,
    list: async () => [],
  };
  const now = () => {
    minutes += 1;
    return `2026-11-24T14:${String(minutes).padStart(2, "0")}:00.000Z`;
  };
  const made = createSaving(store, now, () => undefined, setImmediate);
  const actor = createActor(diagnosticMachine, { input: { catalogue: questionnaire } }).start();
  made.follow(actor);
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));
  /** Lets nothing more be written until it is told to. */
  const hold = () => {
    let finish = () => {};
    held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    return () => finish();
  };
  return { made, actor, kept, hasty, settled, hold, refuse: (does: boolean) => (refuses = does) };
}

const answer = (value: 0 | 1 | 2 | 3) =>
  ({ type: "edit", change: { type: "answer", key: "imp-portage", answer: { value } } }) as const;

describe("saving", () => {
  it("puts the diagnosis as it was opened, without calling that a change", async () => {
    const { made, actor, kept, settled } = saving();
    made.opens(document);
    actor.send({ type: "start", document, path: "express" });
    await settled();
    expect(kept).toEqual([
      {
        id: "d1",
        name: "Valserre",
        savedAt: "2026-11-24T14:01:00.000Z",
        path: "express",
        step: "cadrage",
        document,
      },
    ]);
    expect(made.status()).toEqual({ kind: "saved", at: "2026-11-24T14:01:00.000Z" });
  });

  it("puts every change right after it, dated, and every move with the date of the last change", async () => {
    const { made, actor, kept, settled } = saving();
    made.opens(document);
    actor.send({ type: "start", document, path: "full" });
    await settled();
    actor.send(answer(2));
    await settled();
    actor.send({ type: "next" });
    await settled();
    actor.send({ type: "goTo", step: "impulser/point-de-depart" });
    await settled();
    const changed = {
      ...document,
      answers: { "imp-portage": { value: 2 } },
      updatedAt: "2026-11-24T14:02:00.000Z",
    };
    expect(kept.slice(1).map(({ step, document }) => ({ step, document }))).toEqual([
      { step: "cadrage", document: changed },
      { step: "impulser/point-de-depart", document: changed },
    ]);
    expect(made.stamped(actor.getSnapshot().context.document ?? document)).toEqual(changed);
  });

  it("puts changes that come together once, as they are in the end", async () => {
    const { made, actor, kept, settled } = saving();
    made.opens(document);
    actor.send({ type: "start", document, path: "full" });
    await settled();
    for (const level of [1, 2, 3] as const) actor.send(answer(level));
    expect(kept).toHaveLength(1);
    await settled();
    expect(kept.slice(1).map(({ document }) => document.answers)).toEqual([{ "imp-portage": { value: 3 } }]);
  });

  it("puts in haste what waits when the page goes, once, and nothing where nothing waits", async () => {
    const { made, actor, kept, hasty, settled } = saving();
    made.opens(document);
    actor.send({ type: "start", document, path: "full" });
    await settled();
    made.flush();
    expect(hasty).toEqual([]);
    actor.send(answer(2));
    made.flush();
    made.flush();
    await settled();
    expect([hasty, kept.slice(1).map(({ document }) => document.answers)]).toEqual([
      ["d1"],
      [{ "imp-portage": { value: 2 } }],
    ]);
  });

  it("puts in haste what is still being written when the page goes", async () => {
    const { made, actor, kept, hasty, settled, hold } = saving();
    made.opens(document);
    actor.send({ type: "start", document, path: "full" });
    await settled();
    const finish = hold();
    actor.send(answer(1));
    await settled();
    expect([hasty, kept.length]).toEqual([[], 1]);
    made.flush();
    made.flush();
    expect(hasty).toEqual(["d1"]);
    finish();
    await settled();
    made.flush();
    expect(hasty).toEqual(["d1"]);
  });

  it("says when the store refuses, and puts again when asked", async () => {
    const { made, actor, kept, settled, refuse } = saving();
    refuse(true);
    made.opens(document);
    actor.send({ type: "start", document, path: "full" });
    await settled();
    expect(made.status()).toEqual({ kind: "failed" });
    refuse(false);
    made.retry();
    await settled();
    expect(kept).toHaveLength(1);
    expect(made.status().kind).toBe("saved");
  });
});
