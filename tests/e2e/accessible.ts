import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { inspect } from "./inspect.ts";
import type { Lang } from "./visit.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** How much of axe is run: all of it, what depends on colours, or nothing. */
export type AxeExtent = "all" | "colours" | "none";

const axeOptions = {
  all: { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } } },
  colours: { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } },
};

/** What axe finds: every rule of WCAG 2.2 A and AA and of best practice, without exceptions. */
async function axeProblems(page: Page, extent: AxeExtent): Promise<string[]> {
  if (extent === "none") return [];
  const isThere = await page.evaluate("typeof axe === 'object'");
  if (!isThere) await page.evaluate(`(() => { ${axeSource} })()`);
  const options = JSON.stringify({ ...axeOptions[extent], resultTypes: ["violations"] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help} (${node.target.join(" ")} ${node.html.slice(0, 120)})`),
  );
}

/** Layers that a drawing library marks with tabindex -1 and nothing ever focuses: no stop, and no control. */
const isLayer = (outerHTML: string, role: unknown): boolean =>
  (role === "group" || role === "generic") && /^<g [^>]*tabindex="-1"/.test(outerHTML);

/** What can take the focus and has no name, read from the tree that assistive techniques are given. */
async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const unnamed = nodes.filter(
      ({ ignored, role, name, properties, backendDOMNodeId }) =>
        !ignored &&
        backendDOMNodeId !== undefined &&
        role?.value !== "RootWebArea" &&
        properties?.some((property) => property.name === "focusable" && property.value.value === true) &&
        String(name?.value ?? "").trim() === "",
    );
    const said = await Promise.all(
      unnamed.map(async ({ role, backendDOMNodeId }) => {
        const { outerHTML } = await session.send("DOM.getOuterHTML", {
          ...(backendDOMNodeId === undefined ? {} : { backendNodeId: backendDOMNodeId }),
        });
        return isLayer(outerHTML, role?.value)
          ? []
          : [`a focusable ${role?.value} has no name: ${outerHTML.slice(0, 120)}`];
      }),
    );
    return said.flat();
  } finally {
    await session.detach();
  }
}

/** Everything that keeps a person from using what a page shows, in sentences; nothing when all is well. */
export async function problemsOf(page: Page, lang: Lang, axe: AxeExtent = "all"): Promise<string[]> {
  return [
    ...(await page.evaluate(inspect, lang)),
    ...(await nameless(page)),
    ...(await axeProblems(page, axe)),
  ];
}

/** Nothing that axe or our own assertions know keeps a person from using this page. */
export async function expectAccessible(page: Page, lang: Lang): Promise<void> {
  expect(await problemsOf(page, lang)).toEqual([]);
}
