import type { CaseStory, Step } from "#domain";

/** The case that speaks to a theme; a theme that none truly fits has none. */
const caseOfTheme: Readonly<Record<string, string>> = {
  "point-de-depart": "hautes-pyrenees-bois",
  "parties-prenantes": "smicval",
  "dynamique-collective": "jaime-mes-bouteilles",
  "role-d-acteur": "smicval",
  "role-de-facilitateur": "ariege-serres",
  "modele-economique": "ere43",
  gouvernance: "organic-vallee",
};

/** The real case shown beside a screen: the one of its theme, or the first where the flow at hand counts most. */
export function caseFor(
  { kind, theme = "" }: Pick<Step, "kind" | "theme">,
  cases: readonly CaseStory[],
  flow?: string,
): CaseStory | undefined {
  if (kind === "criteria") return cases.find(({ id }) => id === caseOfTheme[theme]);
  if (flow === undefined) return undefined;
  return cases
    .filter(({ flows }) => flows.includes(flow))
    .toSorted((a, b) => a.flows.indexOf(flow) - b.flows.indexOf(flow))[0];
}

/** Whether a screen has a case, known before the cases are loaded. */
export const hasCase = ({ kind, theme = "" }: Pick<Step, "kind" | "theme">): boolean =>
  kind === "criteria" && theme in caseOfTheme;
