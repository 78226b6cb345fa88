import { mkdir, writeFile } from "node:fs/promises";
import { stdout } from "node:process";
import { generatedFiles } from "./generated-files.ts";

const project = new URL("../", import.meta.url);

for (const [path, content] of await generatedFiles()) {
  const file = new URL(path, project);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, content);
  stdout.write(`${path}\n`);
}
