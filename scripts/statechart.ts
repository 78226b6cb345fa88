import type { AnyStateMachine } from "xstate";

/** One way an event can go: under a guard in words (empty when always), to a state or to a further choice. */
type Branch = { guard: string; to: string };

type Transitions = AnyStateMachine["root"]["transitions"];
type Transition = NonNullable<ReturnType<Transitions["get"]>>[number];

const anywhere = "anyState";

/**
 * The diagram of a flat machine as Mermaid text. Events that fork in the same way share a choice, so that the
 * picture stays small; what the whole machine answers to is drawn from one « any state ».
 */
export function statechart(machine: AnyStateMachine): string {
  const { root } = machine;
  const answered = new Map<string, Transitions>([
    [anywhere, root.transitions],
    ...Object.values(root.states).map((state): [string, Transitions] => [state.key, state.transitions]),
  ]);
  const forks = forksOf([...answered.values()]);
  const initial = root.initial.target.map(({ key }) => `[*] --> ${key}`);
  const lines = [
    ...Object.keys(root.states).map((key) => `state ${key}`),
    ...(root.transitions.size > 0 ? [`state "any state" as ${anywhere}`] : []),
    ...[...forks.values()].map(({ id }) => `state ${id} <<choice>>`),
    ...initial,
    ...[...answered].flatMap(([from, transitions]) => arrows(from, transitions, forks)),
    ...[...forks.values()].flatMap(({ id, branches }) =>
      branches.map(({ guard, to }) => arrow(id, { guard: guard || "otherwise", to })),
    ),
  ];
  return ["stateDiagram-v2", ...lines.map((line) => `  ${line}`)].join("\n");
}

type Fork = { id: string; branches: Branch[] };

/** Every fork once, by its content; one that ends as another does leads there « otherwise ». */
function forksOf(states: readonly Transitions[]): Map<string, Fork> {
  const forks = new Map<string, Fork>();
  for (const [, transitions] of states.flatMap((each) => [...each])) {
    const branches = transitions.map(branchOf);
    const name = JSON.stringify(branches);
    const isFork = branches.length > 1 && branches.every(({ to }) => to !== "");
    if (isFork && !forks.has(name)) forks.set(name, { id: `choice${forks.size + 1}`, branches });
  }
  for (const fork of forks.values()) {
    const [first, ...others] = fork.branches;
    const rest = forks.get(JSON.stringify(others));
    if (first && rest) fork.branches = [first, { guard: "", to: rest.id }];
  }
  return forks;
}

/** The arrows that leave a state, events that go the same way together. */
function arrows(from: string, transitions: Transitions, forks: ReadonlyMap<string, Fork>): string[] {
  const ways = new Map<string, { events: string[]; to: string; guard: string }>();
  for (const [event, each] of transitions) {
    const branches = each.map(branchOf);
    const fork = forks.get(JSON.stringify(branches));
    for (const { guard, to } of fork ? [{ guard: "", to: fork.id }] : branches) {
      const way = `${to} ${guard}`;
      const known = ways.get(way);
      if (known) known.events.push(event);
      else ways.set(way, { events: [event], to: to === "" ? from : to, guard });
    }
  }
  return [...ways.values()].map(({ events, to, guard }) => arrow(from, { guard, to }, events.join(", ")));
}

function arrow(from: string, { guard, to }: Branch, events = ""): string {
  const label = [events, guard === "" ? "" : `[${guard}]`].filter((part) => part !== "").join(" ");
  return `${from} --> ${to}${label === "" ? "" : `: ${label}`}`;
}

const branchOf = ({ guard, target }: Transition): Branch => ({
  guard: guardWords(guard),
  to: target?.[0]?.key ?? "",
});

/** A guard as one says it: `{ type: "leadsTo", params: { mode: "animer" } }` is « leads to animer ». */
function guardWords(guard: unknown): string {
  if (guard === undefined) return "";
  if (typeof guard === "string") return spaced(guard);
  if (typeof guard !== "object" || guard === null || !("type" in guard)) {
    throw new TypeError("A guard needs a name to be drawn");
  }
  const params = "params" in guard ? Object.values(guard.params ?? {}) : [];
  return [spaced(String(guard.type)), ...params.map(String)].join(" ");
}

const spaced = (name: string): string => name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
