import type { Step } from "#domain";

/** What every screen of the path is given. */
export type ScreenProps = { step: Step };
