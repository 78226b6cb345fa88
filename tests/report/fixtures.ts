import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "#content";
import { type DiagnosisDocument, flowCriterionIds, type Profile, resourceNoteIds, type Value } from "#domain";
import type { FontFiles } from "#report";

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../public/fonts/${name}.ttf`, import.meta.url)));

export const fonts: FontFiles = {
  regular: font("source-sans-3-regular"),
  bold: font("source-sans-3-bold"),
  italic: font("source-sans-3-italic"),
  title: font("bricolage-grotesque-600"),
};

const folder = new URL("../../public/examples/", import.meta.url);

/** The diagnoses of public/examples by their ids. */
export const exampleIds: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""))
  .sort();

export const example = (id: string): DiagnosisDocument =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8"));

export const profile: Profile = {
  name: "Vallons de l’Ourse",
  kind: "communaute-de-communes",
  population: 18400,
};

/** A diagnosis with every criterion at one value, and as many flows and resources as asked, all at that value. */
export function uniform(value: Value, flows = 1, resources = 1): DiagnosisDocument {
  const answer = { value };
  const essentials = new Set(
    catalogue.stages.flatMap(({ members }) => members.filter((m) => m.essential)).map((m) => m.member),
  );
  const answered = catalogue.criteria.filter(({ id }) => value !== "notApplicable" || !essentials.has(id));
  const of = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, answer]));
  const kinds = catalogue.flows.map(({ id }) => id);
  return {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    catalogueVersion: catalogue.version,
    profile,
    updatedAt: "2026-11-24T10:00:00Z",
    answers: of(answered.map(({ id }) => id)),
    flows: Array.from({ length: flows }, (_, index) => ({
      id: `f${index}`,
      flow: kinds[index % kinds.length] ?? "autre",
      answers: of(flowCriterionIds),
    })),
    resources: Array.from({ length: resources }, (_, index) => ({
      id: `r${index}`,
      type: catalogue.resourceTypes[index % catalogue.resourceTypes.length]?.id ?? "naturelle",
      name: `Ressource ${index + 1}`,
      answers: of(resourceNoteIds),
    })),
  };
}

/** Thirty flows, long names, the longest justifications: what a page must bear. */
export function extreme(): DiagnosisDocument {
  const document = uniform(1, 30, 30);
  const long = "Délibération commune, enquête auprès des entreprises et des associations ; "
    .repeat(40)
    .slice(0, 2000);
  const answers = Object.fromEntries(
    Object.entries(document.answers ?? {}).map(([id, answer]) => [id, { ...answer, justification: long }]),
  );
  return {
    ...document,
    profile: { ...profile, name: "Communauté-de-communes-sans-aucune-espace-".repeat(4).slice(0, 200) },
    answers,
    flows: (document.flows ?? []).map((flow, index) => ({
      ...flow,
      name: `Flux ${index} ${"très long nom ".repeat(13)}`.slice(0, 200),
    })),
    resources: (document.resources ?? []).map((resource) => ({
      ...resource,
      name: "Indivisible".repeat(18),
    })),
  };
}

export const empty: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Commune nouvelle du Bout", kind: "commune-nouvelle" },
};
