import { assign, setup } from "xstate";
import {
  type Catalogue,
  type Change,
  type DiagnosisDocument,
  edit,
  isStage,
  type Mode,
  openEssentials,
  type PathKind,
  pathOf,
  type StageId,
  type Step,
  stepAt,
  stepFrom,
} from "#domain";

type Context = {
  catalogue: Catalogue;
  /** The diagnosis at hand; null until one is started or opened. */
  document: DiagnosisDocument | null;
  path: PathKind;
  /** The id of the screen one is on. */
  step: string;
  /** Where one was going when told that essential criteria are open. */
  heading: string;
  /** The stages that were told once that essential criteria are open. */
  told: readonly StageId[];
};

export type DiagnosticEvent =
  | { type: "start"; document: DiagnosisDocument; path: PathKind; step?: string }
  | { type: "edit"; change: Change }
  | { type: "next" }
  | { type: "back" }
  | { type: "goTo"; step: string }
  | { type: "choosePath"; path: PathKind }
  | { type: "goHome" }
  | { type: "leaveAnyway" }
  | { type: "stay" };

/** The screens that apply to the diagnosis at hand; none before it is started. */
export const stepsOf = ({ document, catalogue, path }: Context): Step[] =>
  document ? pathOf(document, catalogue, path) : [];

/** Where an event leads, as a screen of the path. */
function destination(context: Context, event: DiagnosticEvent): Step {
  const steps = stepsOf(context);
  switch (event.type) {
    case "next":
      return stepFrom(steps, context.step, 1);
    case "back":
      return stepFrom(steps, context.step, -1);
    case "goTo":
      return stepAt(steps, event.step);
    case "leaveAnyway":
      return stepAt(steps, context.heading);
    case "choosePath":
      return stepAt(stepsOf({ ...context, path: event.path }), context.step);
    default:
      return stepAt(steps, context.step);
  }
}

const modeAt = (context: Context): Mode => stepAt(stepsOf(context), context.step).mode;

/** Whether an event leaves a stage, untold yet, with essential criteria open. */
function leavesEssentialsOpen(context: Context, event: DiagnosticEvent): boolean {
  const from = modeAt(context);
  if (!context.document || !isStage(from) || destination(context, event).mode === from) return false;
  return !context.told.includes(from) && openEssentials(context.document, context.catalogue, from).length > 0;
}

const modes = ["cadrage", "impulser", "animer", "structurer", "bilan"] as const;

/** One transition for each mode an event can lead to, so that the modes are states one can see. */
const travel = (action: "move" | "choosePath" = "move") =>
  modes.map((mode) => ({
    guard: { type: "leadsTo" as const, params: { mode } },
    target: mode,
    actions: action,
  }));

/** The same, stopping once where essential criteria are left open. */
const leave = () => [
  { guard: "leavesEssentialsOpen" as const, target: "unfinished" as const, actions: "remember" as const },
  ...travel(),
];

const travelling = () => ({ next: leave(), back: leave(), goTo: leave(), choosePath: travel("choosePath") });

/**
 * The modes a person can be in. The position inside a mode is in `context.step`; the document is never lost:
 * only `start` replaces it and only `edit` changes it.
 */
export const diagnosticMachine = setup({
  types: { context: {} as Context, events: {} as DiagnosticEvent, input: {} as { catalogue: Catalogue } },
  guards: {
    leadsTo: ({ context, event }, { mode }: { mode: Mode }) =>
      context.document !== null && destination(context, event).mode === mode,
    opensAt: ({ context, event }, { mode }: { mode: Mode }) =>
      event.type === "start" &&
      stepAt(pathOf(event.document, context.catalogue, event.path), event.step ?? "").mode === mode,
    leavesEssentialsOpen: ({ context, event }) => leavesEssentialsOpen(context, event),
    isIn: ({ context }, { mode }: { mode: Mode }) => modeAt(context) === mode,
  },
  actions: {
    open: assign(({ context, event }) => {
      if (event.type !== "start") return {};
      const { document, path } = event;
      const step = stepAt(pathOf(document, context.catalogue, path), event.step ?? "").id;
      return { document, path, step, heading: step, told: [] };
    }),
    edit: assign(({ context, event }) => {
      if (event.type !== "edit" || !context.document) return {};
      const document = edit(context.document, event.change);
      const step = stepAt(pathOf(document, context.catalogue, context.path), context.step).id;
      return { document, step };
    }),
    move: assign(({ context, event }) => ({ step: destination(context, event).id })),
    choosePath: assign(({ context, event }) =>
      event.type === "choosePath" ? { path: event.path, step: destination(context, event).id } : {},
    ),
    remember: assign(({ context, event }) => ({ heading: destination(context, event).id })),
    tell: assign(({ context }) => {
      const mode = modeAt(context);
      return isStage(mode) ? { told: [...context.told, mode] } : {};
    }),
  },
}).createMachine({
  id: "diagnostic",
  context: ({ input }) => ({
    catalogue: input.catalogue,
    document: null,
    path: "full",
    step: "cadrage",
    heading: "cadrage",
    told: [],
  }),
  initial: "home",
  on: {
    start: modes.map((mode) => ({
      guard: { type: "opensAt", params: { mode } },
      target: `.${mode}`,
      actions: "open",
    })),
    edit: { actions: "edit" },
    goHome: ".home",
  },
  states: {
    home: { on: { goTo: travel(), choosePath: travel("choosePath") } },
    cadrage: { on: travelling() },
    impulser: { on: travelling() },
    animer: { on: travelling() },
    structurer: { on: travelling() },
    bilan: { on: travelling() },
    unfinished: {
      entry: "tell",
      on: {
        leaveAnyway: travel(),
        goTo: travel(),
        stay: modes.map((mode) => ({ guard: { type: "isIn", params: { mode } }, target: mode })),
      },
    },
  },
});
