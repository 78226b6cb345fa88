import { type AxisId, answerChangeIds, type ScoreChange, stageIds } from "#domain";
import { axisTerms, between, figureTerms, inSentence, percentage, titleOf } from "#i18n";
import { type Block, type Cell, textCell, words } from "../../model.ts";
import { figuresOf, isShown, scoreWords } from "../context.ts";
import { tones } from "../summary.ts";
import { entryNamed, type Sides } from "./sides.ts";
import { stageName } from "./title.ts";

/** The stages before and after, drawn, then every score that differs, with what that means. */
export function scores(sides: Sides): Block[] {
  const { comparison, c, after } = sides;
  const changed = comparison.scores;
  return [
    { kind: "heading", level: 2, text: c.scores },
    stagePairs(sides),
    changed.length === 0
      ? { kind: "paragraph", size: "text", spans: words(c.noScore) }
      : {
          kind: "table",
          caption: c.scoresCaption,
          continued: after.w.continued(c.scoresCaption),
          columns: [
            { head: c.score, share: 50 },
            { head: c.before, share: 34 },
            { head: c.after, share: 34 },
            { head: c.meaning, share: 56 },
          ],
          rows: changed.map((change) => scoreRow(sides, change)),
        },
  ];
}

function scoreRow(sides: Sides, change: ScoreChange): Cell[] {
  const { after } = sides;
  return [
    textCell(scoreName(sides, change.name), { face: "bold" }),
    textCell(scoreWords(after, change.before)),
    textCell(scoreWords(after, change.after)),
    textCell(meaning(sides, change)),
  ];
}

function scoreName(sides: Sides, name: string): string {
  const { c, after } = sides;
  const [kind = "", ...rest] = name.split(".");
  const figure = rest.at(-1) ?? "";
  if (kind === "stages") return c.scoreOf.stages(stageName(sides, figure));
  if (kind === "axes") return axisTerms[figure as AxisId][after.lang];
  if (rest.length === 1) return kind === "flows" ? c.scoreOf.flowIndex : c.scoreOf.resourceIndex;
  const list = kind === "flows" ? "flows" : "resources";
  const of = inSentence(figureTerms[figure as keyof typeof figureTerms][after.lang]);
  return c.scoreOf[list](entryNamed(sides, list, rest.slice(0, -1).join(".")), of);
}

/** « En hausse : 2 niveaux relevés, 1 réponse trouvée. » */
function meaning({ c, after }: Sides, { reading, because, listChanged }: ScoreChange): string {
  const causes = answerChangeIds.flatMap((id) => {
    const count = because.filter(({ change }) => change === id).length;
    return count > 0 && id !== "asked" && id !== "unasked" ? [c.because[id](count)] : [];
  });
  const all = [...causes, ...(listChanged ? [c.listChanged] : [])];
  return `${c.readings[reading]}${all.length > 0 ? `${after.w.colon}${all.join(", ")}` : ""}.`;
}

function stagePairs(sides: Sides): Block {
  const { comparison, c, after } = sides;
  const { w, lang } = after;
  const side = (id: (typeof stageIds)[number], which: "before" | "after") => {
    const stage = comparison[which].stages[id];
    return {
      score: figuresOf(stage),
      tone: tones[stage.status],
      percent: isShown(stage) ? percentage(stage.point ?? 0, lang) : "",
      interval: between(stage, lang) ?? w.noUnknown,
    };
  };
  const pairs = stageIds.map((id, index) => ({
    rank: index + 1,
    title: titleOf(after.catalogue.stages, id, lang),
    before: side(id, "before"),
    after: side(id, "after"),
  }));
  const said = pairs.map(({ title, before, after: now }) =>
    c.pairAlt(title, scoreWords(after, before.score), scoreWords(after, now.score)),
  );
  return {
    kind: "stagePairs",
    alt: c.figureAlt(said.join(" ")),
    scale: w.scale,
    sides: [inSentence(c.before), inSentence(c.after)],
    pairs,
    note: c.figureNote,
  };
}
