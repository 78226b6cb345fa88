import type { Catalogue } from "#domain";
import type { CliWords } from "#i18n";
import { type PaperOrder, posterIds } from "#report";

/** Reads what to print from the words after `paper`; or says what to type instead. */
export function paperOrder(
  [kind, id, ...others]: readonly string[],
  { express, form }: { express: boolean; form: boolean },
  words: CliWords["usage"],
): PaperOrder | string {
  if (kind === undefined) return words.noPaper;
  const tooMany = kind === "questionnaire" ? id : others[0];
  if (tooMany !== undefined) return words.paperTooMany(kind, tooMany);
  if (express && kind !== "questionnaire") return words.paperOption("--express", kind);
  switch (kind) {
    case "questionnaire":
      return { kind, path: express ? "express" : "full", isForm: form };
    case "flow":
      return { kind, flow: id ?? null, isForm: form };
    case "poster":
      if (form) return words.paperOption("--form", kind);
      return id === undefined ? words.noCriterion : { kind, criterion: id };
    default:
      return words.unknownPaper(kind);
  }
}

/** What the catalogue lacks of what is to be printed, as a sentence. */
export function paperProblem(
  order: PaperOrder,
  catalogue: Catalogue,
  words: CliWords["usage"],
): string | null {
  if (order.kind === "flow" && order.flow !== null) {
    const ids = catalogue.flows.map(({ id }) => id);
    return ids.includes(order.flow) ? null : words.unknownFlow(order.flow, ids.join(", "));
  }
  if (order.kind !== "poster") return null;
  const ids = posterIds(catalogue);
  return ids.includes(order.criterion) ? null : words.unknownCriterion(order.criterion, ids.join(", "));
}
