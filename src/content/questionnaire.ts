import type { Catalogue, Lever } from "#domain";
import { flowCriteria, flows } from "./flows.ts";
import { glossary } from "./glossary.ts";
import { levers, phases } from "./levers.ts";
import { axes, positioningCriteria } from "./positioning.ts";
import { resourceNotes, resourceTypes } from "./resources.ts";
import { stageCriteria, stages, themes } from "./stages.ts";
import { plans, powers, territoryKinds } from "./territory.ts";

const untold = { fr: "", en: "" };

const untoldCard: Lever["card"] = {
  what: untold,
  who: [],
  legal: [],
  firstStep: untold,
  cost: untold,
  delay: untold,
  servesMost: untold,
  watch: untold,
};

/** All that is asked and computed with: the catalogue without what is only told, by the results and the report. */
export const questionnaire: Catalogue = {
  version: "1.0.0",
  stages,
  axes,
  themes,
  criteria: [...stageCriteria, ...positioningCriteria],
  flowCriteria,
  resourceNotes,
  flows,
  resourceTypes,
  levers: levers.map((lever) => ({ ...lever, card: untoldCard })),
  phases,
  roles: [],
  implications: [],
  territoryKinds,
  powers,
  plans,
  cases: [],
  references: [],
  whoKnows: {},
  visions: [],
  glossary,
  notes: {
    matrix: untold,
    stagesAndPhases: untold,
    cases: untold,
    values: untold,
    law: untold,
    origin: untold,
    notALabel: untold,
  },
  sentences: {},
};
