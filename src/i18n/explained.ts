import { type Lang, method } from "#domain";
import { number, percentage, plural } from "./format.ts";
import { typesetWords } from "./typeset-words.ts";

const percentFr = (share: number): string => percentage(share, "fr");
const percentEn = (share: number): string => percentage(share, "en");

const fr = {
  one: (name: string) => `D’où vient ce chiffre ? ${name}`,
  many: (name: string) => `D’où viennent ces chiffres ? ${name}`,
  all: "D’où viennent ces chiffres ?",
  member: "Ce qui compte",
  answer: "Réponse",
  weight: "Poids",
  coverage: "Connu",
  brings: "Ce que cela apporte",
  product: (weight: number, share: string) => `${number(weight, "fr", 2)} × ${share}`,
  nothingYet: "rien encore, sans compter zéro",
  level: (level: number) => `niveau ${level} sur 3`,
  noAnswer: "pas encore de réponse",
  meanOf: (known: number, of: number, mean: string) =>
    `${mean} sur 3 en moyenne, ${known} ${plural(known, "fr", "réponse connue", "réponses connues")} sur ${of}`,
  nothingListed: "rien n’est encore nommé",
  essential: "essentiel",
  result: "Résultat :",
  covered: (share: number, isEnough: boolean) =>
    share >= 1 - method.tolerance
      ? "Toutes les réponses sont connues."
      : isEnough
        ? `${percentFr(share)} du poids est connu ; le reste élargit l’intervalle, sans compter comme zéro.`
        : `${percentFr(share)} du poids seulement est connu : sous ${percentFr(method.enoughCoverage)}, seul l’intervalle est donné.`,
  formulas: {
    stage: `Moyenne des réponses connues, chacune comptée selon son poids ; un critère essentiel pèse double. L’étape est en cours à partir de ${percentFr(method.stageUnderway)} ; elle est acquise quand le bas de l’intervalle atteint ${percentFr(method.stageAcquired)} et que chaque point essentiel est engagé.`,
    axis: "Moyenne des réponses connues, chacune comptée selon son poids.",
    posture: `Moyenne des réponses connues, chacune comptée selon son poids. Sous ${percentFr(method.posture)}, la posture passe avant le choix d’un rôle.`,
    gap: `Score d’acteur moins score de facilitateur. À partir de ${number(method.gap * 100, "fr")} points dans un sens ou dans l’autre, un rôle l’emporte ; les deux axes sous ${percentFr(method.bystander)}, la collectivité est en retrait.`,
    opportunity: `Potentiel × (1 − boucle) : ce qui pourrait encore rester ici, réduit de la part qui y fait déjà boucle. À partir de ${percentFr(method.opportunity)}, le flux est à lancer ou à préparer.`,
    readiness: `Moyenne de la connaissance, du leader et des débouchés. À partir de ${percentFr(method.readiness)}, le terrain est prêt, sauf si l’un des trois n’est pas encore engagé.`,
    maturity: "Moyenne de la connaissance, de la boucle, du leader et des débouchés.",
    flowIndex: "Moyenne des maturités des flux, chacun comptant autant.",
    deposit:
      "Ancrage × (1 − mobilisation). L’ancrage est la moyenne des notes « endogène » et « résiliente ». Le gisement n’est donné que si les trois notes sont connues.",
    resourceIndex: "Moyenne des notes « connue » et « mobilisée » de toutes les ressources.",
  },
};

const en: typeof fr = {
  one: (name) => `Where does this figure come from? ${name}`,
  many: (name) => `Where do these figures come from? ${name}`,
  all: "Where do these figures come from?",
  member: "What counts",
  answer: "Answer",
  weight: "Weight",
  coverage: "Known",
  brings: "What it brings",
  product: (weight, share) => `${number(weight, "en", 2)} × ${share}`,
  nothingYet: "nothing yet, and not a zero",
  level: (level) => `level ${level} of 3`,
  noAnswer: "no answer yet",
  meanOf: (known, of, mean) =>
    `${mean} out of 3 on average, ${known} of ${of} ${plural(of, "en", "answer", "answers")} known`,
  nothingListed: "nothing has been named yet",
  essential: "essential",
  result: "Result:",
  covered: (share, isEnough) =>
    share >= 1 - method.tolerance
      ? "Every answer is known."
      : isEnough
        ? `${percentEn(share)} of the weight is known; the rest widens the range and never counts as zero.`
        : `Only ${percentEn(share)} of the weight is known: under ${percentEn(method.enoughCoverage)}, the range alone is given.`,
  formulas: {
    stage: `The mean of the known answers, each counted by its weight; an essential one weighs double. A stage is underway from ${percentEn(method.stageUnderway)}; it is acquired when the low end of its range reaches ${percentEn(method.stageAcquired)} and every essential point has begun.`,
    axis: "The mean of the known answers, each counted by its weight.",
    posture: `The mean of the known answers, each counted by its weight. Below ${percentEn(method.posture)}, posture comes before the choice of a role.`,
    gap: `The score as actor less the score as facilitator. From ${number(method.gap * 100, "en")} points either way, one role prevails; with both axes under ${percentEn(method.bystander)}, the council is standing back.`,
    opportunity: `Potential × (1 − loop): what could still stay here, reduced by the share that already loops. From ${percentEn(method.opportunity)}, the flow is one to launch or to prepare.`,
    readiness: `The mean of knowledge, leader and outlets. From ${percentEn(method.readiness)}, the ground is ready, unless one of the three has not begun.`,
    maturity: "The mean of knowledge, loop, leader and outlets.",
    flowIndex: "The mean of the maturities of the flows, each counting the same.",
    deposit:
      "Roots × (1 − use). Roots are the mean of the notes “endogenous” and “resilient”. The deposit is given only where all three notes are known.",
    resourceIndex: "The mean of the notes “known” and “used” over all resources.",
  },
};

/** The words of « Where does this figure come from? ». */
export const explainedWords: Record<Lang, typeof fr> = {
  fr: typesetWords(fr, "fr"),
  en: typesetWords(en, "en"),
};
