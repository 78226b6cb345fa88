import type * as z from "zod/mini";
import type { Catalogue } from "./catalogue.ts";
import { clean, joinPath } from "./clean.ts";
import { type DiagnosisDocument, documentFormat, documentSchema, schemaVersion } from "./document.ts";
import { essentialMembers } from "./levers.ts";
import { compareVersions, migrateCatalogue, migrateSchema } from "./migrate.ts";
import type { IdKind, Notice, Problem } from "./problems.ts";

/** The largest file that is read, in bytes, and the deepest nesting; a real diagnosis stays far below both. */
export const fileLimits = { bytes: 2_000_000, depth: 32 } as const;

/** A document ready to be assessed, or every problem that stands in the way. */
export type ReadResult =
  | { ok: true; document: DiagnosisDocument; notices: Notice[] }
  | { ok: false; problems: Problem[] };

const refuse = (...problems: Problem[]): ReadResult => ({ ok: false, problems });

/** Whether a file that begins so is an archive, as the documents of word processors are. */
export const isArchive = (start: string): boolean => start.startsWith("PK\u0003\u0004");

/** Reads the text of a diagnosis file: bounded, cleaned, migrated, checked against schema and catalogue; never throws. */
export function readDocument(text: string, catalogue: Catalogue): ReadResult {
  if (isArchive(text)) return refuse({ path: "", code: "archive" });
  const problem = textProblem(text);
  if (problem) return refuse(problem);
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return refuse({ path: "", code: "notJson", line: lineOf(error, text) });
  }
  return readFile(file, catalogue);
}

/** The same from a value already parsed from JSON, as a database holds it. */
export function readFile(file: unknown, catalogue: Catalogue): ReadResult {
  if (typeof file !== "object" || file === null || Array.isArray(file)) {
    return refuse({ path: "", code: "wrongType", expected: "object" });
  }
  const forbidden = forbiddenKeys(file);
  if (forbidden.length > 0) return refuse(...forbidden);
  const raw = file as Record<string, unknown>;
  if (raw.format !== documentFormat) return refuse(formatProblem(raw.format));
  const version = raw.schemaVersion;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse({
      path: "schemaVersion",
      code: version === undefined ? "missing" : "wrongType",
      expected: "integer",
    });
  }
  if (version > schemaVersion) {
    return refuse({ path: "schemaVersion", code: "newerSchema", found: version, known: schemaVersion });
  }
  const cleaned = clean(migrateSchema(raw, version, schemaVersion));
  const parsed = documentSchema.safeParse(cleaned.value);
  if (!parsed.success) {
    const shape = parsed.error.issues.flatMap((issue) => problemsOf(issue, cleaned.value));
    return refuse(...shape, ...documentProblems(cleaned.value, catalogue));
  }
  const document = migrateCatalogue(parsed.data);
  const problems = documentProblems(document, catalogue);
  if (problems.length > 0) return refuse(...problems);
  return {
    ok: true,
    document,
    notices: [...cleaned.notices, ...versionNotices(parsed.data, document, catalogue)],
  };
}

function textProblem(text: string): Problem | null {
  if (text.length > fileLimits.bytes || new TextEncoder().encode(text).length > fileLimits.bytes) {
    return { path: "", code: "tooLarge", max: fileLimits.bytes };
  }
  return depthOf(text) > fileLimits.depth ? { path: "", code: "tooDeep", max: fileLimits.depth } : null;
}

/** The deepest nesting of a JSON text, read without parsing it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString) {
      if (sign === "\\") index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{" || sign === "[") deepest = Math.max(deepest, ++depth);
    else if (sign === "}" || sign === "]") depth -= 1;
  }
  return deepest;
}

function lineOf(error: unknown, text: string): number | null {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? null : text.slice(0, Number(position)).split("\n").length;
}

/** Keys that could reach past a file into the program. */
export const dangerous: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function forbiddenKeys(value: unknown, path = ""): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  const inArray = Array.isArray(value);
  return Object.entries(value).flatMap(([key, item]): Problem[] => {
    if (!inArray && dangerous.has(key)) return [{ path, code: "forbiddenKey", key }];
    return forbiddenKeys(item, inArray ? `${path}[${key}]` : joinPath(path, key));
  });
}

function formatProblem(format: unknown): Problem {
  if (format === undefined) return { path: "format", code: "missing" };
  return { path: "format", code: "foreignFormat", found: String(format).slice(0, 60) };
}

/** A path in words: `answers.imp-focus.value`, `flows[0].id`. */
export const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (joined, key) => (typeof key === "number" ? `${joined}[${key}]` : joinPath(joined, String(key))),
    "",
  );

/** What stands at a path, undefined where nothing does. */
export const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    file,
  );

