import type {
  Catalogue,
  Condition,
  Criterion,
  Flow,
  FlowCriterion,
  Lever,
  Member,
  ResourceNote,
  ResourceType,
  Theme,
} from "#domain";

const words = (said: string) => ({ fr: `${said} (fr)`, en: `${said} (en)` });
const naming = (id: string) => ({ title: words(id), named: words(`the ${id}`), plural: false });
const asked = (id: string, express: boolean) => ({
  title: words(id),
  question: words(`${id}?`),
  levels: [0, 1, 2, 3].map((level) => words(`${id} at ${level}`)) as Criterion["levels"],
  express,
});

const criterion = (id: string, express = false): Criterion => ({ id, ...asked(id, express) });
const flowCriterion = (id: FlowCriterion["id"], express = true): FlowCriterion => ({
  id,
  ...asked(id, express),
});
const note = (id: ResourceNote["id"], express = false): ResourceNote => ({ id, ...asked(id, express) });

/** A member of weight 1. */
export const usual = (member: string): Member => ({ member, weight: 1, essential: false });
/** A member of weight 2, essential to its stage. */
export const essential = (member: string): Member => ({ member, weight: 2, essential: true });

const theme = (stage: Theme["stage"], id: string, kind: Theme["kind"], criteria: string[] = []): Theme => ({
  id,
  stage,
  kind,
  title: words(id),
  lead: words(`About ${id}`),
  criteria,
});

const flow = (id: string): Flow => ({
  id,
  ...naming(id),
  unit: words("t"),
  origin: "deck",
  leak: words("leak"),
  loop: words("loop"),
  leaders: words("leaders"),
  synergies: words("synergies"),
  whereToLook: words("where to look"),
  references: [],
});

const resourceType = (id: string): ResourceType => ({
  id,
  title: words(id),
  question: words(`${id}?`),
  examples: words("examples"),
  proof: words("proof"),
});

/** A lever that acts on members, by weight; primary in every phase, suiting either, unless said otherwise. */
export const lever = (id: string, actsOn: Record<string, number>, given: Partial<Lever> = {}): Lever => ({
  id,
  title: words(id),
  named: words(`the ${id}`),
  cells: { emergence: "primary", implementation: "primary", sustaining: "primary" },
  actsOn: Object.entries(actsOn).map(([member, weight]) => ({ member, weight })),
  suits: "either",
  condition: null,
  card: {
    what: words("what"),
    who: [],
    legal: [],
    firstStep: words("first step"),
    cost: words("cost"),
    delay: words("delay"),
    servesMost: words("serves most"),
    watch: words("watch"),
  },
  ...given,
});

/** Who may open a shared company: the two kinds, 5,000 to 99,999 inhabitants, one of two powers. */
export const capitalCondition: Condition = {
  kinds: ["commune", "communaute-de-communes"],
  populationAtLeast: 5000,
  populationBelow: 100_000,
  powers: ["economie", "dechets"],
  reason: words("reserved"),
};

