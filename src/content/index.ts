import type { Catalogue } from "#domain";
import { cases } from "./cases.ts";
import { questionnaire } from "./questionnaire.ts";
import { references } from "./references.ts";
import { whoKnows } from "./who-knows.ts";

export { questionnaire } from "./questionnaire.ts";

/** All that is asked and advised, in French and English; its version changes whenever a sentence or an id does. */
export const catalogue: Catalogue = { ...questionnaire, cases, references, whoKnows };
