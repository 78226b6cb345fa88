import { writeFileSync } from "node:fs";
import { By, type WebDriver, type WebElement } from "selenium-webdriver";

const patience = 20_000;

/** What a person does in a page, in any browser that speaks WebDriver: finds by what is written, presses, writes. */
export function handOf(driver: WebDriver, isFramed: boolean) {
  /** The first thing shown that a selector names and whose words begin so, spaces of all kinds being alike. */
  const find = async (selector: string, words = ""): Promise<WebElement> => {
    const look = () =>
      driver.executeScript<WebElement | null>(
        (selector: string, words: string) => {
          // No function is named in here: what compiles this file would do so by a helper, which the page has not.
          return [...document.querySelectorAll(selector)].find(
            (each) =>
              each.getClientRects().length > 0 &&
              (each.textContent ?? "")
                .replace(/[\s\u00a0\u202f]+/g, " ")
                .trim()
                .startsWith(words),
          );
        },
        selector,
        words,
      );
    const found = await driver.wait(look, patience, `No ${selector} says « ${words} »`);
    if (!found) throw new Error(`No ${selector} says « ${words} »`);
    return found;
  };
  const enter = async () => {
    if (isFramed)
      await driver
        .switchTo()
        .frame(await driver.wait(async () => driver.findElement(By.css("iframe")), patience));
    await driver.executeScript(() => {
      const wrong: string[] = [];
      Object.assign(window, { wrong });
      window.addEventListener("error", ({ message }) => wrong.push(message));
      window.addEventListener("unhandledrejection", ({ reason }) => wrong.push(String(reason)));
    });
  };
  return {
    find,
    press: async (selector: string, words = "") => {
      const found = await find(selector, words);
      await driver.executeScript((each: Element) => each.scrollIntoView({ block: "center" }), found);
      await found.click();
    },
    choose: async (selector: string, value: string) =>
      (await find(selector)).findElement(By.css(`option[value="${value}"]`)).click(),
    write: async (selector: string, text: string) => (await find(selector)).sendKeys(text),
    go: (hash: string) => driver.executeScript((hash: string) => location.assign(hash), hash),
    /** Loads a page, in a frame as wide as a telephone where windows cannot be made so narrow. */
    open: async (address: string) => {
      await driver.switchTo().defaultContent();
      await driver.get("about:blank");
      await driver.get(address);
      await enter();
    },
    textOf: async (selector: string) => (await find(selector)).getText(),
    /** What went wrong in the page since it was loaded, and whether it is wider than its window. */
    problems: () =>
      driver.executeScript<string[]>(() => {
        const { wrong = [] } = window as { wrong?: string[] };
        const { scrollWidth } = document.documentElement;
        return scrollWidth > innerWidth ? [...wrong, `${scrollWidth} px wide in ${innerWidth}`] : wrong;
      }),
    picture: async (file: string) => {
      await driver.executeScript(() => window.scrollTo(0, 0));
      await driver.wait(
        () => driver.executeScript(() => document.querySelector('[aria-busy="true"]') === null),
        patience,
        "A part of the screen is still awaited",
      );
      // Two frames and what they drew: some browsers give the frame before the last.
      await driver.executeAsyncScript((done: () => void) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))),
      );
      await driver.switchTo().defaultContent();
      writeFileSync(file, Buffer.from(await driver.takeScreenshot(), "base64"));
      if (isFramed) await driver.switchTo().frame(0);
    },
  };
}

export type Hand = ReturnType<typeof handOf>;
