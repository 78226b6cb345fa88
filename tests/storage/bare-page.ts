import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { build } from "vite";
import { inject } from "vitest";
import type * as Storage from "../../src/storage/browser/index.ts";

declare global {
  /** The storage layer, on a page where nothing else runs. */
  var storage: typeof Storage;
}

const entry = fileURLToPath(new URL("../../src/storage/browser/index.ts", import.meta.url));

/** The storage layer as one script. */
export async function storageScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "storage" } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !("output" in output)) throw new Error("Nothing was built");
  return output.output[0].code;
}

/** Opens a page of the tests' address where nothing runs but the storage layer. */
export async function openBare(page: Page, script: string): Promise<void> {
  const bare = `${inject("address")}bare.html`;
  await page.route(bare, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Bare</title>" }),
  );
  await page.goto(bare);
  await page.addScriptTag({ content: script });
}
