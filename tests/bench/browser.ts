import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { preview } from "vite";
import { findBrowser, launch } from "../e2e/browser.ts";
import { type Line, median } from "./ratio.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const slowdown = 4;
const answers = 60;

/** A page with nothing but radio buttons: what the browser itself needs to repaint one. */
const plainRadios = `<!doctype html><title>radios</title>${Array.from(
  { length: 5 },
  (_, group) =>
    `<fieldset>${Array.from({ length: 5 }, () => `<label><input type="radio" name="g${group}"> level</label>`).join("")}</fieldset>`,
).join("")}`;

/** Run in the page, as text: clicks unchecked radio buttons in turn and times each until it is painted. */
const timesOfAnswers = `(async () => {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  }));
  const times = [];
  for (let time = 0; time < ${answers}; time += 1) {
    const radios = document.querySelectorAll("input[type=radio]:not(:checked)");
    await painted();
    const start = performance.now();
    radios[time % radios.length].click();
    await painted();
    times.push(performance.now() - start);
  }
  return times;
})()`;

/** The median time in milliseconds from choosing a radio button to the frame that shows it, on a slowed CPU. */
async function repaint(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const times = await page.evaluate<number[]>(timesOfAnswers);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return median(times);
}

/** An answer in the wizard beside a bare radio button, in the same browser with the CPU slowed four times. */
export async function benchBrowser(): Promise<Line[]> {
  const { NODE_ENV: _, ...env } = process.env;
  const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));
  execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: root, env, stdio: "inherit" });
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const bound = server.httpServer.address();
  if (bound === null || typeof bound === "string") throw new Error("The preview server has no port");
  const browser = await launch(await findBrowser());
  try {
    const context = await browser.newContext({ locale: "fr-FR" });
    const wizard = await context.newPage();
    const address = `http://127.0.0.1:${bound.port}/`;
    await wizard.goto(address);
    await wizard.getByRole("button", { name: /territoire complet/i }).click();
    await wizard.waitForURL(/#\//);
    await wizard.goto(`${address}#/animer/role-d-acteur`);
    await wizard.getByRole("heading", { level: 1, name: "Le rôle d’acteur" }).waitFor();
    const time = await repaint(wizard);
    const bare = await context.newPage();
    await bare.setContent(plainRadios);
    const yardstick = await repaint(bare);
    return [
      {
        name: "an answer until it is painted, CPU slowed 4 times / a bare radio button",
        goal: "≤ 50 ms",
        time,
        yardstick,
        ratio: time / yardstick,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
