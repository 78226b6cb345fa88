import { describe, expect, test } from "vitest";
import { edit, type Mode } from "#domain";
import { diagnosticMachine, stepsOf } from "#machine";
import { type Edge, events, explore, type Snapshot, situation } from "./explored.ts";

const { situations, edges } = explore();

const modes: readonly string[] = ["cadrage", "impulser", "animer", "structurer", "bilan"];
const stages: readonly string[] = modes.slice(1, 4);
const modeOf = ({ context }: Snapshot): Mode | undefined =>
  stepsOf(context).find(({ id }) => id === context.step)?.mode;

const said = ({ from, event, to }: Edge): string =>
  `${situation(from)} --${JSON.stringify(event)}--> ${situation(to)}`;
/** The edges that break a rule, as text; a test wants none. */
const breaking = (rule: (edge: Edge) => boolean): string[] => edges.filter((edge) => !rule(edge)).map(said);

test("the exploration is whole: every situation knows where each event leads", () => {
  expect(situations.length).toBeGreaterThan(1000);
  expect(edges.length).toBe(situations.length * events.length);
});

describe("states and transitions", () => {
  test("every state is reached", () => {
    const reached = new Set(situations.map(({ value }) => value));
    expect([...reached].sort()).toEqual([...modes, "home", "unfinished"].sort());
  });

  /** Every transition of the machine as `state event target`, the root's from « any ». */
  const declared = [diagnosticMachine.root, ...Object.values(diagnosticMachine.states)].flatMap((node) =>
    [...node.transitions.values()].flat().map((transition) => ({
      transition,
      name: `${node === diagnosticMachine.root ? "any" : node.key} ${transition.eventType} ${transition.target?.[0]?.key ?? "itself"}`,
    })),
  );
  const taken = new Set(edges.flatMap(({ from, event }) => diagnosticMachine.getTransitionData(from, event)));

  test("every transition is taken but those that the order of the screens rules out", () => {
    const never = declared.filter(({ transition }) => !taken.has(transition)).map(({ name }) => name);
    expect(never.sort()).toEqual(
      [
        ...modes.flatMap((from, at) => [
          ...modes.filter((to) => !follows(from, to, at + 1)).map((to) => `${from} next ${to}`),
          ...modes.filter((to) => !follows(from, to, at - 1)).map((to) => `${from} back ${to}`),
          ...modes.filter((to) => to !== from).map((to) => `${from} choosePath ${to}`),
        ]),
        ...["cadrage", "bilan"].flatMap((from) => [
          ...["next", "back", "goTo"].map((event) => `${from} ${event} unfinished`),
          `unfinished stay ${from}`,
        ]),
      ].sort(),
    );
  });

  /** Whether the mode at `neighbour`, or the same where one can stay in it, is what a single screen further gives. */
  function follows(from: string, to: string, neighbour: number): boolean {
    if (to === from) return from !== "cadrage" || modes[neighbour] === undefined;
    return modes[neighbour] === to;
  }
});

describe("nothing is lost", () => {
  test("no event but edit and start changes the document", () => {
    expect(
      breaking(
        ({ from, event, to }) =>
          event.type === "edit" || event.type === "start" || to.context.document === from.context.document,
      ),
    ).toEqual([]);
  });

  test("edit does what the domain says of that change, and never moves to another state", () => {
    const edits = edges.filter(({ event }) => event.type === "edit");
    const wrong = edits.filter(({ from, event, to }) => {
      const before = from.context.document;
      const document = before && event.type === "edit" ? edit(before, event.change) : null;
      return JSON.stringify(document) !== JSON.stringify(to.context.document) || from.value !== to.value;
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test("start takes the document it is given", () => {
    expect(
      breaking(({ event, to }) => event.type !== "start" || to.context.document === event.document),
    ).toEqual([]);
  });
});

describe("the state and the screen agree", () => {
  test("in each mode, the screen is one of that mode on the path", () => {
    const wrong = situations.filter((at) => modes.includes(String(at.value)) && modeOf(at) !== at.value);
    expect(wrong.map(situation)).toEqual([]);
  });

  test("one is asked about leaving in a stage alone, and it counts as told", () => {
    const wrong = situations.filter((at) => {
      const mode = modeOf(at);
      const isTold = mode !== undefined && (at.context.told as readonly string[]).includes(mode);
      return at.value === "unfinished" && !(isTold && stages.includes(mode));
    });
    expect(wrong.map(situation)).toEqual([]);
  });

  test("no stage is told twice", () => {
    expect(
      breaking(({ from, to }) => {
        const asksNow = to.value === "unfinished" && from.value !== "unfinished";
        return !asksNow || !(from.context.told as readonly string[]).includes(String(from.value));
      }),
    ).toEqual([]);
    expect(situations.filter(({ context: { told } }) => new Set(told).size !== told.length)).toEqual([]);
  });
});

describe("the results are within reach", () => {
  /** The situations from which some of the given edges lead to the results in the end. */
  function reaching(usable: readonly Edge[]): Set<string> {
    const before = new Map<string, Snapshot[]>();
    for (const { from, to } of usable) {
      const at = situation(to);
      const known = before.get(at);
      if (known) known.push(from);
      else before.set(at, [from]);
    }
    const found = new Set(situations.filter(({ value }) => value === "bilan").map(situation));
    for (const at of found) {
      for (const from of before.get(at) ?? []) found.add(situation(from));
    }
    return found;
  }
  const started = situations.filter(({ context }) => context.document !== null);

  test("from everywhere once a diagnosis is started, without changing it", () => {
    const reached = reaching(edges.filter(({ event }) => event.type !== "edit" && event.type !== "start"));
    expect(started.filter((at) => !reached.has(situation(at))).map(situation)).toEqual([]);
  });

  test("by next alone, leaving anyway where one is asked", () => {
    const reached = reaching(
      edges.filter(({ event: { type } }) => type === "next" || type === "leaveAnyway"),
    );
    const inside = started.filter(({ value }) => value !== "home");
    expect(inside.filter((at) => !reached.has(situation(at))).map(situation)).toEqual([]);
  });
});
