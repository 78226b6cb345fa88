import {
  type Catalogue,
  clean,
  type DiagnosisDocument,
  dangerous,
  documentFormat,
  documentSchema,
  migrateSchema,
  type Notice,
  type Problem,
  placeOf,
  type Repair,
  readFile,
  schemaVersion,
} from "#domain";
import { readLeniently } from "./lenient.ts";
import { mend, shown } from "./mend.ts";
import { readDocumentFile } from "./read.ts";

/** What can be saved of a damaged file, and what it took; or why nothing can. */
export type RepairResult =
  | {
      ok: true;
      document: DiagnosisDocument;
      notices: Notice[];
      repairs: Repair[];
      /** The answers that were found in the file, and those that are kept. */
      answers: { found: number; kept: number };
    }
  | { ok: false; problems: Problem[] };

type Keyed = Record<string, unknown>;
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is no diagnosis of ours, or one that only a newer version knows how to read, is never mended. */
const hopeless: ReadonlySet<Problem["code"]> = new Set([
  "tooLarge",
  "tooDeep",
  "archive",
  "foreignFormat",
  "newerSchema",
]);

/** Saves what can be of a file that is refused; never throws. `unnamed` names a territory that has lost its name. */
export function repairDocument(text: string, catalogue: Catalogue, unnamed: string): RepairResult {
  const read = readDocumentFile(text, catalogue);
  if (read.ok) return { ...read, repairs: [], answers: kept(read.document, answersIn(read.document)) };
  if (read.problems.some(({ code }) => hopeless.has(code))) return read;
  const repairs: Repair[] = [];
  const [notJson] = read.problems.filter((problem) => problem.code === "notJson");
  const raw = notJson ? readLeniently(text) : JSON.parse(text.replace(/^\uFEFF/, ""));
  if (notJson) repairs.push({ path: "", code: "mended", line: notJson.line, found: "" });
  if (!isKeyed(raw)) return read;
  const file = withoutDangerous(raw, repairs) as Keyed;
  const problem = headProblem(file, catalogue, repairs);
  if (problem) return { ok: false, problems: [problem] };
  return saved(file, catalogue, unnamed, repairs) ?? read;
}

function saved(file: Keyed, catalogue: Catalogue, unnamed: string, repairs: Repair[]): RepairResult | null {
  const cleaned = clean(migrated(file));
  if (!isKeyed(cleaned.value)) return null;
  const found = answersIn(cleaned.value);
  mend(cleaned.value, catalogue, unnamed, repairs);
  const read = readFile(cleaned.value, catalogue);
  if (!read.ok) return null;
  const { checksum: _, ...document } = read.document;
  const levelless = repairs.filter(
    ({ path, code }) => code === "removed" && /answers\.[\w-]+\.value$/.test(path),
  );
  const answers = kept(document, found, levelless.length);
  const isEmpty = answersIn(document) === 0 && document.profile.name === unnamed;
  if (isEmpty) return null;
  return { ok: true, document, notices: [...cleaned.notices, ...read.notices], repairs, answers };
}

/** A file brought to this schema where its damage allows it. */
function migrated(file: Keyed): unknown {
  try {
    return migrateSchema(file, Number(file.schemaVersion), schemaVersion);
  } catch {
    return null;
  }
}

/** Says of which format and version a file is, where that is lost and the rest tells; or why it cannot be ours. */
function headProblem(file: Keyed, catalogue: Catalogue, repairs: Repair[]): Problem | null {
  const { format, schemaVersion: version } = file;
  if (format !== documentFormat) {
    if (typeof format === "string")
      return { path: "format", code: "foreignFormat", found: format.slice(0, 60) };
    const known = new Set(catalogue.criteria.map(({ id }) => id));
    const isOurs = isKeyed(file.answers) && Object.keys(file.answers).some((id) => known.has(id));
    if (!isOurs) return { path: "format", code: "missing" };
    repairs.push({ path: "format", code: "replaced", found: shown(format), by: documentFormat });
    file.format = documentFormat;
  }
  if (typeof version === "number" && version > schemaVersion) {
    return { path: "schemaVersion", code: "newerSchema", found: version, known: schemaVersion };
  }
  if (!Number.isInteger(version) || Number(version) < 1) {
    repairs.push({ path: "schemaVersion", code: "replaced", found: shown(version), by: `${schemaVersion}` });
    file.schemaVersion = schemaVersion;
  }
  return null;
}

function withoutDangerous(value: unknown, repairs: Repair[], path: PropertyKey[] = []): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => withoutDangerous(item, repairs, [...path, index]));
  if (!isKeyed(value)) return value;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    if (!dangerous.has(key)) return [[key, withoutDangerous(item, repairs, [...path, key])]];
    const problem: Problem = { path: placeOf(path), code: "forbiddenKey", key };
    repairs.push({ path: problem.path, code: "removed", problem, found: shown(item) });
    return [];
  });
  return Object.fromEntries(entries);
}

/** How many answers stand in a file, wherever damage has put them. */
function answersIn(value: unknown, owner = ""): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, item]) => {
    const isListed = owner === "answers" && !Object.hasOwn(documentSchema.shape, key);
    const isAnswer = isListed || (isKeyed(item) && ("value" in item || "justification" in item));
    return sum + Number(isAnswer) + answersIn(item, key);
  }, 0);
}

/** How many of the answers found are kept; one whose level was taken out is not, though its words are. */
function kept(document: DiagnosisDocument, found: number, levelless = 0) {
  const saved = answersIn(document);
  return { found: Math.max(found, saved), kept: saved - levelless };
}
