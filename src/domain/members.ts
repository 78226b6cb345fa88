import type { AxisId, Catalogue, FlowCriterionId, Member, ResourceNoteId, StageId } from "./catalogue.ts";
import type { DiagnosisDocument } from "./document.ts";
import { asMember, type Contribution, contribution, group, type Value } from "./score.ts";

/** A member as known from the answers: null when it has left, because it does not concern the territory. */
export type MemberOf = (id: string) => Contribution | null;

/** The derived members: one flow or resource criterion over all those listed, nothing being asked twice. */
export function derivedFrom(id: string): { list: "flows" | "resources"; criterion: string } | null {
  const dot = id.indexOf(".");
  const list = id.slice(0, dot);
  return list === "flows" || list === "resources" ? { list, criterion: id.slice(dot + 1) } : null;
}

/** Looks up what a document says of a member, once for each. */
export function membersOf(document: DiagnosisDocument): MemberOf {
  const known = new Map<string, Contribution | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const made = memberOf(document, id);
    known.set(id, made);
    return made;
  };
}

function memberOf(document: DiagnosisDocument, id: string): Contribution | null {
  const derived = derivedFrom(id);
  if (!derived) return contribution(id, document.answers?.[id]?.value);
  const entries = document[derived.list] ?? [];
  if (entries.length === 0) return { id, weight: 1, coverage: 0, point: null, contributions: [] };
  const answers = entries.map((entry) =>
    contribution(
      `${derived.list}.${entry.id}.${derived.criterion}`,
      valueIn(entry.answers, derived.criterion),
    ),
  );
  return asMember(id, group(answers));
}

/** The value answered in a flow or resource, undefined when it was not asked. */
export function valueIn(
  answers: Partial<Record<FlowCriterionId | ResourceNoteId, { value?: Value }>> | undefined,
  criterion: string,
): Value | undefined {
  return (answers as Record<string, { value?: Value }> | undefined)?.[criterion]?.value;
}

/** The members of a stage or axis with what is known of them, weighted; null ones have left. */
export function weighted(members: readonly Member[], memberOf: MemberOf): (Contribution | null)[] {
  return members.map(({ member, weight, essential }) => {
    const known = memberOf(member);
    return known && { ...known, weight, essential };
  });
}

/** The members of a stage of the catalogue. */
export const stageMembers = (catalogue: Catalogue, stage: StageId): readonly Member[] =>
  catalogue.stages.find(({ id }) => id === stage)?.members ?? [];

/** The members of an axis of the catalogue. */
export const axisMembers = (catalogue: Catalogue, axis: AxisId): readonly Member[] =>
  catalogue.axes.find(({ id }) => id === axis)?.members ?? [];
