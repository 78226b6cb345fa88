import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { urlOf } from "#report";
import { bomb, halves, nothing, pngOf, svgOf } from "../report/logos.ts";
import { renderPages } from "../report/rendered.ts";
import { tagProblems } from "../report/tags.ts";
import { expectAccessible } from "./accessible.ts";
import { launch } from "./browser.ts";
import { type Lang, visits } from "./visit.ts";
import { arrive, documentOf, go, openExample } from "./walk.ts";

const visit = visits();

let away: Server;
let asked: (string | undefined)[] = [];
let address = "";
beforeAll(async () => {
  away = createServer(({ url }, response) => {
    asked.push(url);
    response.end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => away.once("listening", resolve));
  address = `http://127.0.0.1:${(away.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => away.close(resolve)));

const titles: Record<Lang, string> = {
  fr: "Le logo et la couleur du territoire",
  en: "The territory’s logo and colour",
};

/** The page of the report with what a territory may give it unfolded. */
async function unfolded(lang: Lang, width = 1280, at = "rapport"): Promise<Page> {
  const page = await visit(lang, "", { viewport: { width, height: 900 } });
  await openExample(page, "full-territory", lang);
  await go(page, at);
  await page.getByText(titles[lang]).click();
  await field(page).waitFor();
  return page;
}

const field = (page: Page) => page.getByLabel(/^Logo/).and(page.locator("input"));
const preview = (page: Page) => page.locator(".own-logo");
const fault = (page: Page) => page.locator(".own-look .field-error");
const choose = (page: Page, name: string, bytes: Uint8Array) =>
  field(page).setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
const spaced = (text: string | null) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ");
const colour = (page: Page, lang: Lang = "fr") =>
  page.getByRole("textbox", { name: lang === "fr" ? "Couleur" : "Colour", exact: true });

/** The pixels of the logo that is shown: its size, and some of them. */
const pixelsOf = (page: Page, places: [number, number][]) =>
  preview(page).evaluate(async (element, at) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), {
      width: image.naturalWidth,
      height: image.naturalHeight,
    });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    return {
      size: [canvas.width, canvas.height],
      pixels: at.map(([x, y]) => [...(context?.getImageData(x, y, 1, 1).data ?? [])]),
    };
  }, places);

describe("a logo", () => {
  it("is chosen, shown on the cover, kept for the next visit, and removed", async () => {
    const page = await unfolded("fr");
    await choose(page, "logo.png", halves(1200, 600));
    await page.getByText("Le logo est gardé", { exact: false }).waitFor();
    expect(await preview(page).getAttribute("src")).toMatch(/^data:image\/png;base64,/);
    expect(
      await pixelsOf(page, [
        [225, 225],
        [675, 225],
        [0, 0],
      ]),
    ).toEqual({
      size: [900, 450],
      pixels: [
        [200, 30, 30, 255],
        [20, 60, 180, 255],
        [0, 0, 0, 0],
      ],
    });
    const { name } = documentOf("full-territory").profile;
    const onCover = page.locator(".report-cover").getByRole("img", { name: `Logo : ${name}` });
    await onCover.waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Le rapport en PDF" }).click(),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    expect(await tagProblems(bytes)).toEqual([]);
    const [cover] = await renderPages(bytes, 25.4);
    const printed = [160, 180].map((x) =>
      [...(cover?.data.subarray((23 * cover.width + x) * 4) ?? [])].slice(0, 3),
    );
    expect(printed).toEqual([
      [200, 30, 30],
      [20, 60, 180],
    ]);
    await page.getByText(/^Enregistré à/).waitFor();
    await page.goto(page.url());
    await page.reload();
    await onCover.waitFor();
    await page.getByText(titles.fr).click();
    await page.getByRole("button", { name: "Retirer le logo" }).click();
    await page.getByText("Le logo est retiré.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("file");
    expect([await onCover.count(), await preview(page).count()]).toEqual([0, 0]);
  });

  it.each([
    [
      "that is too heavy",
      "grand.png",
      () => new Uint8Array(501_000),
      "« grand.png » pèse 501 ko, plus que les 500 ko d’un logo. Réduisez l’image, puis choisissez-la à nouveau.",
    ],
    [
      "that is a PDF by another name",
      "logo.png",
      () => new TextEncoder().encode("%PDF-1.7\n%âãÏÓ"),
      "« logo.png » n’est ni un PNG ni un SVG. Enregistrez le logo dans l’un de ces deux formats, puis choisissez-le.",
    ],
    [
      "that is cut short",
      "coupe.png",
      () => halves(60, 40).slice(0, 40),
      "« coupe.png » ne peut pas être dessiné : l’image est abîmée, sans dimensions, ou tient à d’autres fichiers. Enregistrez-la à nouveau, en PNG de préférence.",
    ],
    [
      "with nothing on it",
      "vide.png",
      () => pngOf(20, 20, () => nothing),
      "« vide.png » ne se verrait pas sur du papier blanc : l’image est vide, ou toute blanche. Choisissez la version du logo faite pour un fond clair.",
    ],
    [
      "that unpacks without end",
      "bombe.svg",
      bomb,
      "« bombe.svg » ne peut pas être dessiné : l’image est abîmée, sans dimensions, ou tient à d’autres fichiers. Enregistrez-la à nouveau, en PNG de préférence.",
    ],
    [
      "with more pixels than can be opened",
      "pixels.png",
      () => {
        const bytes = halves(60, 40);
        new DataView(bytes.buffer).setUint32(16, 1_000_000);
        return bytes;
      },
      "« pixels.png » compte plus de 25 millions de pixels, ou un côté de plus de 20 000. Réduisez l’image : 900 pixels de large suffisent.",
    ],
  ])("%s is refused with a sentence, and the one there is stays", async (_, name, bytes, sentence) => {
    const page = await unfolded("fr");
    await choose(page, "bon.png", halves(80, 40));
    await preview(page).waitFor();
    const kept = await preview(page).getAttribute("src");
    await choose(page, name, bytes());
    await fault(page).waitFor();
    expect(spaced(await fault(page).textContent()).replace(/^Erreur : /, "")).toBe(sentence);
    expect(await field(page).getAttribute("aria-invalid")).toBe("true");
    expect(spaced(await page.locator(".own-look [role=status]").first().textContent())).toBe(sentence);
    expect(await preview(page).getAttribute("src")).toBe(kept);
    await choose(page, "bon.png", halves(80, 40));
    await page.getByText("Le logo est gardé", { exact: false }).waitFor();
    expect(await fault(page).count()).toBe(0);
  });

  /** Pictures that would act or call if they were more than pictures; each is 200 × 100, red where nothing else is drawn. */
  const hostile: [string, () => Uint8Array][] = [
    [
      "a script",
      () =>
        svgOf(
          "<script>parent.ran = window.ran = 1; fetch('AWAY/script')</script><rect width='200' height='100' fill='#c81e1e'/>",
        ),
    ],
    [
      "what acts as it loads",
      () => {
        const animated = svgOf(
          "<rect width='200' height='100' fill='#c81e1e'/><animate attributeName='x' begin='0s' dur='1s' onbegin='parent.ran = 1'/>",
        );
        const text = new TextDecoder().decode(animated);
        return new TextEncoder().encode(text.replace("<svg", "<svg onload='parent.ran = 1'"));
      },
    ],
    [
      "a page inside",
      () =>
        svgOf(
          "<rect width='200' height='100' fill='#c81e1e'/><foreignObject width='200' height='100'><body xmlns='http://www.w3.org/1999/xhtml'><img src='AWAY/img' onerror='parent.ran = 1'/><iframe src='AWAY/frame'/><script>parent.ran = 1</script></body></foreignObject>",
        ),
    ],
    [
      "pictures and shapes from elsewhere",
      () =>
        svgOf(
          "<rect width='200' height='100' fill='#c81e1e'/><image width='200' height='100' href='AWAY/image' xlink:href='AWAY/xlink'/><use href='AWAY/use.svg#a'/><a href='javascript:parent.ran = 1'><circle r='9'/></a>",
        ),
    ],
    [
      "styles from elsewhere",
      () =>
        svgOf(
          "<style>@import url('AWAY/style'); @font-face { font-family: f; src: url('AWAY/font') } text { font-family: f; fill: url('AWAY/fill') }</style><rect width='200' height='100' fill='#c81e1e'/><text y='50'>a</text>",
          "<?xml-stylesheet href='AWAY/sheet.css'?>",
        ),
    ],
    [
      "words from a file",
      () =>
        svgOf(
          "<rect width='200' height='100' fill='#c81e1e'/><text>&x;</text>",
          "<!DOCTYPE svg [<!ENTITY x SYSTEM 'AWAY/entity'>]>",
        ),
    ],
  ];

  it.each(hostile)("in SVG runs nothing and asks for nothing: %s", async (_, made) => {
    asked = [];
    const bytes = new TextEncoder().encode(new TextDecoder().decode(made()).replaceAll("AWAY", address));
    const page = await unfolded("fr");
    const calls: string[] = [];
    page.on("request", (request) => {
      if (!/^(blob|data):/.test(request.url())) calls.push(request.url());
    });
    await choose(page, "logo.svg", bytes);
    await page.locator(".own-logo, .own-look .field-error").first().waitFor();
    const src = await preview(page).evaluateAll((all) => all.map((image) => (image as HTMLImageElement).src));
    const outcome = src.length > 0 ? "drawn" : spaced(await fault(page).textContent());
    expect(src.filter((url) => !url.startsWith("data:image/png;base64,"))).toEqual([]);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    expect([calls, asked]).toEqual([[], []]);
    expect(outcome).toBe("drawn");
    expect(await pixelsOf(page, [[800, 400]])).toEqual({ size: [900, 450], pixels: [[200, 30, 30, 255]] });
    expect(await page.content()).not.toContain(address);
  });

  it("in SVG would run and ask for much, if it were put in a page as it is", async () => {
    asked = [];
    const browser = await launch(inject("browser"));
    // The policy of the page is a second wall, which is not what is tested here.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(inject("address"));
    const ran: boolean[] = [];
    for (const [, made] of hostile.slice(0, 5)) {
      const text = new TextDecoder().decode(made()).replaceAll("AWAY", address);
      ran.push(
        await page.evaluate(async (svg) => {
          const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
          const frame = Object.assign(document.createElement("iframe"), { src: url });
          await new Promise((resolve) => {
            frame.addEventListener("load", resolve);
            document.body.append(frame);
          });
          const hasRun = "ran" in window;
          Reflect.deleteProperty(window, "ran");
          return hasRun;
        }, text),
      );
    }
    expect(ran.slice(0, 2)).toEqual([true, true]);
    await expect.poll(() => asked).toEqual(expect.arrayContaining(["/script", "/img", "/image", "/style"]));
    await browser.close();
  });

  it("that came in SVG with a file is drawn before it is shown; one that cannot be is told of, and left out", async () => {
    const page = await visit("fr");
    const open = async (logo: string) => {
      const before = await page.title();
      const document = { ...documentOf("full-territory"), id: "avec-logo", report: { logo } };
      await page.getByLabel("Ouvrir un fichier").setInputFiles({
        name: "diagnostic.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(document)),
      });
      await arrive(page, before);
    };
    await open(urlOf("svg", svgOf("<rect width='200' height='100' fill='#c81e1e'/>")));
    await go(page, "rapport");
    const image = page.locator(".report-logo");
    expect(await image.getAttribute("src")).toMatch(/^data:image\/png;base64,/);
    await page.getByRole("link", { name: "Ressorts, retour à l’accueil" }).click();
    await page.getByLabel("Ouvrir un fichier").waitFor();
    await open(urlOf("svg", svgOf("<rect")));
    await page.getByText("Le logo de ce fichier ne peut pas être dessiné", { exact: false }).waitFor();
    await go(page, "rapport");
    expect(await page.locator(".report-logo").count()).toBe(0);
    await page.getByText(titles.fr).click();
    await page.getByText("Le logo qui est venu avec ce diagnostic", { exact: false }).waitFor();
    expect(await preview(page).count()).toBe(0);
  });
});

describe("a colour", () => {
  const said = async (page: Page) =>
    spaced(await page.locator(".own-look [role=status]").last().textContent());
  const rule = (page: Page) =>
    page
      .locator(".report section")
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockStartColor);

  it("is written, its contrast said, and taken by the report; then removed", async () => {
    const page = await unfolded("fr");
    expect(await rule(page)).toBe("rgb(23, 38, 43)");
    await colour(page).fill("C0392B");
    expect(await said(page)).toBe("Contraste avec le blanc : 5,4 pour 1. Le rapport la prend.");
    await colour(page).blur();
    expect([await colour(page).inputValue(), await rule(page)]).toEqual(["#c0392b", "rgb(192, 57, 43)"]);
    await page.getByRole("button", { name: "Retirer la couleur" }).click();
    expect(await said(page)).toBe("La couleur est retirée : le rapport reprend les siennes.");
    expect([await colour(page).inputValue(), await rule(page)]).toEqual(["", "rgb(23, 38, 43)"]);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe("text");
  });

  it("that is too light is kept and not taken, and why is said", async () => {
    const page = await unfolded("en");
    await colour(page, "en").fill("#ffd400");
    expect(await said(page)).toBe(
      "Contrast with white: 1.4 to 1. It takes 3 for lines to be seen on paper: the report keeps its own colours. Choose a darker shade.",
    );
    expect(await rule(page)).toBe("rgb(23, 38, 43)");
  });

  it("that is none is told so, once it is left, and the one there is stays", async () => {
    const page = await unfolded("fr");
    await page.getByLabel("Choisir la couleur sur un nuancier").fill("#27579c");
    expect([await colour(page).inputValue(), await rule(page)]).toEqual(["#27579c", "rgb(39, 87, 156)"]);
    await colour(page).fill("bleu");
    expect(await fault(page).count()).toBe(0);
    await colour(page).blur();
    expect(spaced(await fault(page).textContent()).replace(/^Erreur : /, "")).toBe(
      "« bleu » n’est pas une couleur écrite ainsi. Écrivez un dièse, puis six chiffres ou lettres de A à F, comme #0b4a4b.",
    );
    expect(await rule(page)).toBe("rgb(39, 87, 156)");
    await colour(page).fill("");
    await colour(page).blur();
    expect(await said(page)).toBe("La couleur est retirée : le rapport reprend les siennes.");
  });
});

describe("the territory’s own look", () => {
  it.each([
    ["fr", 320, "rapport"],
    ["en", 320, "bilan"],
    ["fr", 1280, "bilan"],
    ["en", 1280, "rapport"],
  ] as const)("can be used by anyone: %s, %i px, %s", async (lang, width, at) => {
    const page = await unfolded(lang, width, at);
    await choose(page, "logo.png", halves(900, 300));
    await preview(page).waitFor();
    await colour(page, lang).fill("#ffd400");
    await choose(page, "notes.png", new TextEncoder().encode("%PDF-1.7"));
    await fault(page).waitFor();
    await expectAccessible(page, lang);
  });
});
