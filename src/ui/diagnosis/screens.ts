import type { ComponentType } from "react";
import type { Step } from "#domain";
import { later } from "../later.tsx";
import { Criteria } from "./criteria.tsx";
import { ProfileScreen } from "./profile.tsx";
import type { ScreenProps } from "./screen-props.ts";
import { Waiting } from "./waiting.tsx";
import { told } from "./whole-catalogue.tsx";

const screen = (load: () => Promise<ComponentType<ScreenProps>>) => later(load, Waiting);

const review = () => import("./review/index.ts");
const entries = () => import("./entries/index.ts");

/** What the answers say: loaded ahead too, so that it opens at once. */
export const results = screen(async () => (await import("./results/index.tsx")).Results);

/** The screen of each kind of step; those that are not met first load when they are. */
export const screens: Record<Step["kind"], ComponentType<ScreenProps>> = {
  profile: ProfileScreen,
  criteria: Criteria,
  flows: screen(async () => (await entries()).Flows),
  flow: screen(async () => (await entries()).FlowScreen),
  resources: screen(async () => (await entries()).Resources),
  resource: screen(async () => (await entries()).ResourceScreen),
  leversInUse: told(screen(async () => (await entries()).LeversInUse)),
  check: screen(async () => (await review()).Check),
  results: told(results),
  levers: told(screen(async () => (await import("./results/levers-screen.tsx")).LeversScreen)),
  plan: told(screen(async () => (await import("./plan/index.tsx")).Plan)),
  open: told(screen(async () => (await review()).ToClarify)),
  answers: told(screen(async () => (await review()).AllAnswers)),
  report: told(screen(async () => (await import("./report/index.tsx")).Report)),
  compare: told(screen(async () => (await import("./compare/index.tsx")).Compare)),
};
