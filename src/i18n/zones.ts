import type { CaseStudy, Lang } from "#domain";
import { chartWords } from "./charts.ts";
import { say } from "./format.ts";

/**
 * The names of the zones of the positioning, each with the numbers of the cases where the council held that role: what
 * is known of them gives a zone, and no point in it.
 */
export function zoneNames(cases: readonly CaseStudy[], lang: Lang) {
  const { mostlyActor, mostlyFacilitator, both, bystander } = chartWords[lang];
  const withCases = (name: string, role: CaseStudy["role"]): string => {
    const numbers = cases.flatMap((study, index) => (study.role === role ? [index + 1] : []));
    return numbers.length > 0 ? `${name} (${numbers.join(", ")})` : name;
  };
  return {
    actor: withCases(mostlyActor, "actor"),
    facilitator: withCases(mostlyFacilitator, "facilitator"),
    both: withCases(both, "both"),
    bystander,
  };
}

/** The cases with the number they have in the zones of the positioning, « Organic’Vallée (1) ». */
export const numbered = (cases: readonly CaseStudy[], lang: Lang): string[] =>
  cases.map(({ title }, index) => `${say(title, lang)}\u00a0(${index + 1})`);
