import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { DrawnLogo } from "#report";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const drawing = fileURLToPath(new URL("./logo-process.ts", import.meta.url));

/** Draws the logo of a file in a process of its own: a damaged picture can take the whole process of its decoder with it. */
export const drawLogo = (bytes: Uint8Array): Promise<DrawnLogo> =>
  new Promise((resolve) => {
    const limits = { timeout: 30_000, maxBuffer: 4_000_000 };
    const child = execFile(process.execPath, ["--import", loader, drawing], limits, (error, stdout) =>
      resolve(error ? { ok: false, fault: "unreadable" } : JSON.parse(stdout)),
    );
    child.stdin?.on("error", () => {});
    child.stdin?.end(bytes);
  });
