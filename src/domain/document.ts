import * as z from "zod/mini";
import { flowCriterionIds, resourceNoteIds, roleIds, territoryKindIds } from "./catalogue.ts";
import type { Value } from "./score.ts";

/** The version of the document's schema this program writes; older ones are migrated, newer ones refused. */
export const schemaVersion = 1;
export const documentFormat = "ressorts/diagnosis";

/** The longest texts and lists a document may hold, in characters and items. */
export const limits = { name: 200, line: 500, text: 2000, logo: 700_000, items: 200 } as const;

/** A text on one line, with single spaces. */
export const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
const line = (max: number = limits.line) => z.string().check(z.overwrite(oneLine), z.maxLength(max));
const prose = z.string().check(
  z.overwrite((text) => text.trim()),
  z.maxLength(limits.text),
);
const entryId = z.string().check(z.minLength(1), z.maxLength(limits.name));
const list = <T extends z.core.$ZodType>(item: T) => z.array(item).check(z.maxLength(limits.items));
const moment = z.iso.datetime();

const value = z.literal([0, 1, 2, 3, "unknown", "notApplicable"]);

/** An answer: a value, with a justification and a source where someone gave them. */
export const answerSchema = z.strictObject({
  value: z.exactOptional(value),
  justification: z.exactOptional(prose),
  source: z.exactOptional(line()),
});

const flowAnswers = z.partialRecord(z.enum(flowCriterionIds), answerSchema);
const resourceAnswers = z.partialRecord(z.enum(resourceNoteIds), answerSchema);
const quantity = z.number().check(z.nonnegative(), z.lte(1e15));

/** Optional quantities of a flow, in its unit and per year. */
export const quantitiesSchema = z.strictObject({
  entering: z.exactOptional(quantity),
  produced: z.exactOptional(quantity),
  looped: z.exactOptional(quantity),
  leaving: z.exactOptional(quantity),
  year: z.exactOptional(z.int().check(z.gte(1900), z.lte(2100))),
  source: z.exactOptional(line()),
});

/** The territory and who answers for it; the step « Cadrage » is this schema. */
export const profileSchema = z.strictObject({
  name: line(limits.name).check(z.minLength(1)),
  kind: z.enum(territoryKindIds),
  code: z.exactOptional(line(20)),
  population: z.exactOptional(z.int().check(z.nonnegative(), z.lte(100_000_000))),
  powers: z.exactOptional(list(z.string())),
  plans: z.exactOptional(list(z.string())),
  respondents: z.exactOptional(prose),
  ambition: z.exactOptional(
    z.strictObject({
      longTerm: z.exactOptional(prose),
      shortTerm: z.exactOptional(prose),
      frame: z.exactOptional(prose),
    }),
  ),
});

/** What is said of a territory, in the order it is asked. */
export const profileFieldIds = [
  "name",
  "kind",
  "code",
  "population",
  "powers",
  "plans",
  "respondents",
  "ambition.longTerm",
  "ambition.shortTerm",
  "ambition.frame",
] as const;

const flowEntry = z.strictObject({
  id: entryId,
  flow: z.string(),
  name: z.exactOptional(line(limits.name)),
  answers: z.exactOptional(flowAnswers),
  roleHeld: z.exactOptional(z.enum(roleIds)),
  roleIntended: z.exactOptional(z.enum(roleIds)),
  quantities: z.exactOptional(quantitiesSchema),
});

const resourceEntry = z.strictObject({
  id: entryId,
  type: z.string(),
  name: z.exactOptional(line(limits.name)),
  answers: z.exactOptional(resourceAnswers),
});

/** An action of the plan; the form of the plan is this schema. */
export const actionSchema = z.strictObject({
  id: entryId,
  lever: z.exactOptional(z.string()),
  action: z.exactOptional(prose),
  lead: z.exactOptional(line()),
  due: z.exactOptional(line()),
  term: z.exactOptional(z.enum(["short", "long"])),
  cost: z.exactOptional(line()),
  indicator: z.exactOptional(line()),
  status: z.exactOptional(line()),
});

/** What a person entered, and nothing computed (scoring contract §12). */
export const documentSchema = z.strictObject({
  format: z.literal(documentFormat),
  schemaVersion: z.literal(schemaVersion),
  catalogueVersion: z.exactOptional(z.string().check(z.regex(/^\d+\.\d+\.\d+$/))),
  id: z.exactOptional(entryId),
  createdAt: z.exactOptional(moment),
  updatedAt: z.exactOptional(moment),
  profile: profileSchema,
  answers: z.exactOptional(z.record(z.string(), answerSchema)),
  flows: z.exactOptional(list(flowEntry)),
  resources: z.exactOptional(list(resourceEntry)),
  leversInUse: z.exactOptional(list(z.string())),
  plan: z.exactOptional(list(actionSchema)),
  report: z.exactOptional(
    z.strictObject({
      date: z.exactOptional(z.iso.date()),
      logo: z.exactOptional(
        z
          .string()
          .check(z.maxLength(limits.logo), z.regex(/^data:image\/(png|svg\+xml);base64,[A-Za-z0-9+/=]+$/)),
      ),
      colour: z.exactOptional(z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/))),
    }),
  ),
  checksum: z.exactOptional(z.string().check(z.maxLength(limits.name))),
});

