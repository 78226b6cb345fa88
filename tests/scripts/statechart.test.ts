import { expect, test } from "vitest";
import { setup } from "xstate";
import { statechart } from "../../scripts/statechart.ts";

const machine = setup({
  types: { events: {} as { type: "open" | "close" | "slam" | "knock" | "leave" } },
  guards: { isLocked: () => false, leadsTo: (_, params: { room: string }) => params.room !== "" },
}).createMachine({
  id: "door",
  initial: "shut",
  on: { knock: {}, leave: ".gone" },
  states: {
    shut: {
      on: {
        open: [
          { guard: "isLocked", target: "shut" },
          { guard: { type: "leadsTo", params: { room: "hall" } }, target: "open" },
          { target: "gone" },
        ],
      },
    },
    open: {
      on: {
        close: "shut",
        slam: "shut",
        open: [{ guard: { type: "leadsTo", params: { room: "hall" } }, target: "open" }, { target: "gone" }],
      },
    },
    gone: { on: { knock: [{ guard: "isLocked" }, { target: "shut" }] } },
  },
});

test("a machine is drawn with its states, events and guards in words, and each fork once", () => {
  expect(statechart(machine).split("\n")).toEqual([
    "stateDiagram-v2",
    "  state shut",
    "  state open",
    "  state gone",
    '  state "any state" as anyState',
    "  state choice1 <<choice>>",
    "  state choice2 <<choice>>",
    "  [*] --> shut",
    "  anyState --> anyState: knock",
    "  anyState --> gone: leave",
    "  shut --> choice1: open",
    "  open --> shut: close, slam",
    "  open --> choice2: open",
    "  gone --> gone: knock [is locked]",
    "  gone --> shut: knock",
    "  choice1 --> shut: [is locked]",
    "  choice1 --> choice2: [otherwise]",
    "  choice2 --> open: [leads to hall]",
    "  choice2 --> gone: [otherwise]",
  ]);
});
