import { type Context, say } from "../build/context.ts";

/** The first steps of the levers that apply in the phase now, those that come first before the others. */
export function proposals(context: Context): string[] {
  const { assessment, catalogue } = context;
  const applying = assessment.levers[assessment.phaseNow].filter(
    ({ state, inUse }) => state === "applies" && !inUse,
  );
  const first = applying.filter((lever) => lever.first);
  const others = applying.filter((lever) => !lever.first);
  return [...first, ...others].flatMap(({ id }) => {
    const lever = catalogue.levers.find((known) => known.id === id);
    return lever ? [say(context, lever.card.firstStep)] : [];
  });
}
