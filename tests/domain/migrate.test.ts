import { describe, expect, test } from "vitest";
import { compareVersions, migrateCatalogue, migrateSchema } from "#domain";
import { type CatalogueMigration, catalogueMigrations, schemaMigrations } from "../../src/domain/migrate.ts";
import { territory } from "./builders.ts";

describe("versions compare by their numbers", () => {
  test.each([
    ["1.0.0", "1.0.0", 0],
    ["1.0.0", "2.0.0", -1],
    ["2.0.0", "1.9.9", 1],
    ["1.2.0", "1.10.0", -1],
    ["1.10.0", "1.2.0", 1],
    ["1.0.2", "1.0.10", -1],
    ["1.0.1", "1.0.0", 1],
    ["1.0", "1.0.0", 0],
    ["1", "1.0.1", -1],
    ["1.0.0.1", "1.0.0.2", 0],
  ])("%s and %s", (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });
});

describe("the schema", () => {
  const steps = {
    1: ({ title, ...file }: Record<string, unknown>) => ({ ...file, name: title }),
    2: ({ name, ...file }: Record<string, unknown>) => ({ ...file, profile: { name } }),
  };

  test("is brought from version to version, step by step", () => {
    const old = { schemaVersion: 1, title: "Valvert" };
    expect(migrateSchema(old, 1, 3, steps)).toEqual({ schemaVersion: 3, profile: { name: "Valvert" } });
    expect(migrateSchema(old, 1, 2, steps)).toEqual({ schemaVersion: 2, name: "Valvert" });
    expect(old).toEqual({ schemaVersion: 1, title: "Valvert" });
  });

  test("of today is left as it is", () => {
    const file = { schemaVersion: 3, profile: {} };
    expect(migrateSchema(file, 3, 3, steps)).toBe(file);
    expect(migrateSchema(file, 1, 1)).toBe(file);
  });

  test("cannot skip a step", () => {
    expect(() => migrateSchema({}, 1, 4, steps)).toThrow(
      new RangeError("No migration from schema version 3"),
    );
    expect(() => migrateSchema({}, 0, 1)).toThrow(new RangeError("No migration from schema version 0"));
  });

  test("has had one version so far, and so has the catalogue", () => {
    expect(schemaMigrations).toEqual({});
    expect(catalogueMigrations).toEqual([]);
  });
});

describe("the catalogue version of a document", () => {
  const renaming = (to: string, from: string, into: string): CatalogueMigration => ({
    to,
    migrate: ({ answers = {}, ...document }) => ({
      ...document,
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [id === from ? into : id, answer]),
      ),
    }),
  });
  const migrations = [renaming("1.1.0", "elan", "envie"), renaming("1.2.0", "envie", "volonte")];
  const at = (catalogueVersion: string) => ({
    ...territory().answering({ elan: 2, envie: 1 }).document,
    catalogueVersion,
  });

  test("is brought up by every later migration, in order, words and answers following", () => {
    const document = { ...territory().answering({ elan: 2 }).document, catalogueVersion: "1.0.0" };
    expect(migrateCatalogue(document, migrations)).toEqual({
      ...document,
      catalogueVersion: "1.2.0",
      answers: { volonte: { value: 2 } },
    });
  });

  test("skips those it has been through", () => {
    expect(migrateCatalogue(at("1.1.0"), migrations)).toMatchObject({
      catalogueVersion: "1.2.0",
      answers: { elan: { value: 2 }, volonte: { value: 1 } },
    });
    expect(migrateCatalogue(at("1.2.0"), migrations)).toEqual(at("1.2.0"));
    expect(migrateCatalogue(at("1.10.0"), migrations)).toEqual(at("1.10.0"));
  });

  test("that is not given is today's", () => {
    const { document } = territory().answering({ elan: 2 });
    expect(migrateCatalogue(document, migrations)).toEqual(document);
  });

  test("stays, there being no migration yet", () => {
    expect(migrateCatalogue(at("0.0.1"))).toEqual(at("0.0.1"));
  });
});
