import { type AnswerChange, isUnchanged, type ScoreChange, type StageId, stageIds } from "#domain";
import { capitalised, percentage, stageStatusTerms, titleOf } from "#i18n";
import { isShown } from "../context.ts";
import { areOthers, type Sides } from "./sides.ts";

/** The sentence that says the essential of a comparison: what has changed since, or what differs between two territories. */
export function comparisonTitle(sides: Sides): string {
  const { before, after, comparison, label, c } = sides;
  const moved = comparison.answers.filter(({ change }) => change !== "reworded");
  const { length: concluded } = comparison.conclusions;
  if (!areOthers(sides)) return capitalised(c.title(label, clauses(sides, moved).join(c.and)));
  const isSame = moved.length + concluded === 0;
  const said = isSame ? c.nothingDiffers : c.differ(moved.length, concluded);
  return capitalised(c.titleOther(before.document.profile.name, after.document.profile.name, said));
}

function clauses(sides: Sides, moved: readonly AnswerChange[]): string[] {
  const { comparison, c } = sides;
  if (isUnchanged(comparison)) return [c.nothing];
  const found = moved.filter(({ change }) => change === "learned");
  return [c.answersChanged(moved.length, found.length), mostTelling(sides)];
}

/** The change of a stage that says most; else that all is only better known, or that no conclusion changes. */
function mostTelling(sides: Sides): string {
  const { comparison, c } = sides;
  const stages = comparison.scores.filter(({ name }) => name.startsWith("stages."));
  const said =
    statusClause(sides, "changed") ?? scoreClause(sides, stages) ?? statusClause(sides, "clarified");
  if (said) return said;
  const isOnlyKnown =
    comparison.answers.some(({ change }) => change === "learned") &&
    comparison.answers.every(({ change }) => ["learned", "asked", "reworded"].includes(change));
  if (isOnlyKnown) return c.onlyKnown;
  return comparison.conclusions.length === 0
    ? c.sameConclusions
    : c.conclusionsChanged(comparison.conclusions.length);
}

function statusClause(sides: Sides, how: "changed" | "clarified"): string | null {
  const { comparison, after, c } = sides;
  const { lang } = after;
  for (const id of stageIds) {
    const found = comparison.conclusions.find(
      ({ name, change }) => name === `stages.${id}` && change === how,
    );
    if (!found) continue;
    const name = stageName(sides, id);
    const now = stageStatusTerms[comparison.after.stages[id].status][lang];
    if (how === "clarified") return c.stageKnown(name, now);
    return c.stageStatus(name, stageStatusTerms[comparison.before.stages[id].status][lang], now);
  }
  return null;
}

/** The stage whose score moved most, for good, between two known scores that people read as different. */
function scoreClause(sides: Sides, changes: readonly ScoreChange[]): string | null {
  const { lang } = sides.after;
  const by = ({ before, after }: ScoreChange) => Math.abs((after.point ?? 0) - (before.point ?? 0));
  const [most] = changes
    .filter(({ reading }) => reading !== "narrowed" && reading !== "widened")
    .filter(({ before, after }) => isShown(before) && isShown(after))
    .toSorted((a, b) => by(b) - by(a));
  if (!most) return null;
  const [from, to] = [most.before, most.after].map(({ point }) => percentage(point ?? 0, lang));
  if (from === undefined || to === undefined || from === to) return null;
  return sides.c.stageScore(stageName(sides, most.name.slice("stages.".length)), from, to);
}

/** The title of a stage. */
export const stageName = ({ after }: Pick<Sides, "after">, id: StageId | string): string =>
  titleOf(after.catalogue.stages, id, after.lang);