export type Answer = z.infer<typeof answerSchema>;
export type Profile = z.infer<typeof profileSchema>;
export type Quantities = z.infer<typeof quantitiesSchema>;
export type FlowEntry = z.infer<typeof flowEntry>;
export type ResourceEntry = z.infer<typeof resourceEntry>;
export type Action = z.infer<typeof actionSchema>;
export type DiagnosisDocument = z.infer<typeof documentSchema>;

/** The day a diagnosis is of: that of its report, or of its last change. */
export const dayOf = ({ report, updatedAt }: DiagnosisDocument): string | null =>
  report?.date ?? updatedAt?.slice(0, 10) ?? null;

/** An empty diagnosis of a territory; the caller passes identity and clock. */
export function newDocument(
  profile: Profile,
  given: { id: string; now: string; catalogueVersion: string },
): DiagnosisDocument {
  return {
    format: documentFormat,
    schemaVersion,
    catalogueVersion: given.catalogueVersion,
    id: given.id,
    createdAt: given.now,
    updatedAt: given.now,
    profile,
  };
}

/** Where an answer stands: `<criterion>`, `flows.<entry>.<criterion>` or `resources.<entry>.<note>`. */
export type AnswerKey =
  | { in: "criteria"; criterion: string }
  | { in: "flows" | "resources"; entry: string; criterion: string };

/** Reads an answer key; entry ids may hold dots, criterion ids never do. */
export function parseAnswerKey(key: string): AnswerKey {
  const first = key.indexOf(".");
  const last = key.lastIndexOf(".");
  const place = key.slice(0, first);
  if (last > first && (place === "flows" || place === "resources")) {
    return { in: place, entry: key.slice(first + 1, last), criterion: key.slice(last + 1) };
  }
  return { in: "criteria", criterion: key };
}

type Entry = { id: string; answers?: Partial<Record<string, Answer>> };
const entriesOf = (document: DiagnosisDocument, place: "flows" | "resources"): readonly Entry[] =>
  document[place] ?? [];

/** The answer at a key, or undefined where nothing was entered. */
export function answerAt(document: DiagnosisDocument, key: string): Answer | undefined {
  const at = parseAnswerKey(key);
  if (at.in === "criteria") return own(document.answers, at.criterion);
  const entry = entriesOf(document, at.in).find(({ id }) => id === at.entry);
  return own(entry?.answers, at.criterion);
}

/** The document with the answer at a key replaced, or taken away when it is null. */
export function withAnswer(
  document: DiagnosisDocument,
  key: string,
  answer: Answer | null,
): DiagnosisDocument {
  const at = parseAnswerKey(key);
  if (at.in === "criteria") {
    return { ...document, answers: replaced(document.answers, at.criterion, answer) };
  }
  const entries = entriesOf(document, at.in).map((entry) =>
    entry.id === at.entry ? { ...entry, answers: replaced(entry.answers, at.criterion, answer) } : entry,
  );
  return { ...document, [at.in]: entries };
}

/** The document with only the value of an answer changed: its justification and source stay. */
export function withValue(document: DiagnosisDocument, key: string, value: Value): DiagnosisDocument {
  return withAnswer(document, key, { ...answerAt(document, key), value });
}

type Answers = Partial<Record<string, Answer>>;

/** The document without what people wrote to support their answers: justifications and sources. */
export function withoutJustifications(document: DiagnosisDocument): DiagnosisDocument {
  const bare = <T extends Answers>(answers: T): T =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([key, answer]) =>
        answer?.value === undefined ? [] : [[key, { value: answer.value }]],
      ),
    ) as T;
  const entry = <T extends { answers?: Answers }>(each: T): T =>
    each.answers ? { ...each, answers: bare(each.answers) } : each;
  return {
    ...document,
    ...(document.answers ? { answers: bare(document.answers) } : {}),
    ...(document.flows ? { flows: document.flows.map(entry) } : {}),
    ...(document.resources ? { resources: document.resources.map(entry) } : {}),
  };
}

function own<T>(record: Partial<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function replaced(
  answers: Partial<Record<string, Answer>> | undefined,
  key: string,
  answer: Answer | null,
): Record<string, Answer> {
  const { [key]: _, ...others } = (answers ?? {}) as Record<string, Answer>;
  return answer === null ? others : { ...others, [key]: answer };
}
