import type { Catalogue } from "#domain";

/**
 * Sentence titles, by pattern of conclusions. Keys: part, then the pattern; `.one` and `.other` by number.
 * A key of `stages` names the stages that share a status, so that every agreement is written by hand.
 */
export const sentences: Catalogue["sentences"] = {
  "stages.impulser.acquired": { fr: "l’élan est acquis", en: "momentum is there" },
  "stages.impulser.underway": { fr: "l’élan se construit", en: "momentum is building" },
  "stages.impulser.toStart": { fr: "l’élan reste à donner", en: "momentum is still to come" },
  "stages.impulser.notAssessed": { fr: "l’élan reste à éclaircir", en: "momentum remains to be clarified" },
  "stages.animer.acquired": { fr: "l’animation est acquise", en: "coordination is in place" },
  "stages.animer.underway": { fr: "l’animation est en cours", en: "coordination is underway" },
  "stages.animer.toStart": { fr: "l’animation reste à engager", en: "coordination has yet to start" },
  "stages.animer.notAssessed": {
    fr: "l’animation reste à éclaircir",
    en: "coordination remains to be clarified",
  },
  "stages.structurer.acquired": {
    fr: "le modèle économique est acquis",
    en: "the business model is in place",
  },
  "stages.structurer.underway": {
    fr: "le modèle économique se construit",
    en: "the business model is taking shape",
  },
  "stages.structurer.toStart": {
    fr: "le modèle économique reste à bâtir",
    en: "the business model has yet to be built",
  },
  "stages.structurer.notAssessed": {
    fr: "le modèle économique reste à éclaircir",
    en: "the business model remains to be clarified",
  },
  "stages.impulser-animer.acquired": {
    fr: "l’élan et l’animation sont acquis",
    en: "momentum and coordination are in place",
  },
  "stages.impulser-animer.underway": {
    fr: "l’élan et l’animation se construisent",
    en: "momentum and coordination are taking shape",
  },
  "stages.impulser-animer.toStart": {
    fr: "l’élan et l’animation restent à construire",
    en: "momentum and coordination are still to come",
  },
  "stages.impulser-animer.notAssessed": {
    fr: "l’élan et l’animation restent à éclaircir",
    en: "momentum and coordination remain to be clarified",
  },
  "stages.animer-structurer.acquired": {
    fr: "l’animation et le modèle économique sont acquis",
    en: "coordination and the business model are in place",
  },
  "stages.animer-structurer.underway": {
    fr: "l’animation et le modèle économique se construisent",
    en: "coordination and the business model are taking shape",
  },
  "stages.animer-structurer.toStart": {
    fr: "l’animation et le modèle économique restent à construire",
    en: "coordination and the business model have yet to be built",
  },
  "stages.animer-structurer.notAssessed": {
    fr: "l’animation et le modèle économique restent à éclaircir",
    en: "coordination and the business model remain to be clarified",
  },
  "stages.impulser-structurer.acquired": {
    fr: "l’élan et le modèle économique sont acquis",
    en: "momentum and the business model are in place",
  },
  "stages.impulser-structurer.underway": {
    fr: "l’élan et le modèle économique se construisent",
    en: "momentum and the business model are taking shape",
  },
  "stages.impulser-structurer.toStart": {
    fr: "l’élan et le modèle économique restent à construire",
    en: "momentum and the business model are still to come",
  },
  "stages.impulser-structurer.notAssessed": {
    fr: "l’élan et le modèle économique restent à éclaircir",
    en: "momentum and the business model remain to be clarified",
  },
  "stages.all.acquired": {
    fr: "Les trois étapes sont acquises : il s’agit maintenant de durer",
    en: "All three stages are acquired: the task now is to last",
  },
  "stages.all.underway": {
    fr: "Les trois étapes sont en cours : aucune n’est encore acquise",
    en: "All three stages are underway: none is acquired yet",
  },
  "stages.all.toStart": {
    fr: "La démarche reste à engager, et c’est par l’élan qu’elle commence",
    en: "The approach has yet to start, and it starts with momentum",
  },
  "stages.all.notAssessed": {
    fr: "Il reste à répondre pour savoir où en est le territoire",
    en: "More answers are needed to know where the territory stands",
  },

  "detail.weakest.one": {
    fr: "{first} : à renforcer d’abord",
    en: "{first}: to be strengthened first",
  },
  "detail.weakest.other": {
    fr: "{first} et {second} : à renforcer d’abord",
    en: "{first} and {second}: to be strengthened first",
  },
  "detail.none": {
    fr: "Aucun point faible parmi les réponses connues",
    en: "No weak point among the known answers",
  },
  "detail.unanswered": {
    fr: "Les trois étapes attendent leurs premières réponses",
    en: "The three stages await their first answers",
  },
  "leap.unmet.one": {
    fr: "L’étape {later} progresse avant qu’un point essentiel de l’étape {earlier} ne soit assuré : {unmet}.",
    en: "The {later} stage is moving ahead before an essential point of the {earlier} stage is secure: {unmet}.",
  },
  "leap.unmet.other": {
    fr: "L’étape {later} progresse avant que des points essentiels de l’étape {earlier} ne soient assurés : {unmet}.",
    en: "The {later} stage is moving ahead before essential points of the {earlier} stage are secure: {unmet}.",
  },
  "leap.ahead": {
    fr: "L’étape {later} est plus avancée que l’étape {earlier} : vérifiez que la base suivra.",
    en: "The {later} stage is further along than the {earlier} stage: check that the foundations will hold.",
  },

  "flows.none": {
    fr: "Aucun flux n’est encore décrit : choisissez-en un à trois pour commencer",
    en: "No flow is described yet: choose one to three to begin with",
  },
  "flows.launch.one": {
    fr: "Un flux est prêt à être lancé : {flows}",
    en: "One flow is ready to launch: {flows}",
  },
  "flows.launch.other": {
    fr: "{count} flux sont prêts à être lancés : {flows}",
    en: "{count} flows are ready to launch: {flows}",
  },
  "flows.prepare.one": {
    fr: "Un flux est à préparer : {flows}",
    en: "One flow is to be prepared: {flows}",
  },
  "flows.prepare.other": {
    fr: "{count} flux sont à préparer : {flows}",
    en: "{count} flows are to be prepared: {flows}",
  },
  "flows.toConfirm.one": {
    fr: "Un flux reste à confirmer, faute de réponses : {flows}",
    en: "One flow is still to be confirmed, for want of answers: {flows}",
  },
  "flows.toConfirm.other": {
    fr: "{count} flux restent à confirmer, faute de réponses : {flows}",
    en: "{count} flows are still to be confirmed, for want of answers: {flows}",
  },
  "flows.consolidate.one": {
    fr: "Un flux déjà bien engagé est à consolider : {flows}",
    en: "One flow, already well underway, is to be consolidated: {flows}",
  },
  "flows.consolidate.other": {
    fr: "{count} flux déjà bien engagés sont à consolider : {flows}",
    en: "{count} flows, already well underway, are to be consolidated: {flows}",
  },
  "flows.watch.one": {
    fr: "Un flux est à observer pour l’instant : {flows}",
    en: "One flow is to be watched for now: {flows}",
  },
  "flows.watch.other": {
    fr: "{count} flux sont à observer pour l’instant : {flows}",
    en: "{count} flows are to be watched for now: {flows}",
  },

  "resources.none": {
    fr: "Aucune ressource n’est encore nommée : posez les huit questions qui les révèlent",
    en: "No resource is named yet: ask the eight questions that reveal them",
  },
  "resources.open": {
    fr: "Il manque des notes pour dire quelle ressource est le premier gisement",
    en: "Too few ratings are known to say which resource is the first deposit",
  },
  "resources.deposit": {
    fr: "Le premier gisement à mobiliser : {name}",
    en: "The first deposit to draw on: {name}",
  },
  "resources.spent": {
    fr: "Aucun gisement ne se détache parmi les ressources nommées",
    en: "No deposit stands out among the resources named",
  },

  "positioning.undetermined": {
    fr: "Le positionnement reste à éclaircir",
    en: "The positioning remains to be clarified",
  },
  "positioning.bystander": {
    fr: "La collectivité se tient aujourd’hui en retrait",
    en: "The council is standing back today",
  },
  "positioning.actor": {
    fr: "La collectivité agit d’abord en acteur",
    en: "The council acts first as an actor",
  },
  "positioning.facilitator": {
    fr: "La collectivité agit d’abord en facilitateur",
    en: "The council acts first as a facilitator",
  },
  "positioning.both": {
    fr: "La collectivité est acteur et facilitateur, à parts proches",
    en: "The council is actor and facilitator, in similar measure",
  },
  "positioning.postureFirst.undetermined": {
    fr: "La posture d’abord ; le positionnement reste ensuite à éclaircir",
    en: "Posture first; the positioning then remains to be clarified",
  },
  "positioning.postureFirst.bystander": {
    fr: "La posture d’abord ; la collectivité se tient aujourd’hui en retrait",
    en: "Posture first; the council is standing back today",
  },
  "positioning.postureFirst.actor": {
    fr: "La posture d’abord ; ensuite, un rôle d’acteur",
    en: "Posture first; then, a role as actor",
  },
  "positioning.postureFirst.facilitator": {
    fr: "La posture d’abord ; ensuite, un rôle de facilitateur",
    en: "Posture first; then, a role as facilitator",
  },
  "positioning.postureFirst.both": {
    fr: "La posture d’abord ; ensuite, un double rôle d’acteur et de facilitateur",
    en: "Posture first; then, a double role as actor and facilitator",
  },

  "levers.first.one": {
    fr: "Un levier vient d’abord : {levers}",
    en: "One lever comes first: {levers}",
  },
  "levers.first.other": {
    fr: "{count} leviers viennent d’abord : {levers}",
    en: "{count} levers come first: {levers}",
  },
  "levers.first.many": {
    fr: "{count} leviers viennent d’abord",
    en: "{count} levers come first",
  },
  "levers.applies.one": {
    fr: "Un levier s’applique dès maintenant, sans urgence : {levers}",
    en: "One lever applies now, with no urgency: {levers}",
  },
  "levers.applies.other": {
    fr: "{count} leviers s’appliquent dès maintenant, sans urgence",
    en: "{count} levers apply now, with no urgency",
  },
  "levers.mayApply": {
    fr: "Les leviers qui s’appliquent dépendent de réponses encore inconnues",
    en: "Which levers apply depends on answers still unknown",
  },
  "levers.covered": {
    fr: "Aucun levier ne s’impose : ce que les leviers soutiennent est déjà bien engagé",
    en: "No lever stands out: what the levers support is already well underway",
  },

  "plan.given.one": { fr: "Une action est inscrite au plan", en: "One action is in the plan" },
  "plan.given.other": {
    fr: "{count} actions sont inscrites au plan",
    en: "{count} actions are in the plan",
  },
  "plan.proposed.one": {
    fr: "Une première action vous est proposée, à compléter à la main",
    en: "One first action is proposed, for you to complete by hand",
  },
  "plan.proposed.other": {
    fr: "{count} premières actions vous sont proposées, à compléter à la main",
    en: "{count} first actions are proposed, for you to complete by hand",
  },
  "plan.blank": { fr: "Un plan d’actions à écrire ensemble", en: "An action plan to write together" },

  "clarifications.none": {
    fr: "Aucune réponse manquante ne changerait, à elle seule, une conclusion",
    en: "No missing answer would change a conclusion on its own",
  },
  "clarifications.one": {
    fr: "Une réponse peut, à elle seule, changer une conclusion",
    en: "One answer could change a conclusion on its own",
  },
  "clarifications.most.other": {
    fr: "Voici les cinq réponses qui changeraient le plus ce rapport",
    en: "These are the five answers that would change this report most",
  },
  "clarifications.other": {
    fr: "{count} réponses peuvent, chacune à elle seule, changer une conclusion",
    en: "{count} answers could each change a conclusion on their own",
  },
  "cases.title": {
    fr: "Trois démarches à connaître avant de décider",
    en: "Three cases to know about before you decide",
  },
  "method.title": { fr: "Comment ces chiffres sont calculés", en: "How these figures are worked out" },
  "answers.title": {
    fr: "Toutes les réponses, avec leur justification",
    en: "Every answer, with its justification",
  },
  "sources.title": { fr: "D’où viennent les faits cités", en: "Where the facts cited come from" },
};
