import { rmSync, writeFileSync } from "node:fs";
import { stdout } from "node:process";
import { examples, goldens, goldenText, jsonFilesIn } from "./golden-files.ts";

const names = jsonFilesIn(examples);
const texts = new Map(names.map((name) => [name, goldenText(name)]));
for (const stale of jsonFilesIn(goldens).filter((name) => !texts.has(name))) {
  rmSync(new URL(stale, goldens));
  stdout.write(`tests/golden/${stale} removed: it has no example\n`);
}
for (const [name, text] of texts) {
  writeFileSync(new URL(name, goldens), text);
  stdout.write(`tests/golden/${name}\n`);
}
