import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import { reportMachine, type StartReport } from "#machine";

/** The machine with a maker one leads by hand, and what it was told to stop. */
function machine() {
  const makers: { say: Parameters<StartReport>[0]; stopped: boolean }[] = [];
  const start: StartReport = (say) => {
    const maker = { say, stopped: false };
    makers.push(maker);
    return () => {
      maker.stopped = true;
    };
  };
  const actor = createActor(reportMachine).start();
  const state = () => [actor.getSnapshot().value, actor.getSnapshot().context.share];
  return { actor, start, makers, state };
}

const pdf = new Uint8Array([37, 80, 68, 70]);

describe("a report", () => {
  test("is idle until it is asked for, tells how far it is, and is ready with its bytes", () => {
    const { actor, start, makers, state } = machine();
    expect(state()).toEqual(["idle", 0]);
    actor.send({ type: "ask", start });
    makers[0]?.say.progress(0.4);
    expect(state()).toEqual(["building", 0.4]);
    makers[0]?.say.made(pdf);
    expect(state()).toEqual(["ready", 1]);
    expect(actor.getSnapshot().context.file).toBe(pdf);
    expect(makers[0]?.stopped).toBe(true);
  });

  test("is stopped when it is cancelled, and nothing it still says counts", () => {
    const { actor, start, makers, state } = machine();
    actor.send({ type: "ask", start });
    actor.send({ type: "cancel" });
    expect([state(), makers[0]?.stopped]).toEqual([["idle", 0], true]);
    makers[0]?.say.made(pdf);
    expect([state(), actor.getSnapshot().context.file]).toEqual([["idle", 0], null]);
  });

  test("that fails can be asked for again", () => {
    const { actor, start, makers, state } = machine();
    actor.send({ type: "ask", start });
    makers[0]?.say.progress(0.2);
    makers[0]?.say.failed();
    expect(state()).toEqual(["failed", 0.2]);
    actor.send({ type: "ask", start });
    expect(state()).toEqual(["building", 0]);
    expect(makers).toHaveLength(2);
  });

  test("asked for while it is built is built once", () => {
    const { actor, start, makers } = machine();
    actor.send({ type: "ask", start });
    actor.send({ type: "ask", start });
    expect(makers).toHaveLength(1);
  });
});
