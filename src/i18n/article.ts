import { type Lang, method, type Priority } from "#domain";
import { number, plural } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const flowIsFr: Record<Priority | "toConfirm", string> = {
  launch: "est à lancer",
  prepare: "est à préparer",
  consolidate: "est à consolider",
  watch: "est à observer",
  toConfirm: "attend encore des réponses",
};

const flowIsEn: Record<Priority | "toConfirm", string> = {
  launch: "is ready to launch",
  prepare: "is one to prepare",
  consolidate: "is one to consolidate",
  watch: "is one to watch",
  toConfirm: "still awaits answers",
};

const fr = {
  report: "Le rapport en PDF",
  reportToEdit: "Exporter vers le traitement de texte",
  toLevers: "Voir les leviers qui s’appliquent",
  nothingYet: "Rien n’est encore noté : ce bilan s’écrira à mesure que vous répondrez.",
  begin: "Commencer par la première question",
  leadStage: (stage: string) => `L’étape du moment est ${stage}.`,
  leadSustaining: "Les trois étapes sont acquises : il reste à faire durer.",
  leadFlow: (flow: string, priority: Priority | "toConfirm") =>
    `Le flux qui promet le plus, « ${flow} », ${flowIsFr[priority]}.`,
  leadPosture: "Avant le choix d’un rôle, c’est la posture qui compte.",
  leadLevers: (levers: string) => `À engager d’abord : ${levers}.`,
  inhabitants: (count: number) => `${number(count, "fr")} habitants.`,
  flowsListed: (count: number) =>
    count === 0 ? "Aucun flux décrit." : `${count} ${plural(count, "fr", "flux décrit", "flux décrits")}.`,
  loopMeasured: (flows: string) => `Fait boucle ici, là où c’est mesuré : ${flows}.`,
  loopNotMeasured:
    "Aucune quantité n’est encore saisie : les traits en pointillé disent que la boucle n’est pas mesurée.",
  someNotMeasured: "En pointillé, les flux dont la boucle n’est pas mesurée.",
  notALabel: "Ni un label, ni un audit : une base de discussion.",
  strengths: "Points d’appui",
  priorities: "Priorités",
  noStrength: "Aucun point d’appui ne ressort encore des réponses connues.",
  noPriority: "Aucune priorité ne ressort des réponses connues.",

  howToRead: "Comment lire",
  stillToAnswer: "Il reste à répondre.",
  stagesLead: (known: number, asked: number) =>
    `${known} ${plural(known, "fr", "réponse est connue", "réponses sont connues")} sur ${asked}.`,
  stagesNote:
    "Ce que personne ne sait n’est jamais compté zéro : la barre pleine est ce qui est sûr, la partie hachurée ce qui peut encore changer.",
  criterion: "Critère",
  level: "Niveau",
  answer: "Réponse",
  essential: "essentiel",

  flowsLead:
    "L’opportunité dit la valeur qui échappe encore au territoire et pourrait y rester ; la préparation, si le terrain est prêt à l’accueillir.",
  opportunityIs: "le potentiel, réduit de la part qui fait déjà boucle.",
  readinessIs: "la moyenne de la connaissance, du leader et des débouchés.",
  term: (name: string) => `${name} :`,
  twoFigures: (opportunity: string, readiness: string) =>
    `opportunité ${opportunity}, préparation ${readiness}`,
  said: (name: string, what: string) => `${name} : ${what}`,
  theTerritory: "Votre territoire",
  eightQuestions: "Les huit questions qui les révèlent",
  flowIndex: (score: string) => `Indice des flux, moyenne de leurs maturités : ${score}.`,

  resourcesLead:
    "Quatre notes décrivent chaque ressource ; elles disent ensemble si elle attend d’être révélée, mobilisée, sécurisée ou partagée.",
  resourcesNote:
    "Le gisement est grand quand une ressource est bien d’ici, solide, et peu mobilisée. Il classe la liste ; il ne note personne.",
  resourceIndex: (score: string) => `Indice des ressources, connues et mobilisées : ${score}.`,
  unknownLevel: "à éclaircir",
  notApplicable: "sans objet",

  positioningNote:
    "L’encadré hachuré contient toutes les positions que vos réponses laissent possibles. Aucune n’est meilleure qu’une autre.",
  gap: (score: string) =>
    `Écart, acteur moins facilitateur : ${score}. Un rôle l’emporte à partir de ${number(method.gap * 100, "fr")} points.`,
  toSettleInFull: "Pour trancher, dans la version complète",
  whatItImplies: "Ce que ce positionnement implique",
  elsewhere: "Des repères ailleurs, à titre indicatif",
  elsewhereLead:
    "Le rôle que la collectivité a tenu dans six démarches. Les numéros sont ceux de la figure : chaque démarche y a sa zone, sans point précis, car les sources en disent trop peu.",
  caseRole: { actor: "plutôt acteur", facilitator: "plutôt facilitateur", both: "acteur et facilitateur" },

  clarifyKind: "À éclaircir",
  clarifyLead: "Inutile de tout reprendre : voici ce que déciderait chaque réponse à trouver.",
  nothingToClarify:
    "S’il reste des réponses inconnues, elles ne changeraient ni les étapes, ni les priorités, ni les leviers.",
  allToClarify: "Toutes les réponses à trouver",
  decides: {
    stages: (name: string, values: string) => `Décide de l’étape ${name} : ${values}.`,
    flows: (name: string, values: string) => `Tranche la priorité de « ${name} » : ${values}.`,
    resources: (name: string, values: string) => `Précise la lecture de « ${name} » : ${values}.`,
    verdict: (values: string) => `Tranche le positionnement : ${values}.`,
    currentStage: (values: string) => `Décide de l’étape du moment : ${values}.`,
    postureFirst: "Dit si la posture passe avant le choix d’un rôle.",
    levers: (names: string, count: number) =>
      count === 1 ? `Décide du levier ${names}.` : `Décide des leviers ${names}.`,
  },
  others: (count: number) => `${count} ${plural(count, "fr", "autre", "autres")}`,
  quoted: (name: string) => `« ${name} »`,
  upTo: (from: string, to: string, level: number) =>
    `${from} ${level === 1 ? "au niveau 0" : `jusqu’au niveau ${level - 1}`} ; ${to} ${level === 3 ? "au niveau 3" : `à partir du niveau ${level}`}`,
  sustaining: "faire durer",
  noReading: "rien de particulier",

  casesKind: "Ailleurs",
  casesTitle: "Trois démarches à connaître avant de décider",
  casesLead: "Choisies d’abord pour leurs flux, puis pour le rôle de la collectivité et pour l’étape.",
  caseParts: {
    start: "Point de départ",
    idea: "Idée",
    council: "Rôle de la collectivité",
    difficulty: "Difficulté",
  },
  lastKnown: (when: string) => `dernière information : ${when}`,
  caseMore: "Le point de départ, le rôle de la collectivité et la source",
  about: (title: string) => ` : ${title}`,
  sourceIs: (source: string) => `Source : ${source}.`,

  leversKind: "Les leviers",
  leversLead:
    "Un levier vient d’abord quand ce qu’il soutient manque le plus, à quelque étape que ce soit : il ne suit pas toujours l’étape du moment.",
  allLevers: "Tous les leviers, phase par phase",
  firstStep: (step: string) => `Premier pas : ${step}`,
  planKind: "Le plan d’actions",
  toPlan: "Ouvrir le plan d’actions",
  allAnswers: "Relire toutes les réponses",
  toReport: "Lire ou imprimer le rapport ici",
  toCompare: "Comparer avec une version précédente ou un fichier",
  who: (lead: string) => `Pilote : ${lead}`,
};

