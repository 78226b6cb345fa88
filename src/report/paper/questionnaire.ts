import { type DiagnosisDocument, isStage, type PathKind, pathOf, type Step, type Theme } from "#domain";
import { say } from "#i18n";
import { page } from "../tokens.ts";
import { cadrage } from "./cadrage.ts";
import { leversInUse, resourceSheet, resourceTypes } from "./entries.ts";
import { room } from "./fields.ts";
import { flowList, flowSheet } from "./flow.ts";
import type { Part } from "./pages.ts";
import {
  fixed,
  type Item,
  inParagraph,
  lineHeight,
  type Press,
  roomy,
  rule,
  said,
  stacked,
  wordsOf,
} from "./press.ts";
import { layQuestion, questionOf } from "./question.ts";

const width = page.right - page.left;

/** A territory of which nothing is known, with as many flows and resources as the path is meant for. */
const blank = (path: PathKind): DiagnosisDocument => {
  const each = { express: 1, full: 3 }[path];
  const ranks = Array.from({ length: each }, (_, index) => String(index + 1));
  return {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    profile: { name: "", kind: "autre" },
    flows: ranks.map((id) => ({ id, flow: "autre" })),
    resources: ranks.map((id) => ({ id, type: "naturelle" })),
  };
};

/** The questionnaire of a path, in the order of its screens. */
export function questionnaire(path: PathKind, title: string, press: Press): Part[] {
  const document = blank(path);
  const steps = pathOf(document, press.catalogue, path);
  const numbered = { ...press, keys: steps.flatMap(({ keys }) => keys) };
  return [
    ...cadrage(path, title, width, press),
    ...steps.flatMap((step) => partsOf(step, document, path, steps, numbered)),
    closing(press),
  ];
}

function partsOf(
  step: Step,
  document: DiagnosisDocument,
  path: PathKind,
  steps: readonly Step[],
  press: Press,
): Part[] {
  const { catalogue, lang } = press;
  const stage = catalogue.stages.find(({ id }) => id === step.mode);
  const theme = catalogue.themes.find(({ id }) => id === step.theme);
  if (!stage || !theme || !isStage(step.mode)) return [];
  const name = say(stage.title, lang);
  const isFirst = steps.find(({ mode }) => mode === step.mode) === step;
  const rank = Number(step.entry ?? 0);
  const part = (items: Item[]): Part => ({
    stage: name,
    title: say(theme.title, lang),
    head: headOf(theme, isFirst ? `${name}, ${say(stage.subtitle, lang)}` : null, press),
    items,
  });
  switch (step.kind) {
    case "criteria":
      return [part(step.keys.map((key) => layQuestion(questionOf(key, press), width, press)))];
    case "flows":
      return [part([flowList(width, path === "express", press)])];
    case "flow":
      return [flowSheet({ step, rank, count: document.flows?.length ?? 1, stage: name, width }, press)];
    case "resources":
      return [part(resourceTypes(width, press))];
    case "resource":
      return [
        resourceSheet({ step, rank, count: document.resources?.length ?? 1, stage: name, width }, press),
      ];
    case "leversInUse":
      return [part([leversInUse(theme, width, press)])];
    default:
      return [];
  }
}

/** Room for what the answers do not say. */
function closing(press: Press): Part {
  const w = wordsOf(press);
  const stage = press.catalogue.stages.at(-1);
  const title = said("H2", [{ text: w.notes, face: "title" }], width, "heading", press);
  const hint = said("P", [{ text: w.notesHint, tone: "slate" }], width, "text", press);
  const field = { kind: "text", name: "notes", label: w.notes } as const;
  return {
    stage: stage ? say(stage.title, press.lang) : "",
    title: w.notes,
    head: fixed(7, stacked([0, title], [0.5, hint])),
    items: [roomy(0, 24, (lines) => inParagraph(room(field, width, (lines + 1) * lineHeight, press)))],
  };
}

/** The heading of a theme, under that of its stage where it is the first. */
function headOf(theme: Theme, stage: string | null, press: Press): Item {
  const title = said("H2", [{ text: say(theme.title, press.lang), face: "title" }], width, "heading", press);
  const lead = said("P", [{ text: say(theme.lead, press.lang) }], width, "text", press);
  const head = stacked([1.5, title], [0.5, lead]);
  const own = { ...head, marks: [rule(width, 0.5), ...head.marks] };
  if (stage === null) return fixed(7, stacked([0, title], [0.5, lead]));
  return fixed(
    0,
    stacked([0, said("H1", [{ text: stage, face: "title" }], width, "title", press)], [3, own]),
  );
}
