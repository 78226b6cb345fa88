import type { DiagnosisDocument } from "./document.ts";

/** Takes a raw file from one schema version to the next; texts are moved, never dropped. */
export type SchemaMigration = (file: Record<string, unknown>) => Record<string, unknown>;

/** Takes a document to a catalogue version: renamed ids follow, a retired question leaves its words to another. */
export type CatalogueMigration = { to: string; migrate: (document: DiagnosisDocument) => DiagnosisDocument };

/** By the version they start from; version 1 is the first. */
export const schemaMigrations: Readonly<Record<number, SchemaMigration>> = {};

/** In order of version; 1.0.0 is the first. */
export const catalogueMigrations: readonly CatalogueMigration[] = [];

/** A file brought from its schema version to the wanted one, step by step; throws where a step is missing. */
export function migrateSchema(
  file: Record<string, unknown>,
  from: number,
  to: number,
  migrations: Readonly<Record<number, SchemaMigration>> = schemaMigrations,
): Record<string, unknown> {
  let migrated = file;
  for (let version = from; version < to; version += 1) {
    const step = migrations[version];
    if (!step) throw new RangeError(`No migration from schema version ${version}`);
    migrated = { ...step(migrated), schemaVersion: version + 1 };
  }
  return migrated;
}

/** A document brought to the newest catalogue version by every migration later than its own. */
export function migrateCatalogue(
  document: DiagnosisDocument,
  migrations: readonly CatalogueMigration[] = catalogueMigrations,
): DiagnosisDocument {
  return migrations.reduce((migrated, { to, migrate }) => {
    const version = migrated.catalogueVersion;
    if (version === undefined || compareVersions(version, to) >= 0) return migrated;
    return { ...migrate(migrated), catalogueVersion: to };
  }, document);
}

/** Compares two versions `major.minor.patch`: negative, zero or positive, as in a sort. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
