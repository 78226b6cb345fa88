import type { Catalogue } from "../catalogue.ts";
import { answerKeys, isEssential } from "../clarify.ts";
import { type Answer, answerAt, type DiagnosisDocument } from "../document.ts";
import { essentialMembers } from "../levers.ts";
import type { Value } from "../score.ts";

/**
 * What became of an answer. A level is raised or lowered; it is learned where nobody knew it, which is no progress, or
 * lost; a question is left out as not concerning the territory, or taken in; it is asked of somebody who does not
 * know, or no longer; or what supports an answer is reworded.
 */
export const answerChangeIds = [
  "raised",
  "lowered",
  "learned",
  "lost",
  "takenIn",
  "leftOut",
  "asked",
  "unasked",
  "reworded",
] as const;
export type AnswerChangeId = (typeof answerChangeIds)[number];

export type AnswerChange = {
  key: string;
  change: AnswerChangeId;
  before: Answer | undefined;
  after: Answer | undefined;
  /** Whether a stage counts it as essential. */
  essential: boolean;
};

/** Every answer that differs, of the criteria and of the flows and resources on both sides; the most telling first. */
export function answerChanges(
  before: DiagnosisDocument,
  after: DiagnosisDocument,
  catalogue: Catalogue,
): AnswerChange[] {
  const essentials = essentialMembers(catalogue);
  const wasThere = new Set(answerKeys(before, catalogue));
  return answerKeys(after, catalogue)
    .filter((key) => wasThere.has(key))
    .flatMap((key): AnswerChange[] => {
      const sides = { before: answerAt(before, key), after: answerAt(after, key) };
      const change = changeOf(sides.before, sides.after);
      return change ? [{ key, change, ...sides, essential: isEssential(key, essentials) }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b) || step(b) - step(a) || Number(b.essential) - Number(a.essential));
}

/** Changes that tell as much, whichever way they go. */
const ranks: Record<AnswerChangeId, number> = {
  raised: 0,
  lowered: 0,
  learned: 1,
  lost: 1,
  takenIn: 2,
  leftOut: 2,
  asked: 3,
  unasked: 3,
  reworded: 4,
};
const rank = ({ change }: AnswerChange): number => ranks[change];

/** By how many levels an answer moved. */
function step({ before, after }: AnswerChange): number {
  const [from, to] = [before?.value, after?.value];
  return typeof from === "number" && typeof to === "number" ? Math.abs(to - from) : 0;
}

function changeOf(before: Answer | undefined, after: Answer | undefined): AnswerChangeId | null {
  const [from, to] = [before?.value, after?.value];
  if (from !== to) return valueChange(from, to);
  const isSame =
    (before?.justification ?? "") === (after?.justification ?? "") &&
    (before?.source ?? "") === (after?.source ?? "");
  return isSame ? null : "reworded";
}

function valueChange(from: Value | undefined, to: Value | undefined): AnswerChangeId {
  if (to === "notApplicable") return "leftOut";
  if (from === "notApplicable") return "takenIn";
  if (typeof from === "number" && typeof to === "number") return to > from ? "raised" : "lowered";
  if (typeof to === "number") return "learned";
  if (typeof from === "number") return "lost";
  return to === "unknown" ? "asked" : "unasked";
}
