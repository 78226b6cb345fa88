import * as z from "zod/mini";

import {
  axisIds,
  flowCriterionIds,
  phaseIds,
  resourceNoteIds,
  stageIds,
  territoryKindIds,
  verdictIds,
} from "./ids.ts";

export * from "./ids.ts";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const words = z.string().check(z.trim(), z.minLength(1));
const text = z.strictObject({ fr: words, en: words });
/** The month a fact was last checked, as `YYYY-MM`. */
const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
const year = z.int().check(z.gte(1900), z.lte(2100));
const weight = z.number().check(z.positive());

/** A sourced statement: who says it (`source`, as one would cite it), for which year, checked when. */
const fact = z.strictObject({
  text,
  source: words,
  url: z.exactOptional(z.url()),
  year,
  checked: month,
});

const levels = z.tuple([text, text, text, text]);

/** What is asked: a short title, the question itself, one sentence per level 0–3. */
const criterionParts = {
  title: text,
  question: text,
  /** A word of the question explained beside its first use. */
  gloss: z.exactOptional(text),
  levels,
  express: z.boolean(),
};

const criterion = z.strictObject({ id, ...criterionParts });
const flowCriterion = z.strictObject({ id: z.enum(flowCriterionIds), ...criterionParts });
const resourceNote = z.strictObject({ id: z.enum(resourceNoteIds), ...criterionParts });

/** A criterion id, or `flows.<criterion>` / `resources.<note>` for what all flows or resources say together. */
const memberId = z.string();
const member = z.strictObject({ member: memberId, weight, essential: z.boolean() });

const theme = z.strictObject({
  id,
  stage: z.enum(stageIds),
  kind: z.enum(["criteria", "flows", "resources", "leversInUse"]),
  title: text,
  lead: text,
  criteria: z.array(id),
});

/** A title in a list, and the same named inside a sentence, with its article (« le bois », « les déchets »). */
const naming = { title: text, named: text, plural: z.boolean() };

const flow = z.strictObject({
  id,
  ...naming,
  unit: text,
  origin: z.enum(["deck", "added"]),
  leak: text,
  loop: text,
  leaders: text,
  synergies: text,
  whereToLook: text,
  /** Ids of the national references shown beside this flow. */
  references: z.array(id),
});

const resourceType = z.strictObject({
  id,
  title: text,
  question: text,
  examples: text,
  proof: text,
});

const condition = z.strictObject({
  kinds: z.exactOptional(z.array(z.enum(territoryKindIds)).check(z.minLength(1))),
  populationAtLeast: z.exactOptional(z.int().check(z.nonnegative())),
  populationBelow: z.exactOptional(z.int().check(z.positive())),
  powers: z.exactOptional(z.array(id).check(z.minLength(1))),
  /** Why this condition holds, as a sentence for the territory that does not meet it. */
  reason: text,
});

const cell = z.enum(["primary", "secondary", "none"]);

const lever = z.strictObject({
  id,
  title: text,
  named: text,
  cells: z.strictObject({ emergence: cell, implementation: cell, sustaining: cell }),
  actsOn: z.array(z.strictObject({ member: memberId, weight })).check(z.minLength(3), z.maxLength(5)),
  suits: z.enum(["actor", "facilitator", "either"]),
  condition: z.nullable(condition),
  card: z.strictObject({
    what: text,
    who: z.array(fact),
    legal: z.array(fact),
    firstStep: text,
    cost: text,
    delay: text,
    servesMost: text,
    watch: text,
  }),
});

const roleCard = z.strictObject({ id, title: text, does: text, axis: z.enum(["actor", "facilitator"]) });

/** What a verdict of positioning implies for the council. */
const implication = z.strictObject({
  verdict: z.enum(verdictIds),
  meaning: text,
  weight: text,
  levers: z.array(id),
  risk: text,
  condition: text,
  proof: text,
  next: text,
});

