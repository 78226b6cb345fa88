import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSource } from "./architecture/imports.ts";
import { breaches, layers, packageOf } from "./architecture/rules.ts";

const project = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, project), "utf8");

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, project), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      relative(fileURLToPath(project), join(parentPath, name)).replaceAll("\\", "/"),
    )
    .filter((path) => !path.includes("/node_modules/"));

const packagesOf = (path: string): string[] =>
  /\.tsx?$/.test(path)
    ? readSource(path, read(path))
        .imports.filter((specifier) => !/^[.#]|^node:/.test(specifier))
        .map(packageOf)
    : [];

type Manifest = Record<"dependencies" | "devDependencies", Record<string, string>>;
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Manifest;
const paths = filesIn("src");

test("the layers import one way, by their doors, and in no circle", () => {
  const files = new Map(paths.map((path) => [path, read(path)]));
  expect(breaches({ files, dependencies: Object.keys(dependencies) })).toEqual([]);
});

test("every layer of the table is there", () => {
  const found = new Set(paths.map((path) => path.split("/")[1] ?? ""));
  expect([...found].sort()).toEqual([...layers, "main.tsx", "report-worker.ts"].sort());
});

test("every package that tests and scripts import is named, and every dependency is of use", () => {
  const rest = ["tests", "scripts"].flatMap((folder) => filesIn(folder));
  const used = new Set([...rest, "vite.config.ts", "vitest.config.ts"].flatMap(packagesOf));
  expect([...used].filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
  const inSource = new Set(paths.flatMap(packagesOf));
  // tsx is what runs the command line.
  expect(Object.keys(dependencies).filter((name) => name !== "tsx" && !inSource.has(name))).toEqual([]);
});

/** A project whose every layer has an empty door, with these files besides. */
function projectWith(given: Record<string, string>) {
  const doors = layers.map((layer): [string, string] => [`src/${layer}/index.ts`, ""]);
  return {
    files: new Map([...doors, ...Object.entries(given)]),
    dependencies: ["zod", "xstate", "jspdf", "docx", "react"],
  };
}

describe("the checker accepts", () => {
  test.each([
    ["a file of the same layer", { "src/domain/a.ts": 'import { b } from "./b.ts";', "src/domain/b.ts": "" }],
    [
      "a layer that the table allows",
      { "src/report/a.ts": 'import type { D } from "#domain";\nimport { w } from "#i18n";' },
    ],
    ["a package that the table allows", { "src/domain/a.ts": 'import * as z from "zod/mini";' }],
    ["jspdf where it belongs", { "src/report/pdf/draw.ts": 'import { jsPDF } from "jspdf";' }],
    ["docx in its folder", { "src/report/word/a.ts": 'import { Table } from "docx";' }],
    ["Node in the command line", { "src/cli/a.ts": 'import { join } from "node:path";' }],
    ["a style sheet beside a screen", { "src/ui/a.tsx": 'import "./a.css";', "src/ui/a.css": "" }],
    [
      "a side door for the composition root",
      {
        "src/main.tsx": 'import { store } from "./storage/browser/index.ts";',
        "src/storage/browser/index.ts": "",
      },
    ],
    [
      "words that only look like a breach",
      {
        "src/content/a.ts": `// import { x } from "react";\nexport const a = 'import { x } from "react"; window';`,
        "src/domain/a.ts":
          "export const f = (document: { history: string }, o: { window: number }) => [document.history, o.window, { location: 1 }];",
      },
    ],
  ])("%s", (_, given) => {
    expect(breaches(projectWith(given))).toEqual([]);
  });
});

describe("the checker finds", () => {
  test.each([
    [
      "a layer above",
      { "src/domain/a.ts": 'import { w } from "#i18n";' },
      "src/domain/a.ts may not import #i18n",
    ],
    [
      "content in the report",
      { "src/report/a.ts": 'import { catalogue } from "#content";' },
      "src/report/a.ts may not import #content",
    ],
    [
      "a type of a layer above",
      { "src/i18n/a.ts": 'import type { R } from "#report";' },
      "src/i18n/a.ts may not import #report",
    ],
    [
      "a type named in passing",
      { "src/i18n/a.ts": 'export type R = import("#report").R;' },
      "src/i18n/a.ts may not import #report",
    ],
    [
      "a layer that is exported on",
      { "src/machine/a.ts": 'export * from "#ui";' },
      "src/machine/a.ts may not import #ui",
    ],
    [
      "a layer loaded later",
      { "src/ui/a.tsx": 'export const c = () => import("#content");' },
      "src/ui/a.tsx may not import #content",
    ],
    [
      "a layer reached by its path",
      { "src/ui/a.tsx": 'import { s } from "../storage/index.ts";' },
      "src/ui/a.tsx may not import ../storage/index.ts",
    ],
    [
      "a deep import",
      { "src/ui/a.tsx": 'import { s } from "../domain/score.ts";', "src/domain/score.ts": "" },
      "src/ui/a.tsx reaches into domain by ../domain/score.ts",
    ],
    [
      "a deep import by the composition root",
      { "src/main.tsx": 'import { a } from "./domain/a.ts";', "src/domain/a.ts": "" },
      "src/main.tsx reaches into domain by ./domain/a.ts",
    ],
    [
      "a side door used by another",
      { "src/cli/a.ts": 'import "../storage/browser/index.ts";', "src/storage/browser/index.ts": "" },
      "src/cli/a.ts reaches into storage by ../storage/browser/index.ts",
    ],
    [
      "a door entered by its path",
      { "src/cli/a.ts": 'import { d } from "../domain/index.ts";' },
      "src/cli/a.ts reaches into domain by ../domain/index.ts",
    ],
    [
      "a layer that enters itself",
      { "src/domain/a.ts": 'import { d } from "#domain";' },
      "src/domain/a.ts enters its own layer by #domain",
    ],
    [
      "a deep name",
      { "src/cli/a.ts": 'import { d } from "#domain/score";' },
      "src/cli/a.ts imports #domain/score, which does not exist",
    ],
    [
      "a file that is not there",
      { "src/cli/a.ts": 'import { d } from "./gone.ts";' },
      "src/cli/a.ts imports ./gone.ts, which does not exist",
    ],
    [
      "a package out of its layer",
      { "src/machine/a.ts": 'import * as z from "zod/mini";' },
      "src/machine/a.ts may not import the package zod",
    ],
    [
      "react under the screens",
      { "src/report/a.ts": 'import { useState } from "react";' },
      "src/report/a.ts may not import the package react",
    ],
    [
      "jspdf in a second file",
      { "src/report/a.ts": 'import { jsPDF } from "jspdf";' },
      "src/report/a.ts may not import jspdf: src/report/pdf/draw.ts alone does",
    ],
    [
      "docx out of its folder",
      { "src/report/a.ts": 'import { Table } from "docx";' },
      "src/report/a.ts may not import docx: src/report/word/ alone does",
    ],
    [
      "a package nobody named",
      { "src/ui/a.tsx": 'import { useForm } from "react-hook-form";' },
      "src/ui/a.tsx imports react-hook-form, which package.json does not name",
    ],
    [
      "a package of a scope",
      { "src/ui/a.tsx": 'import x from "@xstate/react/x";' },
      "src/ui/a.tsx imports @xstate/react, which package.json does not name",
    ],
    [
      "Node in the core",
      { "src/domain/a.ts": 'import { join } from "node:path";' },
      "src/domain/a.ts may not import node:path",
    ],
    [
      "an import by a name made up",
      { "src/ui/a.tsx": "export const c = (n: string) => import(n);" },
      "src/ui/a.tsx imports what cannot be read",
    ],
    [
      "a global of the browser",
      { "src/report/a.ts": "export const w = window.innerWidth;" },
      "src/report/a.ts names window, which only a browser has",
    ],
    [
      "a global as a value",
      { "src/i18n/a.ts": "export const n = [navigator];" },
      "src/i18n/a.ts names navigator, which only a browser has",
    ],
    [
      "a global as a key",
      { "src/i18n/a.ts": "export const n = (o: object) => Reflect.get(o, {}[location]);" },
      "src/i18n/a.ts names location, which only a browser has",
    ],
    [
      "a global reached for",
      { "src/domain/a.ts": "export const n = globalThis.localStorage;" },
      "src/domain/a.ts names globalThis.localStorage, which only a browser has",
    ],
    [
      "the page",
      { "src/machine/a.ts": 'export const b = document.createElement("a");' },
      "src/machine/a.ts names document.createElement, which only a browser has",
    ],
    ["a file beside the layers", { "src/extra.ts": "" }, "src/extra.ts stands in no layer"],
    ["a folder beside the layers", { "src/utils/a.ts": "" }, "src/utils/a.ts stands in no layer"],
  ])("%s", (_, given, breach) => {
    expect(breaches(projectWith(given))).toEqual([breach]);
  });

  test("a cycle between files, types included", () => {
    const files = {
      "src/domain/a.ts": 'import { b } from "./b.ts";',
      "src/domain/b.ts": 'import type { C } from "./c.ts";',
      "src/domain/c.ts": 'export * from "./b.ts";',
      "src/domain/d.ts": 'import "./d.ts";',
    };
    expect(breaches(projectWith(files))).toEqual([
      "A cycle: src/domain/b.ts → src/domain/c.ts → src/domain/b.ts",
      "A cycle: src/domain/d.ts → src/domain/d.ts",
    ]);
  });

  test("a cycle through a door", () => {
    const files = {
      "src/domain/index.ts": 'export * from "./a.ts";',
      "src/domain/a.ts": 'import "#domain";',
    };
    expect(breaches(projectWith(files))).toEqual([
      "src/domain/a.ts enters its own layer by #domain",
      "A cycle: src/domain/index.ts → src/domain/a.ts → src/domain/index.ts",
    ]);
  });
});
