import { assign, setup } from "xstate";
import {
  addressOf,
  type Catalogue,
  type Change,
  type DiagnosisDocument,
  edit,
  isStage,
  type Mode,
  openEssentials,
  type PathKind,
  pathOf,
  questionAt,
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
  /** The question one was led to on that screen; empty when to none. */
  question: string;
  /** The address to come back to once an answer is revised; empty when one is not revising. */
  returnTo: string;
  /** The address one was going to when told that essential criteria are open. */
  heading: string;
  /** The stages that were told once that essential criteria are open. */
  told: readonly StageId[];
};

export type DiagnosticEvent =
  | { type: "start"; document: DiagnosisDocument; path: PathKind; step?: string }
  | { type: "edit"; change: Change }
  | { type: "next" }
  | { type: "back" }
  | { type: "goTo"; step: string; returnTo?: string }
  | { type: "choosePath"; path: PathKind }
  | { type: "goHome" }
  | { type: "leaveAnyway" }
  | { type: "stay" };

type Travelled = Pick<Context, "document" | "catalogue" | "path">;

const made = new WeakMap<DiagnosisDocument, Omit<Travelled, "document"> & { steps: Step[] }>();

/** The screens that apply to the diagnosis at hand, made once for each document; none before it is started. */
export function stepsOf({ document, catalogue, path }: Travelled): readonly Step[] {
  if (!document) return [];
  const known = made.get(document);
  if (known?.catalogue === catalogue && known.path === path) return known.steps;
  const steps = pathOf(document, catalogue, path);
  made.set(document, { catalogue, path, steps });
  return steps;
}

/** Where an event leads, as an address: a screen of the path, or a question on it. */
function target(context: Context, event: DiagnosticEvent): string {
  switch (event.type) {
    case "next":
      return context.returnTo || stepFrom(stepsOf(context), context.step, 1).id;
    case "back":
      return context.returnTo || stepFrom(stepsOf(context), context.step, -1).id;
    case "goTo":
      return event.step;
    case "leaveAnyway":
      return context.heading;
    default:
      return context.step;
  }
}

/** The screen an event leads to, and the question on it. */
function destination(context: Context, event: DiagnosticEvent): { step: Step; question: string } {
  const steps = stepsOf(event.type === "choosePath" ? { ...context, path: event.path } : context);
  const address = target(context, event);
  const step = stepAt(steps, address);
  return { step, question: questionAt(steps, step, address) };
}

const modeAt = (context: Context): Mode => stepAt(stepsOf(context), context.step).mode;

/** Whether an event leaves a stage, untold yet, with essential criteria open. */
function leavesEssentialsOpen(context: Context, event: DiagnosticEvent): boolean {
  const from = modeAt(context);
  if (!context.document || context.returnTo !== "" || !isStage(from)) return false;
  if (destination(context, event).step.mode === from) return false;
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
      context.document !== null && destination(context, event).step.mode === mode,
    opensAt: ({ context, event }, { mode }: { mode: Mode }) =>
      event.type === "start" &&
      stepAt(stepsOf({ ...event, catalogue: context.catalogue }), event.step ?? "").mode === mode,
    leavesEssentialsOpen: ({ context, event }) => leavesEssentialsOpen(context, event),
    isIn: ({ context }, { mode }: { mode: Mode }) => modeAt(context) === mode,
  },
  actions: {
    open: assign(({ context, event }) => {
      if (event.type !== "start") return {};
      const { document, path } = event;
      const steps = stepsOf({ document, catalogue: context.catalogue, path });
      const { id } = stepAt(steps, event.step ?? "");
      const question = questionAt(steps, stepAt(steps, id), event.step ?? "");
      return { document, path, step: id, question, returnTo: "", heading: id, told: [] };
    }),
    edit: assign(({ context, event }) => {
      if (event.type !== "edit" || !context.document) return {};
      const document = edit(context.document, event.change);
      const step = stepAt(stepsOf({ ...context, document }), context.step).id;
      return { document, step };
    }),
    move: assign(({ context, event }) => {
      const { step, question } = destination(context, event);
      const returnTo = event.type === "goTo" ? (event.returnTo ?? "") : "";
      return { step: step.id, question, returnTo };
    }),
    choosePath: assign(({ context, event }) =>
      event.type === "choosePath" ? { path: event.path, step: destination(context, event).step.id } : {},
    ),
    remember: assign(({ context, event }) => {
      const { step, question } = destination(context, event);
      return { heading: addressOf(step.id, question) };
    }),
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
    question: "",
    returnTo: "",
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
