import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { deflateRawSync, deflateSync, inflateSync } from "node:zlib";
import { zipSync } from "fflate";
import { catalogue } from "#content";
import { type DiagnosisDocument, fingerprint } from "#domain";
import { decodeLink, encodeLink, readDocumentFile, writeDocument } from "#files";
import { makeReport, readReport } from "#report";
import { beside } from "../src/ui/diagnosis/beside.ts";
import { filesOpened } from "../src/ui/files/opened.ts";
import type { Kept, Services, ToKeep } from "../src/ui/ports.ts";
import { mutate, type Random, randomFrom } from "./fuzz-mutations.ts";

export const kinds = ["file", "report", "folder", "link"] as const;
export type Kind = (typeof kinds)[number];

/** How a case ended, and how long opening took, in milliseconds. */
export type Ended = {
  kind: Kind;
  end: "opened" | "repaired" | "several" | "refused";
  milliseconds: number;
  bytes: number;
};

const project = new URL("../", import.meta.url);
const bytesAt = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, project)));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
const fromLatin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Whole diagnoses of every kind, from which the cases are made; making them takes a second. */
export function sound() {
  const folder = "tests/files/fixtures/v1/";
  const files = readdirSync(new URL(folder, project))
    .filter((name) => name.endsWith(".ressorts.json"))
    .map((name) => bytesAt(folder + name));
  const documents = files.map((bytes) => {
    const read = readDocumentFile(new TextDecoder().decode(bytes), catalogue);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.document;
  });
  const font = (name: string) => bytesAt(`public/fonts/${name}.ttf`);
  const fonts = {
    regular: font("source-sans-3-regular"),
    bold: font("source-sans-3-bold"),
    italic: font("source-sans-3-italic"),
    title: font("bricolage-grotesque-600"),
  };
  const reports = documents
    .slice(0, 2)
    .map((document) => makeReport({ document, catalogue, lang: "fr", fonts }));
  return { files, documents, reports };
}
export type Sound = ReturnType<typeof sound>;

/** The bytes, or the end of an address, of one case: damaged outside, or within what wraps it. */
function damaged(kind: Kind, { files, documents, reports }: Sound, random: Random): Uint8Array | string {
  const file = random.pick(files);
  const inside = () => mutate(file, files, random);
  switch (kind) {
    case "file":
      return inside();
    case "report":
      return random.chance(0.5)
        ? mutate(random.pick(reports), files, random)
        : withAttached(random.pick(reports), inside(), random.chance(0.8));
    case "folder": {
      const entries = Array.from({ length: random.below(4) + 1 }, (_, index): [string, Uint8Array] => [
        random.pick([
          `${index}.json`,
          `a/../${index}.json`,
          `${index}.pdf`,
          "__proto__.json",
          "constructor.json",
        ]),
        random.chance(0.5) ? inside() : random.pick([...files, ...reports]),
      ]);
      const folder = zipSync(Object.fromEntries(entries), { level: 1 });
      return random.chance(0.5) ? folder : mutate(folder, files, random);
    }
    case "link": {
      if (random.chance(0.5)) return carrying(inside());
      const link = encodeLink(random.pick(documents), { justifications: random.chance(0.5) });
      return link.ok ? latin(mutate(fromLatin(link.fragment.slice("#/lien/".length)), files, random)) : "";
    }
  }
}

/** A report that carries other bytes, whose fingerprint it says or not. */
function withAttached(report: Uint8Array, content: Uint8Array, isSaid: boolean): Uint8Array {
  const text = latin(report);
  const at = text.indexOf("/Type/EmbeddedFile");
  const from = text.indexOf("stream", at) + "stream\n".length;
  const length = Number(/\/Length (\d+)/.exec(text.slice(at))?.[1]);
  const data = latin(deflateSync(content, { level: 1 }));
  const head = text
    .slice(at, from)
    .replace(`/Length ${length}`, `/Length ${data.length}`)
    .replace(/\/RessortsPrint\((\w+)\)/, (said) => (isSaid ? `/RessortsPrint(${printOf(content)})` : said));
  return fromLatin(text.slice(0, at) + head + data + text.slice(from + length));
}

function printOf(content: Uint8Array): string {
  try {
    const { checksum: _, ...document } = JSON.parse(new TextDecoder().decode(content));
    return fingerprint(document);
  } catch {
    return "00000000";
  }
}

/** A link that is whole, whatever it carries. */
function carrying(content: Uint8Array): string {
  const data = deflateRawSync(content, { level: 1 });
  const sum = createHash("sha256").update(data).digest("hex").slice(0, 8);
  return `1.${data.toString("base64url")}.${sum}`;
}

const guarded = [Object, Array, String, Number, Function, Map, Set, Promise, RegExp].map(
  ({ prototype }) => prototype,
);
const surfaceOf = () =>
  guarded.map((prototype) =>
    Reflect.ownKeys(prototype).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)?.value]),
  );
const surface = surfaceOf();

