import {
  type Catalogue,
  documentProblems,
  documentSchema,
  limits,
  type Problem,
  placeOf,
  problemsOf,
  type Repair,
  valueAt,
} from "#domain";

type Path = readonly PropertyKey[];
type Issue = Parameters<typeof problemsOf>[0];
type Keyed = Record<PropertyKey, unknown>;

/** More often than a file is deep, since what is taken out may leave its owner without a value it must have. */
const rounds = 12;

/** A value as people read it: a text as it is, of anything else what it holds, cut where no eye would go on. */
export const shown = (value: unknown): string => {
  const text = heldBy(value).join(" · ");
  return text.length > limits.text ? `${text.slice(0, limits.text)}…` : text;
};

const heldBy = (value: unknown): string[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(heldBy) : [String(value ?? "")];

/**
 * Makes a file valid in place, taking out or replacing the smallest part that stands in the way; what was done goes
 * to `repairs`. `unnamed` is what a territory is called that has lost its name.
 */
export function mend(file: Keyed, catalogue: Catalogue, unnamed: string, repairs: Repair[]): void {
  for (let round = 0; round < rounds; round += 1) {
    const { error } = documentSchema.safeParse(file);
    if (!error) break;
    for (const issue of error.issues) {
      if (!isMovedHome(file, issue, catalogue, repairs)) mendIssue(file, issue, unnamed, repairs);
    }
    compact(file);
  }
  for (const problem of documentProblems(file, catalogue)) mendId(file, problem, repairs);
  compact(file);
}

/**
 * What follows a brace that was lost lands inside what that brace should have closed. A key of the document, or a
 * criterion, found further in is put back where it belongs.
 */
function isMovedHome(file: Keyed, issue: Issue, catalogue: Catalogue, repairs: Repair[]): boolean {
  const isUnknown = issue.code === "unrecognized_keys";
  const inAnswers = issue.path[0] === "answers" && Object.hasOwn(documentSchema.shape, issue.path[1] ?? "");
  const paths =
    isUnknown && !inAnswers
      ? issue.keys.map((key) => [...issue.path, key])
      : [inAnswers ? issue.path.slice(0, 2) : issue.path];
  const strayed = paths.filter((path) => {
    const key = String(path.at(-1));
    if (valueAt(file, path) === undefined) return false;
    if (Object.hasOwn(documentSchema.shape, key)) return path.length > 1 && file[key] === undefined;
    const isCriterion = isUnknown && catalogue.criteria.some(({ id }) => id === key);
    const { answers = {} } = file;
    return isCriterion && typeof answers === "object" && answers !== null && !Object.hasOwn(answers, key);
  });
  for (const path of strayed) {
    const key = String(path.at(-1));
    const owner = valueAt(file, path.slice(0, -1)) as Keyed;
    const isOwn = Object.hasOwn(documentSchema.shape, key);
    if (!isOwn) file.answers ??= {};
    put(file, isOwn ? [key] : ["answers", key], owner[key]);
    delete owner[key];
  }
  const told = strayed.map((path) => String(path.at(-1))).filter((key) => key !== "checksum");
  if (told.length > 0) {
    const found = told.join(", ");
    repairs.push({ path: placeOf(strayed[0]?.slice(0, -1) ?? []), code: "moved", found });
  }
  return strayed.length > 0 && strayed.length === paths.length;
}

function mendIssue(file: Keyed, issue: Issue, unnamed: string, repairs: Repair[]): void {
  const problems = problemsOf(issue, file);
  if (issue.code === "unrecognized_keys") {
    for (const problem of problems) {
      if (problem.code === "unknownKey") remove(file, [...issue.path, problem.key], problem, repairs);
    }
    return;
  }
  const [problem] = problems;
  if (!problem) return;
  const found = valueAt(file, issue.path);
  if (problem.code === "tooLong" && typeof found === "string") {
    put(file, issue.path, found.slice(0, problem.max));
    const path = placeOf(issue.path);
    repairs.push({ path, code: "shortened", max: problem.max, found: shown(found.slice(problem.max)) });
    return;
  }
  if (problem.code === "tooMany" && Array.isArray(found)) {
    const rest = found.splice(problem.max);
    repairs.push({ path: placeOf(issue.path), code: "removed", problem, found: shown(rest) });
    return;
  }
  const by = asWanted(found, problem) ?? standIn(issue.path, unnamed);
  if (by !== undefined && by !== found) replace(file, issue.path, by, repairs);
  else remove(file, found === undefined ? issue.path.slice(0, -1) : issue.path, problem, repairs);
}

/** A number that was written as a text, a text as a number. */
function asWanted(found: unknown, problem: Problem): unknown {
  if (problem.code === "wrongType" && problem.expected === "string") {
    return typeof found === "number" ? String(found) : undefined;
  }
  if (typeof found !== "string" || !/^\s*\d{1,15}([.,]\d{1,6})?\s*$/.test(found)) return undefined;
  const isNumber = problem.code === "wrongType" && /^(number|int)/.test(problem.expected);
  return isNumber || problem.code === "notAmong" ? Number(found.replace(",", ".")) : undefined;
}

/** What takes the place of a value that a diagnosis cannot be without. */
function standIn(path: Path, unnamed: string): unknown {
  const [owner, place, key] = path;
  if (key === "id") return `${String(owner)}-${Number(place) + 1}`;
  if (owner === "flows" && key === "flow") return "autre";
  if (owner !== "profile") return undefined;
  if (place === undefined) return { name: unnamed, kind: "autre" };
  return { name: unnamed, kind: "autre" }[String(place)];
}

/** The catalogue's part: ids it does not know, ids given twice, « ne nous concerne pas » where that is not admitted. */
function mendId(file: Keyed, problem: Problem, repairs: Repair[]): void {
  if (problem.code === "essentialNotApplicable") {
    remove(file, ["answers", problem.criterion, "value"], problem, repairs);
    return;
  }
  if (problem.code === "unknownId" && problem.of === "criterion") {
    remove(file, ["answers", problem.found], problem, repairs);
    return;
  }
  const path = placeIn(problem.path);
  const [owner, index] = path;
  if (problem.code === "duplicateId") {
    replace(file, path, freeId(file[String(owner)], problem.found), repairs);
  } else if (problem.code === "unknownId") {
    if (problem.of === "flow") {
      const entry = valueAt(file, [String(owner), Number(index)]) as Keyed;
      entry.name ??= problem.found.slice(0, limits.name);
      replace(file, path, "autre", repairs);
    } else remove(file, problem.of === "resourceType" ? path.slice(0, 2) : path, problem, repairs);
  }
}

/** The way that `flows[3].id` says; of what the catalogue says, only answers have keys that are not as plain. */
const placeIn = (path: string): PropertyKey[] =>
  [...path.matchAll(/\[(\d+)\]|[\w-]+/g)].map(([word, index]) =>
    index === undefined ? word : Number(index),
  );

function freeId(entries: unknown, id: string): string {
  const taken = new Set((entries as Keyed[]).map((entry) => entry.id));
  let number = 2;
  while (taken.has(`${id.slice(0, 100)}-${number}`)) number += 1;
  return `${id.slice(0, 100)}-${number}`;
}

function put(file: Keyed, path: Path, value: unknown): void {
  const owner = valueAt(file, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof owner === "object" && owner !== null && key !== undefined) Reflect.set(owner, key, value);
}

function replace(file: Keyed, path: Path, by: unknown, repairs: Repair[]): void {
  const found = valueAt(file, path);
  put(file, path, by);
  const was = found === undefined ? "" : shown(found);
  repairs.push({ path: placeOf(path), code: "replaced", found: was, by: shown(by) });
}

/** Takes a value out; in a list it leaves a hole, so that the places of the others hold until `compact`. */
function remove(file: Keyed, path: Path, problem: Problem, repairs: Repair[]): void {
  const found = valueAt(file, path);
  if (found === undefined || path.length === 0) return;
  const owner = valueAt(file, path.slice(0, -1)) as Keyed;
  if (Array.isArray(owner)) put(file, path, undefined);
  else delete owner[path.at(-1) as PropertyKey];
  repairs.push({ path: placeOf(path), code: "removed", problem, found: shown(found) });
}

function compact(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) value.splice(0, value.length, ...value.filter((item) => item !== undefined));
  for (const item of Object.values(value)) compact(item);
}
