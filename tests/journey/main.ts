import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveBuilt } from "../e2e/serve.ts";
import { type Candidate, candidates } from "./browsers.ts";
import { handOf } from "./hand.ts";
import { steps } from "./steps.ts";

const pictures = fileURLToPath(new URL("../../reports/journey/", import.meta.url));
const firstPort = Number(process.env.RESSORTS_JOURNEY_PORT ?? 4480);

/** Makes the whole journey in a browser at a width; says each step up to one that fails, and gives whether none did. */
async function travel(
  candidate: Candidate,
  address: string,
  width: 360 | 1440,
  port: number,
): Promise<boolean> {
  const downloads = mkdtempSync(join(tmpdir(), "ressorts-journey-"));
  const { driver, version, stop } = await candidate.start(downloads, port);
  console.log(`\n${version}, ${width} px`);
  try {
    const isFramed = width === 360;
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width: isFramed ? 500 : 1440, height: 2000 });
    const hand = handOf(driver, isFramed);
    const place = { hand, downloads, address: isFramed ? `${address}narrow.html` : address };
    for (const [index, { name, take }] of steps.entries()) {
      const problems = await take(place).then(
        () => hand.problems(),
        (error: unknown) => [error instanceof Error ? error.message : String(error)],
      );
      console.log(problems.length === 0 ? `  ✓ ${name}` : `  × ${name}: ${problems.join("; ")}`);
      await hand.picture(
        join(pictures, `${candidate.name}-${width}-${index + 1}-${name.replaceAll(" ", "-")}.png`),
      );
      if (problems.length > 0) return false;
    }
  } finally {
    await stop();
    rmSync(downloads, { recursive: true, force: true });
  }
  return true;
}

const wanted = process.argv.slice(2);
const asked = candidates.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const here = asked.filter(({ missing }) => missing().length === 0);
for (const { name, missing } of asked) {
  if (missing().length > 0) console.log(`${name} is not tried: ${missing().join(", ")} not found`);
}
mkdirSync(pictures, { recursive: true });
const { address, dist, stop } = await serveBuilt();
// Windows cannot be made as narrow as a telephone: there the journey is made in a frame.
writeFileSync(
  join(dist, "narrow.html"),
  '<!doctype html><html lang="fr"><meta charset="utf-8"><title>360 px</title><body style="margin:0"><iframe src="./" title="Ressorts" style="width:360px;height:1800px;border:0"></iframe></body></html>',
);
const failed: string[] = [];
try {
  for (const [index, candidate] of here.entries()) {
    for (const width of [1440, 360] as const)
      if (!(await travel(candidate, address, width, firstPort + index)))
        failed.push(`${candidate.name} at ${width} px`);
  }
} finally {
  await stop();
}
console.log(
  `\n${here.length} of ${asked.length} browsers tried; ${failed.length === 0 ? "nothing failed" : `failed: ${failed.join(", ")}`}; pictures in reports/journey/`,
);
process.exitCode = failed.length === 0 && here.length > 0 ? 0 : 1;