function assertUntouched(): void {
  surfaceOf().forEach((entries, index) => {
    const before = surface[index] ?? [];
    const isSame =
      entries.length === before.length &&
      entries.every(([key, value], at) => before[at]?.[0] === key && before[at]?.[1] === value);
    if (!isSame) throw new Error(`A prototype was changed: ${String(guarded[index])}`);
  });
}

/** Opens one case as the screen does, and checks all that must hold; throws what does not. */
export async function runCase(from: Sound, seed: number): Promise<Ended> {
  const random = randomFrom(seed);
  const kind = random.pick(["file", "file", "file", ...kinds] as const);
  const given = damaged(kind, from, random);
  const kept = keptBefore(from);
  const services = servicesOver(kept.records);
  const start = performance.now();
  const busy = process.cpuUsage();
  const found = await opened(given, services);
  const { user, system } = process.cpuUsage(busy);
  // What other programs take of the machine is not the case's own.
  const milliseconds = Math.min(performance.now() - start, (user + system) / 1000);
  assertUntouched();
  if (found.ok) await check(found.document, services);
  else if (found.reason === "damaged") {
    const { document, answers, repairs, abouts } = found.repair;
    await check(document, services);
    if (answers.kept > answers.found || repairs.length === 0 || abouts.length !== repairs.length) {
      throw new Error(`The repairs do not add up: ${JSON.stringify({ answers, repairs })}`);
    }
  } else if (found.reason === "refused" && found.problems.length === 0)
    throw new Error("Refused without a reason");
  for (const record of kept.added()) await check(record.document, services);
  kept.check();
  const ends = { damaged: "repaired", several: "several" } as const;
  const end = found.ok
    ? "opened"
    : found.reason in ends
      ? ends[found.reason as keyof typeof ends]
      : "refused";
  return { kind, end, milliseconds, bytes: given.length };
}

async function opened(given: Uint8Array | string, services: Services) {
  if (typeof given !== "string") {
    return filesOpened({ catalogue, services }, [new File([new Uint8Array(given)], "a\u202e.json")]);
  }
  const read = decodeLink(given, catalogue);
  return read.ok ? read : ({ ok: false, reason: "refused", problems: read.problems } as const);
}

/** What opens is written and read again as it is, and takes no other's place. */
async function check(document: DiagnosisDocument, services: Services): Promise<void> {
  const text = writeDocument(document);
  const read = readDocumentFile(text, catalogue);
  if (!read.ok) throw new Error(`What was opened cannot be read again: ${JSON.stringify(read.problems)}`);
  const again = read.notices.filter(({ code }) => code !== "newerCatalogue");
  if (again.length > 0) throw new Error(`Notices the second time: ${JSON.stringify(again)}`);
  if (writeDocument(read.document) !== text)
    throw new Error("What was opened is not written again as it was");
  if (fingerprint(read.document) !== fingerprint(document))
    throw new Error("What was opened is not read again");
  const { document: placed } = await beside(services, document);
  const other = await services.store.get(placed.id);
  if (other && fingerprint(other.document) !== fingerprint(placed))
    throw new Error("It takes the place of another");
}

/** The diagnoses that are kept when a case begins, under the very ids that its files have. */
function keptBefore({ documents }: Sound) {
  const own = documents.map((document, index): Kept => {
    const id = document.id ?? `kept-${index}`;
    const mine = { ...document, id, profile: { ...document.profile, name: "Gardé avant" } };
    return {
      id,
      name: "Gardé avant",
      savedAt: "2026-01-01T00:00:00Z",
      path: "full",
      step: "",
      document: mine,
      sitting: "before",
      revision: index + 1,
    };
  });
  const records = new Map(own.map((kept) => [kept.id, kept]));
  const before = JSON.stringify(own);
  const added = () => [...records.values()].filter((kept) => !own.includes(kept));
  const check = () => {
    if (JSON.stringify(own.map(({ id }) => records.get(id))) !== before)
      throw new Error("A kept diagnosis was lost");
  };
  return { records, added, check };
}

function servicesOver(records: Map<string, Kept>): Services {
  let ids = 0;
  const store = {
    put: async (kept: ToKeep) => {
      records.set(kept.id, { ...kept, revision: records.size + 1 });
      return records.size;
    },
    get: async (id: string) => records.get(id),
  };
  const part = {
    store,
    tabs: { tellPut: () => undefined },
    preferences: { language: () => "fr" },
    readReport: async (bytes: Uint8Array) => readReport(bytes, catalogue),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    now: () => "2026-11-24T10:00:00Z",
  };
  return part as unknown as Services;
}

/** The diagnosis that a report carries, as it lies there; for those who look into a case. */
export const attachedIn = (report: Uint8Array): string => {
  const text = latin(report);
  const from = text.indexOf("stream", text.indexOf("/Type/EmbeddedFile")) + "stream\n".length;
  return inflateSync(fromLatin(text.slice(from))).toString("utf8");
};
