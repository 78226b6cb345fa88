/** Every constant of the scoring contract; the method annex of the report prints these. */
export const method = {
  tolerance: 1e-9,
  levels: 3,
  enoughCoverage: 1 / 2,
  stageAcquired: 2 / 3,
  stageUnderway: 1 / 3,
  leap: 0.15,
  opportunity: 1 / 3,
  readiness: 1 / 2,
  lowLoopRate: 0.1,
  highLoopRate: 0.6,
  gap: 0.15,
  bystander: 1 / 3,
  posture: 1 / 2,
  cells: { primary: 1, secondary: 1 / 2, none: 0 },
  misfit: 0.75,
  need: 1 / 3,
  first: 1 / 2,
  clarifications: 5,
} as const;

/** `x ≥ threshold`, with the contract's tolerance, so that 1/3 means 1/3. */
export const atLeast = (x: number, threshold: number): boolean => x >= threshold - method.tolerance;

/** `x < threshold`: the negation of `atLeast`. */
export const below = (x: number, threshold: number): boolean => !atLeast(x, threshold);

/** `x > threshold`: needs more than the threshold plus the tolerance. */
export const above = (x: number, threshold: number): boolean => x > threshold + method.tolerance;

/** A share 0–1 as the whole percent people see, rounded half up (scoring contract §2). */
export const percent = (share: number): number => Math.floor(share * 100 + 0.5 + method.tolerance);
