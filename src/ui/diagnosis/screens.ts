import { type ComponentType, lazy } from "react";
import type { Step } from "#domain";
import { Criteria } from "./criteria.tsx";
import { ProfileScreen } from "./profile.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { told } from "./whole-catalogue.tsx";

const review = () => import("./review/index.ts");
const entries = () => import("./entries/index.ts");

/** The screen of each kind of step; those that are not met first load when they are. */
export const screens: Record<Step["kind"], ComponentType<ScreenProps>> = {
  profile: ProfileScreen,
  criteria: Criteria,
  flows: lazy(async () => ({ default: (await entries()).Flows })),
  flow: lazy(async () => ({ default: (await entries()).FlowScreen })),
  resources: lazy(async () => ({ default: (await entries()).Resources })),
  resource: lazy(async () => ({ default: (await entries()).ResourceScreen })),
  leversInUse: told(lazy(async () => ({ default: (await entries()).LeversInUse }))),
  check: lazy(async () => ({ default: (await review()).Check })),
  results: told(lazy(async () => ({ default: (await import("./results/index.tsx")).Results }))),
  levers: told(lazy(async () => ({ default: (await import("./results/levers-screen.tsx")).LeversScreen }))),
  plan: told(lazy(async () => ({ default: (await import("./plan/index.tsx")).Plan }))),
  open: told(lazy(async () => ({ default: (await review()).ToClarify }))),
  answers: told(lazy(async () => ({ default: (await review()).AllAnswers }))),
};