/** Two or three criteria a stage, derived members, an axis member shared with a stage, four levers. */
export const smallCatalogue: Catalogue = {
  version: "1.2.0",
  stages: [
    {
      id: "impulser",
      title: words("impulser"),
      subtitle: words("start"),
      lead: words("lead"),
      members: [
        essential("volonte"),
        usual("diagnostic"),
        usual("vision"),
        usual("flows.knowledge"),
        usual("resources.known"),
      ],
    },
    {
      id: "animer",
      title: words("animer"),
      subtitle: words("gather"),
      lead: words("lead"),
      members: [essential("acteurs"), usual("ani-animateur"), usual("projet"), essential("flows.leader")],
    },
    {
      id: "structurer",
      title: words("structurer"),
      subtitle: words("build"),
      lead: words("lead"),
      members: [essential("gouvernance"), usual("financement"), usual("flows.outlets")],
    },
  ],
  axes: [
    {
      id: "actor",
      title: words("actor"),
      lead: words("lead"),
      members: [usual("porteur"), usual("exploitant"), usual("investisseur")],
    },
    {
      id: "facilitator",
      title: words("facilitator"),
      lead: words("lead"),
      members: [usual("accompagnement"), usual("outillage"), usual("ani-animateur")],
    },
    {
      id: "posture",
      title: words("posture"),
      lead: words("lead"),
      members: [usual("culture"), usual("pratiques")],
    },
  ],
  themes: [
    theme("impulser", "cap", "criteria", ["volonte", "diagnostic", "vision"]),
    theme("impulser", "flux", "flows"),
    theme("impulser", "ressources", "resources"),
    theme("animer", "dynamique", "criteria", ["acteurs", "ani-animateur", "projet"]),
    theme("animer", "positionnement", "criteria", [
      "porteur",
      "exploitant",
      "investisseur",
      "accompagnement",
      "outillage",
      "culture",
      "pratiques",
    ]),
    theme("structurer", "modele", "criteria", ["gouvernance", "financement"]),
    theme("structurer", "leviers", "leversInUse"),
  ],
  criteria: [
    criterion("volonte", true),
    criterion("diagnostic", true),
    criterion("vision"),
    criterion("acteurs", true),
    criterion("ani-animateur", true),
    criterion("projet"),
    criterion("gouvernance", true),
    criterion("financement"),
    criterion("porteur", true),
    criterion("exploitant", true),
    criterion("investisseur"),
    criterion("accompagnement", true),
    criterion("outillage"),
    criterion("culture", true),
    criterion("pratiques"),
  ],
  flowCriteria: [
    flowCriterion("knowledge"),
    flowCriterion("capture"),
    flowCriterion("leader"),
    flowCriterion("outlets"),
    flowCriterion("potential"),
  ],
  resourceNotes: [note("known"), note("used"), note("endogenous"), note("resilient")],
  flows: [flow("bois"), flow("dechets"), flow("autre")],
  resourceTypes: [resourceType("batiment"), resourceType("savoir-faire")],
  levers: [
    lever(
      "ingenierie",
      { volonte: 2, diagnostic: 1, "flows.knowledge": 1 },
      {
        cells: { emergence: "primary", implementation: "secondary", sustaining: "none" },
      },
    ),
    lever(
      "animation",
      { acteurs: 2, "ani-animateur": 1, "flows.leader": 1 },
      {
        cells: { emergence: "secondary", implementation: "primary", sustaining: "secondary" },
        suits: "facilitator",
      },
    ),
    lever(
      "capital",
      { gouvernance: 2, financement: 1, "flows.outlets": 1 },
      {
        cells: { emergence: "none", implementation: "primary", sustaining: "primary" },
        suits: "actor",
        condition: capitalCondition,
      },
    ),
    lever("commande", { vision: 1, projet: 1, culture: 1 }),
  ],
  phases: [
    { id: "emergence", title: words("emergence"), lead: words("lead") },
    { id: "implementation", title: words("implementation"), lead: words("lead") },
    { id: "sustaining", title: words("sustaining"), lead: words("lead") },
  ],
  roles: [{ id: "exploitant-de-reseau", title: words("operator"), does: words("runs"), axis: "actor" }],
  implications: [
    {
      verdict: "actor",
      meaning: words("meaning"),
      weight: words("weight"),
      levers: ["capital"],
      risk: words("risk"),
      condition: words("condition"),
      proof: words("proof"),
      next: words("next"),
    },
  ],
  territoryKinds: [{ id: "commune", ...naming("commune"), audience: words("named") }],
  powers: [
    { id: "economie", title: words("economy") },
    { id: "dechets", title: words("waste") },
    { id: "mobilite", title: words("mobility") },
  ],
  plans: [{ id: "pcaet", title: words("climate plan"), ask: words("adopted?") }],
  cases: [
    {
      id: "chaufferie",
      title: words("boiler"),
      place: words("a town"),
      flows: ["bois"],
      role: "actor",
      stages: ["structurer"],
      levers: ["capital"],
      start: words("start"),
      idea: words("idea"),
      council: words("council"),
      difficulty: words("difficulty"),
      facts: [],
      lastKnown: { date: "2025-03", text: words("last news"), source: "A newspaper" },
    },
  ],
  whoKnows: {},
  references: [
    {
      id: "loi",
      kind: "law",
      title: words("law"),
      text: words("text"),
      source: "Legifrance",
      year: 2020,
      checked: "2026-11",
    },
  ],
  visions: [{ id: "autonomie", title: words("autonomy"), text: words("text") }],
  glossary: [{ id: "flux", term: words("flow"), gloss: words("gloss") }],
  notes: {
    matrix: words("matrix"),
    stagesAndPhases: words("stages and phases"),
    cases: words("cases"),
    values: words("values"),
    law: words("law"),
    origin: words("origin"),
    notALabel: words("not a label"),
  },
  sentences: { impulser: words("impulser") },
};
