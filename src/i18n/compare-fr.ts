import type {
  AnswerChangeId,
  actionFieldIds,
  flowFieldIds,
  profileFieldIds,
  resourceFieldIds,
  ScoreReading,
} from "#domain";
import { date, plural } from "./format.ts";
import { time } from "./moment.ts";

type Field = (
  | typeof profileFieldIds
  | typeof flowFieldIds
  | typeof resourceFieldIds
  | typeof actionFieldIds
)[number];

/** The words of a comparison in French. */
export const fr = {
  /** What « depuis » is followed by: a day, the moment of one, a version someone named, a file without a date. */
  day: (iso: string) => `le ${date(iso, "fr")}`,
  moment: (iso: string) => `le ${date(iso, "fr")} à ${time(iso, "fr")}`,
  version: (name: string, iso: string) => `la version « ${name} » (${date(iso, "fr")})`,
  file: (name: string) => `le fichier « ${name} »`,

  name: "Ce qui a changé",
  nameOther: "Comparaison",
  title: (since: string, clauses: string) => `Depuis ${since}, ${clauses}`,
  titleOther: (before: string, after: string, said: string) => `${before} et ${after} : ${said}`,
  differ: (answers: number, conclusions: number) =>
    `${answers} ${plural(answers, "fr", "réponse", "réponses")} et ${conclusions} ${plural(conclusions, "fr", "conclusion", "conclusions")} diffèrent`,
  nothingDiffers: "rien ne diffère",
  and: " ; ",
  nothing: "rien n’a changé",
  /** How many answers changed, and how many of those were only found. */
  answersChanged: (count: number, found: number) => {
    if (count === 0) return "aucun niveau n’a changé";
    if (count === found)
      return `${count} ${plural(count, "fr", "réponse a été trouvée", "réponses ont été trouvées")}`;
    const all = `${count} ${plural(count, "fr", "réponse a changé", "réponses ont changé")}`;
    return found === 0
      ? all
      : `${all}, dont ${found} simplement ${plural(found, "fr", "trouvée", "trouvées")}`;
  },
  stageStatus: (stage: string, before: string, after: string) =>
    `l’étape ${stage} passe de « ${before} » à « ${after} »`,
  stageKnown: (stage: string, after: string) => `l’étape ${stage}, mieux connue, est dite « ${after} »`,
  stageScore: (stage: string, before: string, after: string) =>
    `l’étape ${stage} passe de ${before} à ${after}`,
  onlyKnown: "le diagnostic se précise, sans autre changement",
  sameConclusions: "aucune conclusion ne change",
  conclusionsChanged: (count: number) =>
    `${count} ${plural(count, "fr", "conclusion change", "conclusions changent")}`,

  sides: (before: string, after: string) => `Avant : ${before}. Après : ${after}.`,
  undated: "sans date",
  honest:
    "Une réponse enfin trouvée resserre un score à l’intérieur de ce qui était possible : le territoire n’a pas changé pour autant. Un niveau relevé ou abaissé, lui, est un changement.",
  catalogues: (before: string, after: string, now: string) =>
    `Les deux diagnostics n’ont pas été remplis avec la même version du catalogue (${before}, puis ${after}). Les scores des deux sont calculés ici avec la version ${now}.`,
  noVersion: "sans version",
  toKnow: "À savoir.",
  otherTerritory:
    "Les deux diagnostics ne portent pas le même nom. S’ils décrivent deux territoires, leurs écarts ne sont pas une évolution.",

  conclusions: "Ce qui change dans les conclusions",
  noConclusion: "Aucune conclusion ne change.",
  of: {
    stages: (name: string) => `Étape ${name}`,
    currentStage: "Étape du moment",
    phaseNow: "Phase actuelle",
    verdict: "Positionnement",
    postureFirst: "Alerte sur la posture",
    flows: (name: string) => `Flux « ${name} »`,
    resources: (name: string) => `Ressource « ${name} »`,
    levers: (name: string) => `Levier « ${name} »`,
  },
  fromTo: (before: string, after: string) => `${before} →\u00a0${after}`,
  clarified: "désormais connu",
  obscured: "moins bien connu",
  absent: "pas encore décrit",
  gone: "n’est plus décrit",
  raisedAlert: "donnée",
  noAlert: "non donnée",
  noReading: "rien de particulier",
  excluded: "non proposé",
  allAcquired: "les trois sont acquises",

  levers: "Les leviers, phase par phase",
  leversCaption: "Les leviers qui entrent parmi ceux à engager, en sortent ou changent de place",
  rank: (rank: number, isFirst: boolean) =>
    `${rank === 1 ? "1er" : `${rank}e`}${isFirst ? ", à engager d’abord" : ""}`,
  notAmong: "pas parmi eux",
  phase: "Phase",
  lever: "Levier",
  before: "Avant",
  after: "Après",
  stepsBefore: "Premières actions, avant",
  stepsAfter: "Premières actions, après",
  noStep: "Aucune.",

  scores: "Les scores, avant et après",
  noScore: "Aucun score ne change.",
  scoresCaption: "Les scores qui changent, et pourquoi",
  score: "Score",
  meaning: "Ce que cela veut dire",
  figureAlt: (pairs: string) => `Score des trois étapes, avant et après. ${pairs}`,
  pairAlt: (stage: string, before: string, after: string) => `${stage} : avant ${before}, après ${after}.`,
  figureNote:
    "Barre fine : avant. Barre épaisse : après. Aplat : ce qui est sûr. Hachures : ce que l’inconnu peut ajouter.",
  scoreOf: {
    stages: (name: string) => `Étape ${name}`,
    flows: (name: string, figure: string) => `Flux « ${name} », ${figure}`,
    resources: (name: string, figure: string) => `Ressource « ${name} », ${figure}`,
    flowIndex: "Indice des flux",
    resourceIndex: "Indice des ressources",
  },
  readings: {
    above: "En hausse, au-delà de ce qui était possible",
    up: "En hausse",
    narrowed: "Mieux connu, dans ce qui était possible",
    widened: "Moins bien connu",
    down: "En baisse",
    below: "En baisse, en deçà de ce qui était possible",
  } satisfies Record<ScoreReading, string>,
  because: {
    raised: (n: number) => `${n}\u00a0${plural(n, "fr", "niveau relevé", "niveaux relevés")}`,
    lowered: (n: number) => `${n}\u00a0${plural(n, "fr", "niveau abaissé", "niveaux abaissés")}`,
    learned: (n: number) => `${n}\u00a0${plural(n, "fr", "réponse trouvée", "réponses trouvées")}`,
    lost: (n: number) =>
      `${n}\u00a0${plural(n, "fr", "réponse devenue inconnue", "réponses devenues inconnues")}`,
    takenIn: (n: number) => `${n}\u00a0${plural(n, "fr", "question reprise", "questions reprises")}`,
    leftOut: (n: number) => `${n}\u00a0${plural(n, "fr", "question écartée", "questions écartées")}`,
    asked: (n: number) => `${n}\u00a0${plural(n, "fr", "question posée", "questions posées")}`,
    unasked: (n: number) => `${n}\u00a0${plural(n, "fr", "question retirée", "questions retirées")}`,
    reworded: (n: number) => `${n}\u00a0${plural(n, "fr", "justification revue", "justifications revues")}`,
  } satisfies Record<AnswerChangeId, (count: number) => string>,
  listChanged: "des flux ou ressources ajoutés ou retirés",

  answers: "Les réponses qui ont changé",
  noAnswer: "Aucune réponse n’a changé.",
  noSuchAnswer: "Aucune réponse n’a changé de cette façon.",
  criterion: "Critère",
  change: "Ce qui change",
  was: (words: string) => `Avant : ${words}`,
  changes: {
    raised: "Niveau relevé.",
    lowered: "Niveau abaissé.",
    learned: "Réponse trouvée.",
    lost: "Réponse devenue inconnue.",
    takenIn: "Question reprise.",
    leftOut: "Question écartée.",
    asked: "Question posée.",
    unasked: "Question retirée.",
    reworded: "Justification revue.",
  } satisfies Record<AnswerChangeId, string>,
  noWords: "Ni justification, ni source.",
  answersOf: (part: string) => `Réponses qui ont changé : ${part}`,
  essential: "essentiel",

  others: "Flux, ressources, plan et profil",
  flowAdded: (name: string) => `Flux ajouté : ${name}.`,
  flowRemoved: (name: string) => `Flux retiré : ${name}.`,
  resourceAdded: (name: string) => `Ressource ajoutée : ${name}.`,
  resourceRemoved: (name: string) => `Ressource retirée : ${name}.`,
  leverAdded: (name: string) => `Levier désormais mobilisé : ${name}.`,
  leverRemoved: (name: string) => `Levier qui n’est plus mobilisé : ${name}.`,
  actionAdded: (name: string) => `Action ajoutée : « ${name} ».`,
  actionRemoved: (name: string) => `Action retirée : « ${name} ».`,
  actionEdited: (name: string) => `Action « ${name} »`,
  unnamedAction: "sans titre",
  profile: "Profil du territoire",
  fieldChange: (field: string, before: string, after: string) => `${field} : ${before} →\u00a0${after}`,
  listAdded: (field: string, items: string) => `${field}, en plus : ${items}`,
  listRemoved: (field: string, items: string) => `${field}, en moins : ${items}`,
  nothingGiven: "rien",
  fields: {
    name: "nom",
    kind: "type",
    code: "code",
    population: "population",
    powers: "compétences",
    plans: "plans et démarches",
    respondents: "répondants",
    "ambition.longTerm": "vision à long terme",
    "ambition.shortTerm": "actions à court terme",
    "ambition.frame": "cadre d’intervention",
    flow: "sorte de flux",
    roleHeld: "place tenue",
    roleIntended: "place visée",
    "quantities.entering": "ce qui entre",
    "quantities.produced": "ce qui est produit ici",
    "quantities.looped": "ce qui est bouclé",
    "quantities.leaving": "ce qui sort",
    "quantities.year": "année des quantités",
    "quantities.source": "source des quantités",
    type: "sorte de ressource",
    action: "intitulé",
    lever: "levier",
    lead: "pilote",
    due: "échéance",
    term: "terme",
    cost: "coût",
    indicator: "indicateur",
    status: "avancement",
  } satisfies Record<Field, string>,
  terms: { short: "court terme", long: "long terme" },
};
