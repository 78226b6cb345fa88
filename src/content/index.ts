import type { Catalogue, Lever } from "#domain";
import { caseFacts } from "./case-facts.ts";
import { cases } from "./cases.ts";
import { notes, visions } from "./frame.ts";
import { leverCards } from "./lever-cards.ts";
import { questionnaire } from "./questionnaire.ts";
import { references } from "./references.ts";
import { implications, roles } from "./roles.ts";
import { sentences } from "./sentences.ts";
import { whoKnows } from "./who-knows.ts";

export { questionnaire } from "./questionnaire.ts";

const levers = questionnaire.levers.map(
  (lever): Lever => ({
    ...lever,
    card: leverCards[lever.id] ?? lever.card,
  }),
);

/** All that is asked and advised, in French and English; its version changes whenever a sentence or an id does. */
export const catalogue: Catalogue = {
  ...questionnaire,
  levers,
  roles,
  implications,
  visions,
  notes,
  sentences,
  cases: cases.map((story) => ({ ...story, facts: caseFacts[story.id] ?? [] })),
  references,
  whoKnows,
};
