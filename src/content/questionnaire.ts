import type { Catalogue } from "#domain";
import { flowCriteria, flows } from "./flows.ts";
import { glossary, notes, visions } from "./frame.ts";
import { levers, phases } from "./levers.ts";
import { axes, implications, positioningCriteria, roles } from "./positioning.ts";
import { resourceNotes, resourceTypes } from "./resources.ts";
import { sentences } from "./sentences.ts";
import { stageCriteria, stages, themes } from "./stages.ts";
import { plans, powers, territoryKinds } from "./territory.ts";

/** All that is asked and computed with: the catalogue without its cases, its references and who might know, which are only told. */
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
  levers,
  phases,
  roles,
  implications,
  territoryKinds,
  powers,
  plans,
  cases: [],
  references: [],
  whoKnows: {},
  visions,
  glossary,
  notes,
  sentences,
};
