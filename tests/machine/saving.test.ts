import { describe, expect, test } from "vitest";
import { createActor, SimulatedClock } from "xstate";
import { newDocument } from "#domain";
import { type Place, type PutOutcome, savingDelays, savingMachine } from "#machine";

const given = { id: "d1", now: "2026-11-01T08:00:00.000Z", catalogueVersion: "1.0.0" };

/** A place as it is after some changes. */
const placeOf = (name: string): Place => ({
  document: newDocument({ name, kind: "commune" }, given),
  path: "full",
  step: "cadrage",
});

/** The machine with a clock and puts that are answered by hand. */
function machine() {
  const clock = new SimulatedClock();
  const puts: { name: string; follows: number | null; isHasty: boolean }[] = [];
  const answers: ((outcome: PutOutcome) => void)[] = [];
  const actor = createActor(savingMachine, {
    clock,
    input: {
      put: ({ place, follows, isHasty }) => {
        puts.push({ name: place.document.profile.name, follows, isHasty });
        return new Promise((resolve) => answers.push(resolve));
      },
    },
  }).start();
  const take = (name: string) => actor.send({ type: "take", place: placeOf(name) });
  const answer = async (outcome: PutOutcome) => {
    answers.at(-1)?.(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const kept = (revision: number): PutOutcome => ({ kind: "kept", revision, at: `14:0${revision}` });
  const state = () => {
    const { value, context } = actor.getSnapshot();
    return { value, at: context.at, fault: context.fault };
  };
  actor.send({ type: "opens", follows: null, isOurs: true });
  return { actor, clock, puts, take, answer, kept, state };
}

describe("a change", () => {
  test("is written once others have had 50 ms to come, all together, and is then kept", async () => {
    const { clock, puts, take, answer, kept, state } = machine();
    take("A");
    clock.increment(30);
    take("B");
    clock.increment(savingDelays.change - 31);
    expect([puts, state().value]).toEqual([[], "waiting"]);
    clock.increment(1);
    expect([puts, state().value]).toEqual([[{ name: "B", follows: null, isHasty: false }], "writing"]);
    await answer(kept(1));
    expect(state()).toEqual({ value: "saved", at: "14:01", fault: null });
  });

  test("that comes while another is being written follows it", async () => {
    const { clock, puts, take, answer, kept, state } = machine();
    take("A");
    clock.increment(50);
    take("B");
    await answer(kept(1));
    expect(state()).toEqual({ value: "waiting", at: "14:01", fault: null });
    clock.increment(50);
    await answer(kept(2));
    expect(puts).toEqual([
      { name: "A", follows: null, isHasty: false },
      { name: "B", follows: 1, isHasty: false },
    ]);
    expect(state()).toEqual({ value: "saved", at: "14:02", fault: null });
  });

  test("is written in haste as the page goes: what waits, and once what is still being written", () => {
    const { actor, clock, puts, take, state } = machine();
    actor.send({ type: "hurry" });
    expect([puts, state().value]).toEqual([[], "idle"]);
    take("A");
    actor.send({ type: "hurry" });
    actor.send({ type: "hurry" });
    expect(puts).toEqual([{ name: "A", follows: null, isHasty: true }]);
    take("B");
    actor.send({ type: "hurry" });
    clock.increment(1000);
    expect(puts.slice(1)).toEqual([{ name: "B", follows: null, isHasty: true }]);
  });

  test("that was being written without haste is written again in haste", () => {
    const { actor, clock, puts, take } = machine();
    take("A");
    clock.increment(50);
    actor.send({ type: "hurry" });
    expect(puts).toEqual([
      { name: "A", follows: null, isHasty: false },
      { name: "A", follows: null, isHasty: true },
    ]);
  });
});

test("what was kept is written again when it went away under the page", async () => {
  const { actor, clock, puts, take, answer, kept, state } = machine();
  actor.send({ type: "again" });
  take("A");
  clock.increment(50);
  await answer(kept(1));
  actor.send({ type: "again" });
  clock.increment(50);
  await answer(kept(1));
  expect([puts.map(({ name }) => name), state().value]).toEqual([["A", "A"], "saved"]);
});

describe("a failure", () => {
  test("is told until something is kept; it is tried again by itself, when asked, and at the next change", async () => {
    const { actor, clock, puts, take, answer, kept, state } = machine();
    take("A");
    clock.increment(50);
    await answer({ kind: "failed", fault: "full" });
    expect(state()).toEqual({ value: "failed", at: null, fault: "full" });
    clock.increment(savingDelays.failure);
    expect([puts.length, state().value]).toEqual([2, "writing"]);
    await answer({ kind: "failed", fault: "refused" });
    actor.send({ type: "retry" });
    expect([puts.length, state()]).toEqual([3, { value: "writing", at: null, fault: "refused" }]);
    await answer({ kind: "failed", fault: "refused" });
    take("B");
    clock.increment(50);
    await answer(kept(4));
    expect(puts.at(-1)).toEqual({ name: "B", follows: null, isHasty: false });
    expect(state()).toEqual({ value: "saved", at: "14:04", fault: null });
  });
});

describe("another tab", () => {
  test("that wrote since, or is yielded to, leaves this one to read until the diagnosis is opened anew", async () => {
    const { actor, clock, puts, take, answer, state } = machine();
    take("A");
    clock.increment(50);
    await answer({ kind: "superseded" });
    expect(state().value).toBe("reading");
    take("B");
    actor.send({ type: "hurry" });
    clock.increment(10_000);
    expect(puts).toHaveLength(1);
    actor.send({ type: "opens", follows: 7, isOurs: true });
    take("C");
    actor.send({ type: "hurry" });
    expect(puts.at(-1)).toEqual({ name: "C", follows: 7, isHasty: true });
    actor.send({ type: "yield" });
    expect(state().value).toBe("reading");
  });

  test("that has the right to write when the diagnosis is opened leaves this one to read from the start", () => {
    const { actor, clock, puts, take, state } = machine();
    actor.send({ type: "opens", follows: 3, isOurs: false });
    take("A");
    clock.increment(10_000);
    expect([puts, state().value]).toEqual([[], "reading"]);
  });
});
