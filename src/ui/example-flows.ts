import type { MotifFlow } from "#figures";

/**
 * What the example « full-territory » says of its five flows, in its order, so that the motif of the home screen
 * is drawn from a territory: the measured loop where there is one, else the level of the loop out of 3.
 */
export const exampleFlows: readonly MotifFlow[] = [
  { share: 9500 / 48_000 },
  { share: 880 / 2300 },
  { share: 33 / 205 },
  { share: 0 / 3 },
  { share: 1 / 3 },
];
