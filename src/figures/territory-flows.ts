import type { Assessment, DiagnosisDocument } from "#domain";
import type { MotifFlow } from "./motif.ts";

/** The flows of a territory as the motif draws them: the loop that was measured, else the level of the loop, else unknown. */
export function territoryFlows(
  document: DiagnosisDocument,
  { flows }: Pick<Assessment, "flows">,
): MotifFlow[] {
  return flows.items.map(({ id, loopRate }) => {
    const level = document.flows?.find((flow) => flow.id === id)?.answers?.capture?.value;
    return { share: loopRate ?? (typeof level === "number" ? level / 3 : null) };
  });
}
