import type { Catalogue, Theme } from "#domain";
import { smallCatalogue as domainCatalogue, essential, usual } from "../domain/small-catalogue.ts";

const theme = (stage: Theme["stage"], id: string, kind: Theme["kind"], criteria: string[] = []): Theme => ({
  id,
  stage,
  kind,
  title: { fr: id, en: id },
  lead: { fr: id, en: id },
  criteria,
});

const stage = (id: Theme["stage"], members: Catalogue["stages"][number]["members"]) => ({
  id,
  title: { fr: id, en: id },
  subtitle: { fr: id, en: id },
  lead: { fr: id, en: id },
  members,
});

/**
 * A few screens and one essential criterion a stage, so that every state of the machine can be explored.
 * The express path leaves out `animer/projet`.
 */
export const smallCatalogue: Catalogue = {
  ...domainCatalogue,
  stages: [
    stage("impulser", [essential("volonte"), usual("flows.knowledge")]),
    stage("animer", [essential("acteurs"), usual("projet")]),
    stage("structurer", [essential("gouvernance")]),
  ],
  themes: [
    theme("impulser", "cap", "criteria", ["volonte"]),
    theme("impulser", "flux", "flows"),
    theme("animer", "dynamique", "criteria", ["acteurs"]),
    theme("animer", "projet", "criteria", ["projet"]),
    theme("structurer", "modele", "criteria", ["gouvernance"]),
  ],
  criteria: domainCatalogue.criteria.filter(({ id }) =>
    ["volonte", "acteurs", "projet", "gouvernance"].includes(id),
  ),
};
