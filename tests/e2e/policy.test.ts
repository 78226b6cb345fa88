import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page, Worker } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { hosted, policyText } from "../../scripts/build/policy.ts";
import { problemsOf } from "./accessible.ts";
import { launch } from "./browser.ts";
import { heading } from "./visit.ts";
import { watch } from "./watch.ts";

/** Another server of this machine, hence another origin, which counts what reaches it. */
let heard = 0;
const other = createServer((_, response) => {
  heard += 1;
  response.writeHead(200, { "access-control-allow-origin": "*" }).end();
});
let elsewhere: string;
let browser: Browser;
let page: Page;
let found: () => Promise<string[]>;

beforeAll(async () => {
  browser = await launch(inject("browser"));
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
});
beforeEach(async () => {
  heard = 0;
  page = await browser.newPage({ locale: "fr-FR" });
  found = await watch(page, inject("address"), { installs: true });
  await page.goto(inject("address"));
  await heading(page, "Ressorts");
});
afterEach(() => page.close());
afterAll(async () => {
  await browser.close();
  other.close();
});

/** Does something in the page that its policy may forbid, and waits for the breach to be told. */
const breach = (act: string): Promise<string> =>
  page.evaluate(
    `new Promise((resolve) => {
      addEventListener("securitypolicyviolation", (told) => resolve(told.effectiveDirective), { once: true });
      setTimeout(() => { ${act.replaceAll("ELSEWHERE", elsewhere)} });
    })`,
  );

describe("the page that was built", () => {
  it("says its policy before anything that the policy binds", async () => {
    const first = page.locator("head > :not([charset])").first();
    expect(await first.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(await first.getAttribute("content")).toBe(policyText(hosted));
    expect(policyText(hosted)).not.toContain("unsafe-");
    expect(await found()).toEqual([]);
  });

  it.each([
    ["a request", 'fetch("ELSEWHERE").catch(() => {})', "connect-src"],
    ["a message as one leaves", 'navigator.sendBeacon("ELSEWHERE", "x")', "connect-src"],
    ["a socket", 'new WebSocket("ELSEWHERE".replace("http", "ws"))', "connect-src"],
    ["a picture from elsewhere", 'new Image().src = "ELSEWHERE"', "img-src"],
    [
      "a frame",
      'document.body.append(Object.assign(document.createElement("iframe"), { src: "ELSEWHERE" }))',
      "frame-src",
    ],
    [
      "a form that is sent",
      'document.body.append(Object.assign(document.createElement("form"), { id: "f", action: "ELSEWHERE" })); document.forms.f.submit()',
      "form-action",
    ],
    ["a style in a text", 'document.body.setAttribute("style", "color: red")', "style-src-attr"],
    ["a text made into elements", 'document.body.innerHTML = "<b>x</b>"', "require-trusted-types-for"],
    [
      "a text made into a script",
      'document.createElement("script").textContent = "1"',
      "require-trusted-types-for",
    ],
    ["a text that is run", 'eval("1")', "require-trusted-types-for"],
    ["a worker from an address", 'new Worker("data:text/javascript,1")', "require-trusted-types-for"],
    [
      "a service worker from an address",
      'navigator.serviceWorker.register("theme.js")',
      "require-trusted-types-for",
    ],
    ["a second policy of another name", 'trustedTypes.createPolicy("autre", {})', "trusted-types"],
    ["a second policy of the same name", 'trustedTypes.createPolicy("ressorts", {})', "trusted-types"],
  ])("refuses %s, and the tests would hear of it", async (_, act, directive) => {
    expect(await breach(act)).toBe(directive);
    const wrong = await found();
    expect(wrong.filter((one) => one.startsWith(`A breach of ${directive}: `))).toHaveLength(1);
    expect(heard).toBe(0);
  });

  it("binds the worker that makes reports", async () => {
    // The worker waits for its fonts meanwhile.
    await page.route("**/*.ttf", () => undefined);
    await page.goto(`${inject("address")}#/atelier`);
    const [worker]: [Worker, unknown] = await Promise.all([
      page.waitForEvent("worker"),
      page.getByRole("button", { name: "Produire l’affiche" }).click(),
    ]);
    const end = await worker.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          addEventListener("securitypolicyviolation", (told) => resolve(told.effectiveDirective));
          fetch(address).then(
            () => resolve("answered"),
            () => undefined,
          );
        }),
      elsewhere,
    );
    expect(end).toBe("connect-src");
    expect(heard).toBe(0);
    expect(await found()).toEqual([`A breach of connect-src: ${elsewhere}`]);
  });
});

describe("the page « Vos données »", () => {
  const tryIt = async (on: Page) => {
    await on.goto(`${inject("address")}#/vos-donnees/verifier`);
    await on.getByRole("button", { name: "Faire l’essai" }).click();
    const said = on.getByRole("status").filter({ hasText: /\.$/ });
    await said.waitFor();
    const rule = await on.locator(".trial-rule li").allInnerTexts();
    return { rule, said: ((await said.textContent()) ?? "").replace(/[\u00a0\u202f]/g, " ") };
  };

  it("shows the policy in force, and its refusal of a sending: the one breach there is", async () => {
    expect(await tryIt(page)).toEqual({
      rule: policyText(hosted).split("; "),
      said: "Refusé par le navigateur, au titre de « connect-src 'self' ». Le mot n’est pas parti.",
    });
    expect((await found()).filter((one) => !/Content Security Policy/.test(one))).toEqual([
      "A breach of connect-src: https://ressorts.invalid/",
    ]);
    expect(await problemsOf(page, "fr")).toEqual([]);
  });

  it("says so where nothing refuses it", async () => {
    const bare = await browser.newPage({ locale: "fr-FR", bypassCSP: true });
    await watch(bare, inject("address"));
    const tried: string[] = [];
    await bare.route("https://ressorts.invalid/", async (route) => {
      tried.push(route.request().postData() ?? "");
      await route.abort();
    });
    const { said } = await tryIt(bare);
    expect(said).toBe(
      "Aucune règle n’a refusé l’envoi : cette page n’est pas protégée comme elle devrait l’être. Signalez-le à qui l’a mise en ligne.",
    );
    expect(tried).toEqual(["essai"]);
    await bare.close();
  });
});

it("a request that leaves would be heard of", async () => {
  await page.goto(elsewhere);
  expect(heard).toBeGreaterThan(0);
  expect(await found()).toContain(`A request to ${elsewhere}`);
});
