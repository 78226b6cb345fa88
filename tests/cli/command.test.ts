import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
const examples = join(project, "public", "examples");
const folder = mkdtempSync(join(tmpdir(), "ressorts-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The environment of someone who types a command, outside any script of npm. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^VITEST|^NODE_ENV$/i.test(name)),
);

/** What a shell gives for a line typed in a folder. */
function typedIn(cwd: string, line: string) {
  const { status, stdout, stderr } = spawnSync(line, {
    cwd,
    env,
    shell: true,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const ressorts = `npm --prefix "${project}" run -s ressorts --`;

describe("npm run -s ressorts", { timeout: 60_000 }, () => {
  test("takes paths from where it is typed, inside the project", () => {
    expect(typedIn(examples, "npm run -s ressorts -- check empty.json half-known.json")).toEqual({
      status: 0,
      stdout:
        "empty.json: ce diagnostic peut être évalué.\nhalf-known.json: ce diagnostic peut être évalué.\n",
      stderr: "",
    });
  });

  test("and outside it, where it also writes", () => {
    const inner = join(folder, "inner");
    mkdirSync(inner);
    expect(typedIn(inner, `${ressorts} report "${join(examples, "empty.json")}" --lang en`)).toEqual({
      status: 0,
      stdout: "empty.en.pdf\n",
      stderr: "",
    });
    expect(readdirSync(inner)).toEqual(["empty.en.pdf"]);
  });

  test("reads standard input", () => {
    const read = typedIn(examples, "npm run -s ressorts -- check - --lang en < empty.json");
    expect(read).toEqual({ status: 0, stdout: "-: this diagnosis can be assessed.\n", stderr: "" });
  });

  test("exits 1 for a file that is refused and 2 for a wrong command, without a stack trace", () => {
    expect(typedIn(folder, `${ressorts} check nothing.json --lang en`)).toEqual({
      status: 1,
      stdout: "",
      stderr: "nothing.json: This file does not exist. Check its name and the folder you are in.\n",
    });
    expect(typedIn(folder, `${ressorts} score --lang en`)).toEqual({
      status: 2,
      stdout: "",
      stderr:
        "There is no command “score”. Choose one of: catalogue, check, assess, report, compare, table, paper.\n",
    });
  });

  test("ends quietly when nobody reads on", () => {
    expect(typedIn(folder, `${ressorts} catalogue | head -c 1`)).toEqual({
      status: 0,
      stdout: "{",
      stderr: "",
    });
  });
});