const caseStudy = z.strictObject({
  id,
  title: text,
  place: text,
  flows: z.array(id),
  role: z.enum(["actor", "facilitator", "both"]),
  stages: z.array(z.enum(stageIds)),
  levers: z.array(id),
  start: text,
  idea: text,
  council: text,
  difficulty: text,
  facts: z.array(fact),
  /** The date of the last known news; the case is never said to be running. */
  lastKnown: z.strictObject({
    date: z.string().check(z.regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)),
    text,
    source: words,
  }),
});

const territoryKind = z.strictObject({
  id: z.enum(territoryKindIds),
  ...naming,
  /** Whether the 2018 deck names this kind among those it speaks to, and with which limit. */
  audience: text,
});

const power = z.strictObject({ id, title: text });
const plan = z.strictObject({ id, title: text, ask: text });

/** A dated, sourced fact of the national frame; `value` only where one figure says it. */
const reference = z.strictObject({
  id,
  kind: z.enum(["value", "target", "law", "programme", "deck-figure", "method"]),
  title: text,
  text,
  value: z.exactOptional(z.strictObject({ amount: z.number(), unit: text })),
  source: words,
  url: z.exactOptional(z.url()),
  year,
  checked: month,
});

const vision = z.strictObject({ id, title: text, text });
const glossaryEntry = z.strictObject({ id, term: text, gloss: text });

const catalogueShape = z.strictObject({
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  stages: z.array(
    z.strictObject({
      id: z.enum(stageIds),
      title: text,
      subtitle: text,
      lead: text,
      members: z.array(member).check(z.minLength(1)),
    }),
  ),
  axes: z.array(
    z.strictObject({
      id: z.enum(axisIds),
      title: text,
      lead: text,
      members: z.array(member).check(z.minLength(1)),
    }),
  ),
  themes: z.array(theme),
  criteria: z.array(criterion),
  flowCriteria: z.array(flowCriterion),
  resourceNotes: z.array(resourceNote),
  flows: z.array(flow),
  resourceTypes: z.array(resourceType),
  levers: z.array(lever),
  phases: z.array(z.strictObject({ id: z.enum(phaseIds), title: text, lead: text })),
  roles: z.array(roleCard),
  implications: z.array(implication),
  territoryKinds: z.array(territoryKind),
  powers: z.array(power),
  plans: z.array(plan),
  cases: z.array(caseStudy),
  references: z.array(reference),
  /** Who might know an answer, by criterion id, `flows.<criterion>` or `resources.<note>`. */
  whoKnows: z.record(z.string(), text),
  visions: z.array(vision),
  glossary: z.array(glossaryEntry),
  /** Statements about the method that the report prints word for word. */
  notes: z.strictObject({
    matrix: text,
    stagesAndPhases: text,
    cases: text,
    values: text,
    law: text,
    origin: text,
    notALabel: text,
  }),
  /** Templates of sentence titles, by pattern of conclusions; `{name}` stands for a value. */
  sentences: z.record(z.string(), text),
});

export type Text = z.infer<typeof text>;
export type Lang = keyof Text;
export type Fact = z.infer<typeof fact>;
export type Criterion = z.infer<typeof criterion>;
export type FlowCriterion = z.infer<typeof flowCriterion>;
export type ResourceNote = z.infer<typeof resourceNote>;
export type Member = z.infer<typeof member>;
export type Theme = z.infer<typeof theme>;
export type Flow = z.infer<typeof flow>;
export type ResourceType = z.infer<typeof resourceType>;
export type Condition = z.infer<typeof condition>;
export type Cell = z.infer<typeof cell>;
export type Lever = z.infer<typeof lever>;
export type CaseStudy = z.infer<typeof caseStudy>;
/** A case without what is known of it fact by fact. */
export type CaseStory = Omit<CaseStudy, "facts">;
export type Reference = z.infer<typeof reference>;
export type Implication = z.infer<typeof implication>;
export type Catalogue = z.infer<typeof catalogueShape>;

/** The strict shape of a catalogue; `catalogueProblems` then checks that its parts agree. */
export const catalogueSchema = catalogueShape;
