import { leversToEngage } from "#domain";
import { type Context, say } from "../build/context.ts";

/** The first steps of the levers that apply in the phase now, those that come first before the others. */
export function proposals(context: Context): string[] {
  const { assessment, catalogue } = context;
  return leversToEngage(assessment, [assessment.phaseNow]).flatMap((id) => {
    const lever = catalogue.levers.find((known) => known.id === id);
    return lever ? [say(context, lever.card.firstStep)] : [];
  });
}
