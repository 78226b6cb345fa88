import { assign, type CallbackActorLogic, fromCallback, setup } from "xstate";

/** Starts making a report: says how far it is, 0–1, then gives its bytes or fails; gives back how to stop it. */
export type StartReport = (say: {
  progress: (share: number) => void;
  made: (file: Uint8Array<ArrayBuffer>) => void;
  failed: () => void;
}) => () => void;

type ReportEvent =
  | { type: "ask"; start: StartReport }
  | { type: "progress"; share: number }
  | { type: "made"; file: Uint8Array<ArrayBuffer> }
  | { type: "failed" }
  | { type: "cancel" };

type Context = { start: StartReport | null; share: number; file: Uint8Array<ArrayBuffer> | null };

const maker: CallbackActorLogic<ReportEvent, { start: StartReport | null }> = fromCallback(
  ({ input, sendBack }) =>
    input.start?.({
      progress: (share) => sendBack({ type: "progress", share }),
      made: (file) => sendBack({ type: "made", file }),
      failed: () => sendBack({ type: "failed" }),
    }),
);

/** A report asked for: made elsewhere meanwhile, with its progress, and stopped when it is no longer wanted. */
export const reportMachine = setup({
  types: { context: {} as Context, events: {} as ReportEvent },
  actors: { maker },
  actions: {
    begin: assign(({ event }) => (event.type === "ask" ? { start: event.start, share: 0, file: null } : {})),
    advance: assign(({ event }) => (event.type === "progress" ? { share: event.share } : {})),
    receive: assign(({ event }) => (event.type === "made" ? { file: event.file, share: 1 } : {})),
  },
}).createMachine({
  id: "report",
  context: { start: null, share: 0, file: null },
  initial: "idle",
  states: {
    idle: { on: { ask: { target: "building", actions: "begin" } } },
    building: {
      invoke: { src: "maker", input: ({ context }) => ({ start: context.start }) },
      on: {
        progress: { actions: "advance" },
        made: { target: "ready", actions: "receive" },
        failed: "failed",
        cancel: "idle",
      },
    },
    ready: { on: { ask: { target: "building", actions: "begin" } } },
    failed: { on: { ask: { target: "building", actions: "begin" } } },
  },
});
