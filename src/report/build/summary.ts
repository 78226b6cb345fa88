import { answerAt, answerKeys, type StageStatus } from "#domain";
import { between, number, percentage, stageStatusTerms, verdictTerms } from "#i18n";
import { type Point, priorities, strengths } from "../findings/points.ts";
import { stagesTitle } from "../findings/titles.ts";
import { type Block, type Cell, type Section, type Span, type StageBar, textCell, words } from "../model.ts";
import { type Context, figuresOf, isShown, say, scoreWords } from "./context.ts";
import { decisions } from "./plan.ts";

/** The page that stands alone: territory, stages, strengths, priorities, positioning, confidence, next decisions. */
export function summary(context: Context): Section {
  const { w } = context;
  const attention: Block[] = context.assessment.positioning.postureFirst
    ? [{ kind: "attention", label: w.postureFirst, text: w.postureFirstText }]
    : [];
  return {
    id: "summary",
    name: w.sections.summary,
    blocks: [
      { kind: "title", text: stagesTitle(context) },
      { kind: "paragraph", size: "note", spans: identity(context) },
      ...attention,
      stageBars(context),
      {
        kind: "columns",
        columns: [
          [
            { kind: "heading", level: 2, text: w.strengths },
            ...asList(points(context, strengths(context)), w.noStrength),
          ],
          [
            { kind: "heading", level: 2, text: w.priorities },
            ...asList(points(context, priorities(context)), w.noPriority),
          ],
        ],
      },
      { kind: "columns", columns: [positioning(context), confidence(context)] },
      { kind: "heading", level: 2, text: w.decisions },
      nextDecisions(context),
    ],
  };
}

function nextDecisions(context: Context): Block {
  const { w } = context;
  const chosen = decisions(context).slice(0, 3);
  if (chosen.length === 0) return { kind: "paragraph", size: "text", spans: words(w.noDecision) };
  const cell = (text: string): Cell => (text ? textCell(text) : { kind: "blank" });
  return {
    kind: "table",
    continued: w.continued(w.decisions),
    columns: [
      { head: w.decision, share: 100 },
      { head: w.who, share: 44 },
      { head: w.when, share: 30 },
    ],
    rows: chosen.map(({ action, lead, due }) => [textCell(action), cell(lead), cell(due)]),
  };
}

function positioning(context: Context): Block[] {
  const { assessment, w, lang } = context;
  const { verdict, facilitator, actor } = assessment.positioning;
  return [
    { kind: "heading", level: 3, text: w.positioning(verdictTerms[verdict][lang]) },
    {
      kind: "paragraph",
      size: "note",
      spans: words(w.positioningFigures(scoreWords(context, facilitator), scoreWords(context, actor))),
    },
  ];
}

const points = ({ w }: Context, found: readonly Point[]): Span[][] =>
  found.map(({ name, text }) => [{ text: `${name}${w.colon}`, face: "bold" }, { text }]);

function asList(items: Span[][], empty: string): Block[] {
  return items.length === 0
    ? [{ kind: "paragraph", size: "text", spans: words(empty, { tone: "slate" }) }]
    : [{ kind: "list", ordered: true, items }];
}

function identity(context: Context): Span[] {
  const { document, catalogue, w, lang } = context;
  const { name, kind, population, respondents } = document.profile;
  const kindTitle = catalogue.territoryKinds.find(({ id }) => id === kind);
  const parts = [
    kindTitle && !name.startsWith(say(context, kindTitle.title)) ? say(context, kindTitle.title) : "",
    population === undefined ? "" : w.inhabitants(number(population, lang)),
    respondents ? w.respondents(respondents) : "",
  ].filter((part) => part !== "");
  return [
    { text: `${w.notALabel} ${name}. `, face: "bold" },
    ...words(parts.map((part) => `${part.replace(/\.$/, "")}.`).join(" ")),
  ];
}

/** The tone a stage is drawn in, by its status. */
export const tones: Record<StageStatus, StageBar["tone"]> = {
  acquired: 3,
  underway: 2,
  toStart: 1,
  notAssessed: 0,
};

/** The three stage bars with their intervals. */
export function stageBars(context: Context): Extract<Block, { kind: "stageBars" }> {
  const { assessment, catalogue, lang, w } = context;
  const bars = catalogue.stages.map((stage, index): StageBar => {
    const score = assessment.stages[stage.id];
    const interval = between(score, lang);
    return {
      rank: index + 1,
      title: say(context, stage.title),
      subtitle: say(context, stage.subtitle),
      here: assessment.currentStage === stage.id ? w.here : null,
      score: figuresOf(score),
      tone: tones[score.status],
      percent: isShown(score) ? percentage(score.point ?? 0, lang) : "",
      status: stageStatusTerms[score.status][lang],
      interval: interval ?? w.noUnknown,
    };
  });
  const said = bars.map(({ title, status, score }) => w.barAlt(title, scoreWords(context, score), status));
  return { kind: "stageBars", alt: w.barsAlt(said.join(" ")), scale: w.scale, bars, note: w.barsNote };
}

function confidence(context: Context): Block[] {
  const { document, catalogue, w } = context;
  const values = answerKeys(document, catalogue).map((key) => answerAt(document, key)?.value);
  const unknown = values.filter((value) => value === "unknown").length;
  const absent = values.filter((value) => value === undefined).length;
  const known = values.length - unknown - absent;
  const share = values.length === 0 ? 0 : known / values.length;
  return [
    { kind: "heading", level: 3, text: w.confidence(known, values.length) },
    { kind: "shareBar", alt: w.confidence(known, values.length), share, label: share > 0.4 ? w.known : "" },
    { kind: "paragraph", size: "note", spans: words(w.confidenceNote(unknown, absent)) },
  ];
}
