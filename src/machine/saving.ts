import { assign, createActor, type DoneActorEvent, fromPromise, setup, waitFor } from "xstate";
import type { DiagnosisDocument, PathKind } from "#domain";

/** What is kept: a document, and where one is in it. */
export type Place = { document: DiagnosisDocument; path: PathKind; step: string };

/** Why something was not kept: the store is full, or refuses. */
export type SavingFault = "full" | "refused";

/** How a put went: its revision and moment, or what stood in the way. */
export type PutOutcome =
  | { kind: "kept"; revision: number; at: string }
  | { kind: "failed"; fault: SavingFault }
  | { kind: "superseded" };

/** Puts a place that follows a revision, in haste where the page is about to go; never rejects. */
export type PutPlace = (asked: {
  place: Place;
  follows: number | null;
  isHasty: boolean;
}) => Promise<PutOutcome>;

type Context = {
  put: PutPlace;
  /** What is to be kept, and what of it is being written or was kept last. */
  place: Place | null;
  written: Place | null;
  isHasty: boolean;
  /** The last revision known of. */
  follows: number | null;
  /** When something was last kept. */
  at: string | null;
  fault: SavingFault | null;
};

export type SavingEvent =
  | { type: "opens"; follows: number | null; isOurs: boolean }
  | { type: "take"; place: Place }
  | { type: "hurry" }
  | { type: "retry" }
  | { type: "again" }
  | { type: "yield" };

const putting = fromPromise<PutOutcome, Pick<Context, "put" | "place" | "follows" | "isHasty">>(
  async ({ input: { put, place, follows, isHasty } }) =>
    place ? put({ place, follows, isHasty }) : { kind: "failed", fault: "refused" },
);

/** How long a change waits for others, and a failure for another try, in milliseconds. */
export const savingDelays = { change: 50, failure: 5000 } as const;

const outcomeOf = (event: unknown): PutOutcome => (event as DoneActorEvent<PutOutcome>).output;

/**
 * Keeps a diagnosis: a change is written 50 ms later at most, at once as the page goes; a failed write is tried again; a tab
 * that has yielded writes nothing until it opens the diagnosis anew.
 */
export const savingMachine = setup({
  types: { context: {} as Context, events: {} as SavingEvent, input: {} as { put: PutPlace } },
  actors: { putting },
  delays: savingDelays,
  guards: {
    isInHasteAlready: ({ context }) => context.isHasty && context.place === context.written,
    isKept: ({ event }) => outcomeOf(event).kind === "kept",
    isSuperseded: ({ event }) => outcomeOf(event).kind === "superseded",
    isKeptYetOutdated: ({ context, event }) =>
      outcomeOf(event).kind === "kept" && context.place !== context.written,
  },
  actions: {
    open: assign(({ event }) =>
      event.type === "opens"
        ? { follows: event.follows, place: null, written: null, at: null, fault: null }
        : {},
    ),
    take: assign(({ event }) => (event.type === "take" ? { place: event.place } : {})),
    begin: assign(({ context }) => ({ written: context.place })),
    hurry: assign({ isHasty: true }),
    calm: assign({ isHasty: false }),
    noteKept: assign(({ event }) => {
      const outcome = outcomeOf(event);
      return outcome.kind === "kept" ? { follows: outcome.revision, at: outcome.at, fault: null } : {};
    }),
    noteFault: assign(({ event }) => {
      const outcome = outcomeOf(event);
      return outcome.kind === "failed" ? { fault: outcome.fault } : {};
    }),
  },
}).createMachine({
  id: "saving",
  context: ({ input }) => ({
    put: input.put,
    place: null,
    written: null,
    isHasty: false,
    follows: null,
    at: null,
    fault: null,
  }),
  initial: "idle",
  on: {
    opens: [
      { guard: ({ event }) => event.isOurs, target: ".idle", actions: "open" },
      { target: ".reading", actions: "open" },
    ],
    yield: ".reading",
  },
  states: {
    idle: { on: { take: { target: "waiting", actions: "take" } } },
    waiting: {
      after: { change: "writing" },
      on: {
        take: { actions: "take" },
        hurry: { target: "writing", actions: "hurry" },
      },
    },
    writing: {
      entry: "begin",
      exit: "calm",
      invoke: {
        src: "putting",
        input: ({ context: { put, place, follows, isHasty } }) => ({ put, place, follows, isHasty }),
        onDone: [
          { guard: "isKeptYetOutdated", target: "waiting", actions: "noteKept" },
          { guard: "isKept", target: "saved", actions: "noteKept" },
          { guard: "isSuperseded", target: "reading" },
          { target: "failed", actions: "noteFault" },
        ],
      },
      on: {
        take: { actions: "take" },
        hurry: [{ guard: "isInHasteAlready" }, { target: "writing", reenter: true, actions: "hurry" }],
      },
    },
    saved: { on: { take: { target: "waiting", actions: "take" }, again: "waiting" } },
    failed: {
      after: { failure: "writing" },
      on: {
        take: { target: "waiting", actions: "take" },
        retry: "writing",
        hurry: { target: "writing", actions: "hurry" },
      },
    },
    reading: {},
  },
});

/** Starts keeping, with the means to put. */
export const startSaving = (put: PutPlace) => createActor(savingMachine, { input: { put } }).start();

/** Resolves once nothing waits to be kept, nor is being written. */
export async function settled(saving: ReturnType<typeof startSaving>): Promise<void> {
  await waitFor(saving, (snapshot) => !snapshot.matches("waiting") && !snapshot.matches("writing"));
}
