import type { Assessment, Reading, ResourceAssessment } from "./assessment.ts";
import type { ResourceNoteId } from "./catalogue.ts";
import type { DiagnosisDocument, ResourceEntry } from "./document.ts";
import { valueIn } from "./members.ts";
import { method } from "./method.ts";
import { contribution, topGroup } from "./score.ts";

const indexNotes = ["known", "used"] as const;

/** A note as a level, null when it is not known. */
function noteOf(resource: ResourceEntry, note: ResourceNoteId): number | null {
  const value = valueIn(resource.answers, note);
  return typeof value === "number" ? value : null;
}

const shareOf = (level: number | null): number | null => (level === null ? null : level / method.levels);
const atMost = (level: number | null, most: number): boolean => level !== null && level <= most;
const noLess = (level: number | null, least: number): boolean => level !== null && level >= least;

function assessResource(resource: ResourceEntry): ResourceAssessment {
  const known = noteOf(resource, "known");
  const used = noteOf(resource, "used");
  const endogenous = noteOf(resource, "endogenous");
  const resilient = noteOf(resource, "resilient");
  const valorisation = shareOf(used);
  const anchoring = endogenous === null || resilient === null ? null : shareOf((endogenous + resilient) / 2);
  const readings: Record<Reading, boolean> = {
    toReveal: atMost(known, 1) && noLess(endogenous, 2),
    dormant: noLess(known, 2) && atMost(used, 1),
    fragile: noLess(used, 2) && atMost(resilient, 1),
    interterritorial: atMost(endogenous, 1),
  };
  return {
    id: resource.id,
    name: resource.name ?? null,
    type: resource.type,
    revelation: shareOf(known),
    valorisation,
    anchoring,
    deposit: anchoring === null || valorisation === null ? null : anchoring * (1 - valorisation),
    readings: (["toReveal", "dormant", "fragile", "interterritorial"] as const).filter((id) => readings[id]),
  };
}

/** Every resource in the order of the document, and the index: the group of all `known` and `used` notes. */
export function assessResources({ resources = [] }: DiagnosisDocument): Assessment["resources"] {
  const notes = resources.flatMap((resource) =>
    indexNotes.map((note) =>
      contribution(`resources.${resource.id}.${note}`, valueIn(resource.answers, note)),
    ),
  );
  return { index: topGroup(notes), items: resources.map(assessResource) };
}

/** The resources by deposit (« gisement »), largest first, those without one last, then in the document's order. */
export const byDeposit = (items: readonly ResourceAssessment[]): ResourceAssessment[] =>
  items.toSorted((a, b) => (b.deposit ?? -1) - (a.deposit ?? -1));