/** A schema issue as problems, one for each key it speaks of. */
export function problemsOf(issue: z.core.$ZodIssue, file: unknown): Problem[] {
  const path = placeOf(issue.path);
  const found = valueAt(file, issue.path);
  if (found === undefined && issue.code !== "unrecognized_keys") return [{ path, code: "missing" }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: joinPath(path, key), code: "unknownKey", key }));
    case "invalid_type":
      return [{ path, code: "wrongType", expected: issue.expected }];
    case "invalid_value":
      return [{ path, code: "notAmong", found: shown(found), allowed: issue.values.map(String) }];
    case "too_big":
      return [tooBig(path, issue)];
    case "too_small":
      if (issue.origin === "string") return [{ path, code: "tooShort" }];
      return [{ path, code: "outOfRange", min: Number(issue.minimum), max: null }];
    case "invalid_format":
      return [{ path, code: "badFormat", expected: issue.format }];
    default:
      return [{ path, code: "badFormat", expected: issue.code }];
  }
}

function tooBig(path: string, issue: z.core.$ZodIssueTooBig): Problem {
  const max = Number(issue.maximum);
  if (issue.origin === "string") return { path, code: "tooLong", max };
  if (issue.origin === "array") return { path, code: "tooMany", max };
  return { path, code: "outOfRange", min: null, max };
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? "").slice(0, 60);

/**
 * Every id that the catalogue does not know, every id given twice, every « ne nous concerne pas » refused. It reads any
 * value, so that a file whose shape is wrong somewhere is told about its ids at the same time.
 */
export function documentProblems(file: unknown, catalogue: Catalogue): Problem[] {
  const essentials = essentialMembers(catalogue);
  const known = knownIds(catalogue);
  const check = (of: IdKind, found: unknown, path: string): Problem[] =>
    typeof found !== "string" || known[of].has(found) ? [] : [{ path, code: "unknownId", found, of }];
  const inEach = (of: IdKind, list: string, key: string): Problem[] =>
    itemsOf(file, list).flatMap((item, index) => check(of, partOf(item, key), `${list}[${index}].${key}`));
  const among = (of: IdKind, owner: unknown, list: string, path: string): Problem[] =>
    itemsOf(owner, list).flatMap((id, index) => check(of, id, `${path}[${index}]`));
  const profile = partOf(file, "profile");
  const answers = partOf(file, "answers");
  const answered = typeof answers === "object" && answers !== null ? Object.entries(answers) : [];
  return [
    ...answered.flatMap(([id, answer]): Problem[] => {
      const path = joinPath("answers", id);
      if (!known.criterion.has(id)) return check("criterion", id, path);
      const isRefused = partOf(answer, "value") === "notApplicable" && essentials.has(id);
      return isRefused ? [{ path: `${path}.value`, code: "essentialNotApplicable", criterion: id }] : [];
    }),
    ...inEach("flow", "flows", "flow"),
    ...duplicates(file, "flows"),
    ...inEach("resourceType", "resources", "type"),
    ...duplicates(file, "resources"),
    ...among("lever", file, "leversInUse", "leversInUse"),
    ...inEach("lever", "plan", "lever"),
    ...duplicates(file, "plan"),
    ...among("power", profile, "powers", "profile.powers"),
    ...among("plan", profile, "plans", "profile.plans"),
  ];
}

const partOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

function itemsOf(value: unknown, key: string): unknown[] {
  const items = partOf(value, key);
  return Array.isArray(items) ? items : [];
}

function knownIds(catalogue: Catalogue): Record<IdKind, ReadonlySet<string>> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    criterion: ids(catalogue.criteria),
    flow: ids(catalogue.flows),
    resourceType: ids(catalogue.resourceTypes),
    lever: ids(catalogue.levers),
    power: ids(catalogue.powers),
    plan: ids(catalogue.plans),
  };
}

function duplicates(file: unknown, list: string): Problem[] {
  const seen = new Set<string>();
  return itemsOf(file, list).flatMap((entry, index): Problem[] => {
    const id = partOf(entry, "id");
    if (typeof id !== "string") return [];
    if (seen.has(id)) return [{ path: `${list}[${index}].id`, code: "duplicateId", found: id }];
    seen.add(id);
    return [];
  });
}

function versionNotices(
  read: DiagnosisDocument,
  migrated: DiagnosisDocument,
  catalogue: Catalogue,
): Notice[] {
  const from = read.catalogueVersion;
  const to = migrated.catalogueVersion;
  const notices: Notice[] = [];
  if (from !== undefined && to !== undefined && from !== to) {
    notices.push({ path: "catalogueVersion", code: "migrated", from, to });
  }
  if (from !== undefined && compareVersions(from, catalogue.version) > 0) {
    notices.push({ path: "catalogueVersion", code: "newerCatalogue", found: from, known: catalogue.version });
  }
  return notices;
}
