import type { Text } from "#domain";
import { capitalised } from "../format.ts";
import { constants, methodWords } from "../method.ts";
import {
  levelTerms,
  leverStateTerms,
  phaseTerms,
  priorityTerms,
  readingCallTerms,
  readingTerms,
  stageStatusTerms,
  verdictTerms,
} from "../terms.ts";
import type { PageText } from "./page-text.ts";

const c = constants.en;
const { formulas } = methodWords.en;
const term = ({ en }: Text) => capitalised(en);
const inFormula = (name: keyof typeof formulas) => `In one line: ${formulas[name].text}`;

export const methodPageEn: PageText = {
  title: "The method",
  lead: "How answers become results: every rule in words, every constant with its value. Nothing else enters the calculation.",
  sections: [
    {
      id: "reponses",
      title: "What is answered",
      parts: [
        "Each question is about one criterion and offers four levels. Every level has a sentence of its own, so that two people looking at the same territory choose the same one.",
        { list: levelTerms.map(({ en }, level) => `${level}: ${en}`) },
        "“We don’t know” is an answer in its own right. It is never counted as zero: it widens the range in which the score lies. A question not answered yet is calculated in the same way, but counted apart.",
        "“Does not concern us” takes the question out of the calculation. A criterion that is essential to its stage cannot be taken out.",
        "A criterion weighs 1, an essential one 2. A justification and a source can go with any answer: they change no score, but they are what gives the results their worth around a table.",
        `The express version asks twenty questions at most. They are chosen so that every stage, each axis and posture can rest on at least ${c.enoughCoverage} of their weight.`,
      ],
    },
    {
      id: "scores",
      title: "A score, and what it does not know",
      parts: [
        `A score is three numbers. The point is the mean of the known answers, each divided by ${c.levels} and counted according to its weight. Coverage is the share of the total weight that has a known answer. The range says where the score may lie: its low end takes every unknown answer as 0, its high end as ${c.levels}.`,
        inFormula("score"),
        "An example: four criteria of equal weight, three answers (3, 2 and 1) and one “we don’t know”. The point is 67% (6 out of 9), coverage is 75%, and the range runs from 50 to 75%.",
        `Below a coverage of ${c.enoughCoverage}, no point is shown and nothing is concluded: only the range is given.`,
        "A stage that relies on flows or resources takes the mean of those you described, all on an equal footing: nothing is asked twice, and a list of twenty flows speaks no louder than a list of two.",
        "There is no overall mark. Stages, flows, resources and positioning make up a profile: they are never added together.",
        formulas.rounding.text,
      ],
    },
    {
      id: "etapes",
      title: "The stages",
      parts: [
        "Each stage is the score of its criteria. The first rule that holds, in the order of the table, gives its status.",
        {
          table: {
            caption: "The status of a stage",
            head: ["Status", "When"],
            rows: [
              [term(stageStatusTerms.notAssessed), `Coverage is below ${c.enoughCoverage}.`],
              [
                term(stageStatusTerms.acquired),
                `The low end of the range is at least ${c.stageAcquired}, and every essential criterion is met.`,
              ],
              [term(stageStatusTerms.underway), `The point is at least ${c.stageUnderway}.`],
              [term(stageStatusTerms.toStart), "In all other cases."],
            ],
          },
        },
        `A criterion is essential when its stage does not hold without it. ${formulas.essential.text}`,
        "You are at the first of the three stages that is not acquired.",
        `One stage can be ahead of another. The results say so when a stage that is underway or acquired has a higher point than an earlier one that is underway or to start, and either leads it by at least ${c.leap} or the earlier one has an essential criterion that is not met.`,
        "The number of stages acquired gives the phase of support, whose levers are put forward first.",
        {
          table: {
            caption: "The phase of support",
            head: ["Stages acquired", "Current phase", "To prepare"],
            rows: [
              ["None", phaseTerms.emergence.en, phaseTerms.emergence.en],
              ["One", phaseTerms.emergence.en, phaseTerms.implementation.en],
              ["Two", phaseTerms.implementation.en, phaseTerms.sustaining.en],
              ["Three", phaseTerms.sustaining.en, phaseTerms.sustaining.en],
            ],
          },
        },
      ],
    },
    {
      id: "flux",
      title: "Flows",
      parts: [
        "Each flow you chose is rated on five levels: knowledge (volumes and people involved are known), loop (the share of the flow kept or reused here), leader, outlets (here or elsewhere) and potential (the value that still escapes the territory).",
        inFormula("flow"),
        "Opportunity is high when there is much left to gain and little is looped already. Readiness says whether the flow is known, led and wanted. Together they give the priority.",
        {
          table: {
            caption: "The priority of a flow",
            head: ["Priority", "When"],
            rows: [
              [
                term(priorityTerms.launch),
                `Opportunity is at least ${c.opportunity}, readiness at least ${c.readiness}, and neither knowledge, leader nor outlets is at 0.`,
              ],
              [
                term(priorityTerms.prepare),
                `Opportunity is at least ${c.opportunity}, but one of the other conditions is missing.`,
              ],
              [
                term(priorityTerms.consolidate),
                `Opportunity is below ${c.opportunity} and readiness is at least ${c.readiness}.`,
              ],
              [term(priorityTerms.watch), "In all other cases."],
              [
                term(priorityTerms.toConfirm),
                "The unknown answers leave more than one priority possible: all of them are named.",
              ],
            ],
          },
        },
        "The index of flows is the mean of their maturities, all on an equal footing.",
        `Quantities are optional and never change a level. The measured loop is what is looped, divided by what enters and what is produced. The results point out a contradiction, without correcting anything, when it is below ${c.lowLoopRate} for a loop at level 3, above ${c.highLoopRate} for a loop at level 0, or when what leaves and what is looped exceed what enters and what is produced.`,
      ],
    },
    {
      id: "ressources",
      title: "Resources",
      parts: [
        "Each resource you named is rated on four levels: known, used, endogenous (it comes from here and its use is decided here) and resilient (it holds when a partner leaves or a price rises).",
        inFormula("resource"),
        "The deposit is high for a resource that is well rooted and still little used. It puts the list in order, from the most to the least promising. More than one reading may hold at a time.",
        {
          table: {
            caption: "The readings of a resource",
            head: ["Reading", "When", "What it calls for"],
            rows: [
              [
                term(readingTerms.toReveal),
                "Known: 0 or 1. Endogenous: 2 or 3.",
                term(readingCallTerms.toReveal),
              ],
              [term(readingTerms.dormant), "Known: 2 or 3. Used: 0 or 1.", term(readingCallTerms.dormant)],
              [
                term(readingTerms.fragile),
                "Used: 2 or 3. Resilient: 0 or 1.",
                term(readingCallTerms.fragile),
              ],
              [
                term(readingTerms.interterritorial),
                "Endogenous: 0 or 1.",
                term(readingCallTerms.interterritorial),
              ],
            ],
          },
        },
        "A reading that needs a level nobody knows is not given. The index of resources brings together the “known” and “used” levels.",
      ],
    },
    {
      id: "positionnement",
      title: "Positioning",
      parts: [
        "A council can run things itself (actor), help others to act (facilitator), or both: these are two independent axes. Posture, the way it works with its partners, is measured apart.",
        "The gap is the actor score minus the facilitator score, with its range.",
        {
          table: {
            caption: "Positioning, by the first rule that holds",
            head: ["Positioning", "When"],
            rows: [
              [
                term(verdictTerms.undetermined),
                `The coverage of either axis is below ${c.enoughCoverage}, or the range of the gap reaches both +${c.gap} and −${c.gap}.`,
              ],
              [term(verdictTerms.bystander), `Both axes are below ${c.bystander}.`],
              [term(verdictTerms.actor), `The gap is +${c.gap} or more.`],
              [term(verdictTerms.facilitator), `The gap is −${c.gap} or less.`],
              [term(verdictTerms.both), "In all other cases."],
            ],
          },
        },
        "No positioning is better than another: each has its conditions and its risks, and the results state them.",
        `Posture below ${c.posture}, with a coverage of at least ${c.enoughCoverage}, comes before everything else: the 2018 deck holds it to be decisive.`,
      ],
    },
    {
      id: "leviers",
      title: "The levers of support",
      parts: [
        "Nine levers, those of the 2018 deck. Each advances a few criteria; it is primary, secondary or absent in each phase; it suits an actor better, or a facilitator, or both; some call for a power, a size or a kind of territory.",
        inFormula("levers"),
        `The place counts, for a primary lever and then for a secondary one: ${c.cells}. The fit is 1, or ${c.misfit} where the lever suits an actor and the council is a facilitator, or the reverse.`,
        {
          table: {
            caption: "The state of a lever in a phase",
            head: ["State", "When"],
            rows: [
              [
                term(leverStateTerms.applies),
                `Its need is more than ${c.need}, with a coverage of at least ${c.enoughCoverage}; or an essential criterion that it advances is not met, with that same coverage.`,
              ],
              [
                term(leverStateTerms.mayApply),
                `Its need could be more than ${c.need}, depending on the answers still unknown.`,
              ],
              [term(leverStateTerms.covered), "In all other cases."],
            ],
          },
        },
        `In the current phase, a lever comes first when its relevance is more than ${c.first}, or when it is primary and an essential criterion that is not met calls for it.`,
        "Within a phase, levers are ordered by state, then by place, then by relevance, and last in the deck’s order. A lever already in use keeps its place. A lever is only ever left out with its condition, never in silence. “Why this lever?” gives the criteria that call for it, the weightiest first.",
      ],
    },
    {
      id: "a-eclaircir",
      title: "The answers to clarify",
      parts: [
        `For every unknown or missing answer, the four levels are tried with all else as it is, and the conclusions that change are counted: status of the stages, current stage, positioning, alert on posture, priority of flows, readings of resources, state of levers. The results name ${c.clarifications} at most, those that would change most conclusions; where they tie, essential criteria come first.`,
      ],
    },
    {
      id: "criteres",
      title: "What counts in each stage and on each axis",
      parts: ["The criteria, and those that count double because they are essential to their stage."],
    },
    {
      id: "lectures",
      title: "What is this project’s own reading",
      parts: [
        "The 2018 deck gives the stages, the flows, the resources, the positioning and the levers. What follows is this project’s own, or still has to be checked.",
      ],
    },
    {
      id: "constantes",
      title: "Every constant",
      parts: [
        "This table is written from the very values of the calculation, as is the annex of the report.",
        { link: "Sources and licences", to: "sources" },
      ],
    },
  ],
};