const en: typeof fr = {
  report: "The report as a PDF",
  reportToEdit: "Export to a word processor",
  toLevers: "See the levers that apply",
  nothingYet: "Nothing has been rated yet: these results will write themselves as you answer.",
  begin: "Start with the first question",
  leadStage: (stage) => `The current stage is ${stage}.`,
  leadSustaining: "All three stages are acquired: what remains is to make them last.",
  leadFlow: (flow, priority) => `The most promising flow, “${flow}”, ${flowIsEn[priority]}.`,
  leadPosture: "Before the choice of a role, posture is what matters.",
  leadLevers: (levers) => `To begin with: ${levers}.`,
  inhabitants: (count) => `${number(count, "en")} inhabitants.`,
  flowsListed: (count) =>
    count === 0 ? "No flow described." : `${count} ${plural(count, "en", "flow", "flows")} described.`,
  loopMeasured: (flows) => `What loops here, where it is measured: ${flows}.`,
  loopNotMeasured: "No quantity has been entered yet: the dashed lines say that the loop is not measured.",
  someNotMeasured: "Dashed: the flows whose loop is not measured.",
  notALabel: "Neither a label nor an audit: a starting point for discussion.",
  strengths: "Strengths",
  priorities: "Priorities",
  noStrength: "No strength stands out from the known answers yet.",
  noPriority: "No priority stands out from the known answers.",

  howToRead: "How to read this",
  stillToAnswer: "Answers are still needed.",
  stagesLead: (known, asked) =>
    `${known} of ${asked} ${plural(asked, "en", "answer is", "answers are")} known.`,
  stagesNote:
    "What nobody knows is never counted as zero: the solid bar is what is certain, the hatched part what may still change.",
  criterion: "Criterion",
  level: "Level",
  answer: "Answer",
  essential: "essential",

  flowsLead:
    "Opportunity is the value that still leaves the territory and could stay; readiness says whether the ground is ready for it.",
  opportunityIs: "the potential, reduced by the share that already loops.",
  readinessIs: "the mean of knowledge, leader and outlets.",
  term: (name) => `${name}:`,
  twoFigures: (opportunity, readiness) => `opportunity ${opportunity}, readiness ${readiness}`,
  said: (name, what) => `${name}: ${what}`,
  theTerritory: "Your territory",
  eightQuestions: "The eight questions that reveal them",
  flowIndex: (score) => `Index of flows, the mean of their maturities: ${score}.`,

  resourcesLead:
    "Four notes describe each resource; together they say whether it waits to be revealed, used, secured or shared.",
  resourcesNote:
    "The deposit is large when a resource belongs here, is solid, and is little used. It orders the list; it rates nobody.",
  resourceIndex: (score) => `Index of resources, known and used: ${score}.`,
  unknownLevel: "to clarify",
  notApplicable: "not applicable",

  positioningNote:
    "The hatched box holds every position your answers leave possible. None is better than another.",
  gap: (score) =>
    `Gap, actor less facilitator: ${score}. A role prevails from ${number(method.gap * 100, "en")} points.`,
  toSettleInFull: "To settle it, in the full version",
  whatItImplies: "What this positioning implies",
  elsewhere: "Points of reference elsewhere, as an indication",
  elsewhereLead:
    "The role the council held in six cases. The numbers are those of the figure: each case has its zone there and no exact point, as the sources say too little.",
  caseRole: { actor: "mainly an actor", facilitator: "mainly a facilitator", both: "actor and facilitator" },

  clarifyKind: "To clarify",
  clarifyLead: "No need to start over: here is what each answer still to be found would decide.",
  nothingToClarify:
    "If some answers are still unknown, they would change neither the stages, nor the priorities, nor the levers.",
  allToClarify: "All the answers to be found",
  decides: {
    stages: (name, values) => `Decides the ${name} stage: ${values}.`,
    flows: (name, values) => `Settles the priority of “${name}”: ${values}.`,
    resources: (name, values) => `Settles the reading of “${name}”: ${values}.`,
    verdict: (values) => `Settles the positioning: ${values}.`,
    currentStage: (values) => `Decides the current stage: ${values}.`,
    postureFirst: "Says whether posture comes before the choice of a role.",
    levers: (names, count) => (count === 1 ? `Decides the lever ${names}.` : `Decides the levers ${names}.`),
  },
  others: (count) => `${count} ${plural(count, "en", "other", "others")}`,
  quoted: (name) => `“${name}”`,
  upTo: (from, to, level) =>
    `${from} ${level === 1 ? "at level 0" : `up to level ${level - 1}`}; ${to} ${level === 3 ? "at level 3" : `from level ${level}`}`,
  sustaining: "making it last",
  noReading: "nothing in particular",

  casesKind: "Elsewhere",
  casesTitle: "Three cases to know about before you decide",
  casesLead: "Chosen first for their flows, then for the role of the council and the stage.",
  caseParts: {
    start: "Starting point",
    idea: "Idea",
    council: "Role of the council",
    difficulty: "Difficulty",
  },
  lastKnown: (when) => `last known: ${when}`,
  caseMore: "The starting point, the role of the council and the source",
  about: (title) => `: ${title}`,
  sourceIs: (source) => `Source: ${source}.`,

  leversKind: "The levers",
  leversLead:
    "A lever comes first where what it supports is most lacking, at whatever stage: it does not always follow the current one.",
  allLevers: "All the levers, phase by phase",
  firstStep: (step) => `First step: ${step}`,
  planKind: "The action plan",
  toPlan: "Open the action plan",
  allAnswers: "Read all the answers again",
  toReport: "Read or print the report here",
  toCompare: "Compare with an earlier version or a file",
  who: (lead) => `Led by ${lead}`,
};

/** The words of the results told as an article. */
export const articleWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
