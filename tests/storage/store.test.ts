import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { DiagnosisDocument } from "#domain";
import type { ToKeep } from "../../src/ui/ports.ts";
import { visits } from "../e2e/visit.ts";
import { openBare, storageScript } from "./bare-page.ts";

const visit = visits();
let script = "";
beforeAll(async () => {
  script = await storageScript();
});

async function bare(): Promise<Page> {
  const page = await visit("fr");
  await openBare(page, script);
  return page;
}

/** A diagnosis of « d1 » to keep: what it says is its ambition, and nothing where that is empty. */
const says = (text: string, more: Partial<ToKeep> = {}): ToKeep => {
  const document: DiagnosisDocument = {
    format: "ressorts/diagnosis",
    schemaVersion: 1,
    id: "d1",
    profile: { name: "Valserre", kind: "commune" },
    ...(text === "" ? {} : { answers: { "imp-portage": { value: 2, justification: text } } }),
  };
  return {
    id: "d1",
    name: "Valserre",
    savedAt: "2026-11-24T14:00:00.000Z",
    path: "full",
    step: "cadrage",
    document,
    sitting: "s1",
    ...more,
  };
};

/** What the store keeps of « d1 »: what it says, and what its versions say, the newest first. */
const kept = (page: Page, name = "test") =>
  page.evaluate(async (name) => {
    const store = storage.openDiagnosisStore(name);
    const saying = (document: DiagnosisDocument | undefined) =>
      document?.answers?.["imp-portage"]?.justification ?? (document ? "" : null);
    const versions = await store.versions("d1");
    const documents = await Promise.all(versions.map(({ key }) => store.version(key)));
    return {
      now: saying((await store.get("d1"))?.document),
      versions: versions.map(({ at, name, isAside }, index) => ({
        at,
        says: saying(documents[index]?.document),
        ...(name === undefined ? {} : { name }),
        ...(isAside ? { isAside } : {}),
      })),
    };
  }, name);

/** Puts diagnoses one after the other, each following the one before. */
const puts = (page: Page, records: ToKeep[]) =>
  page.evaluate(async (records) => {
    const store = storage.openDiagnosisStore("test");
    let follows: number | null = (await store.get("d1"))?.revision ?? null;
    for (const record of records) follows = await store.put(record, follows);
    return follows;
  }, records);

const at = (hour: number) => `2026-11-24T${String(hour).padStart(2, "0")}:00:00.000Z`;

describe("versions", () => {
  it("are what each sitting left, kept when the next one changes something", async () => {
    const page = await bare();
    await puts(page, [says("A"), says("B", { savedAt: at(15) })]);
    expect(await kept(page)).toEqual({ now: "B", versions: [] });
    const later = { sitting: "s2", savedAt: at(16) };
    await puts(page, [says("B", { ...later, step: "impulser" })]);
    expect((await kept(page)).versions).toEqual([]);
    await puts(page, [says("C", later), says("D", { ...later, savedAt: at(17) })]);
    expect(await kept(page)).toEqual({ now: "D", versions: [{ at: at(16), says: "B" }] });
  });

  it("hold what something blank takes the place of, even in the same sitting, and nothing blank", async () => {
    const page = await bare();
    await puts(page, [says("")]);
    await puts(page, [says("A", { sitting: "s2" })]);
    expect((await kept(page)).versions).toEqual([]);
    await puts(page, [says("", { sitting: "s2" })]);
    expect(await kept(page)).toEqual({ now: "", versions: [{ at: says("").savedAt, says: "A" }] });
  });

  it("without a name are the last twenty; those with a name all stay", async () => {
    const page = await bare();
    await puts(page, [says("0")]);
    await page.evaluate(() => storage.openDiagnosisStore("test").freeze("d1", "Séance de mars"));
    const sittings = Array.from({ length: 24 }, (_, index) =>
      says(String(index + 1), { sitting: `later ${index}`, savedAt: at(15) }),
    );
    await puts(page, sittings);
    const { now, versions } = await kept(page);
    expect(now).toBe("24");
    expect(versions.map(({ says }) => says)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => String(23 - index)),
      "0",
    ]);
    expect(versions.at(-1)).toEqual({ at: at(14), says: "0", name: "Séance de mars" });
  });

  it("do not come twice: what was just kept under a name is not kept again for its sitting", async () => {
    const page = await bare();
    await puts(page, [says("A")]);
    await page.evaluate(() => storage.openDiagnosisStore("test").freeze("d1", "Conseil"));
    await puts(page, [says("B", { sitting: "s2" })]);
    expect((await kept(page)).versions).toEqual([{ at: at(14), says: "A", name: "Conseil" }]);
  });

  it("are put back as a sitting of their own; what was there becomes one", async () => {
    const page = await bare();
    await puts(page, [says("A"), says("B", { sitting: "s2", savedAt: at(15) })]);
    await page.evaluate(async () => {
      const store = storage.openDiagnosisStore("test");
      const [{ key = 0 } = {}] = await store.versions("d1");
      await store.restore(key, { now: "2026-11-24T18:00:00.000Z", sitting: "s3" });
    });
    expect(await kept(page)).toEqual({
      now: "A",
      versions: [
        { at: at(15), says: "B" },
        { at: at(14), says: "A" },
      ],
    });
  });
});

describe("two tabs", () => {
  it("do not undo each other's work: a put that follows another is refused, and what it held is a version", async () => {
    const page = await bare();
    const said = await page.evaluate(
      async ([first, mine, theirs]) => {
        const [here, there] = [storage.openDiagnosisStore("test"), storage.openDiagnosisStore("test")];
        const follows = await here.put(first, null);
        await there.put(theirs, follows);
        return here.put(mine, follows).then(String, (error: Error) => error.name);
      },
      [says("A"), says("mine", { savedAt: at(15) }), says("theirs", { sitting: "s2" })] as const,
    );
    expect(said).toBe("Superseded");
    expect(await kept(page)).toEqual({
      now: "theirs",
      versions: [
        { at: at(15), says: "mine", isAside: true },
        { at: at(14), says: "A" },
      ],
    });
  });

  it("do not mistake the puts of one tab that cross each other for another's", async () => {
    const page = await bare();
    await page.evaluate(
      async ([first, second, third]) => {
        const store = storage.openDiagnosisStore("test");
        const follows = await store.put(first, null);
        await Promise.all([store.put(second, follows), store.putInHaste(third, follows)]);
      },
      [says("A"), says("B"), says("C")] as const,
    );
    expect(await kept(page)).toEqual({ now: "C", versions: [] });
  });
});

/** Leaves a put beside the database, as a page does that went before the database could finish. */
const leaveWaiting = (page: Page, record: ToKeep, follows: number | null, turn: number) =>
  page.evaluate((waiting) => localStorage.setItem("test.waiting.d1", JSON.stringify(waiting)), {
    kept: record,
    follows,
    turn,
  });

const waits = (page: Page) => page.evaluate(() => localStorage.getItem("test.waiting.d1"));

describe("what waited as a page went", () => {
  it("is put when the store is next opened, even where the clock went back, and then forgotten", async () => {
    const page = await bare();
    const follows = await puts(page, [says("A")]);
    await leaveWaiting(page, says("B", { savedAt: at(2) }), follows, 9);
    expect(await kept(page)).toEqual({ now: "B", versions: [] });
    expect(await waits(page)).toBe(null);
  });

  it("is put though a put it crossed was still made", async () => {
    const page = await bare();
    const follows = await puts(page, [says("A")]);
    await puts(page, [says("B")]);
    await leaveWaiting(page, says("C"), follows, 9);
    expect((await kept(page)).now).toBe("C");
  });

  it("is forgotten where its own tab has put something later", async () => {
    const page = await bare();
    await puts(page, [says("A"), says("B"), says("C")]);
    await leaveWaiting(page, says("B"), 1, 2);
    expect(await kept(page)).toEqual({ now: "C", versions: [] });
    expect(await waits(page)).toBe(null);
  });

  it("is a version where another tab has written since", async () => {
    const page = await bare();
    const follows = await puts(page, [says("A")]);
    await puts(page, [says("B", { sitting: "s2" })]);
    await leaveWaiting(page, says("C", { savedAt: at(15) }), follows, 9);
    expect(await kept(page)).toEqual({
      now: "B",
      versions: [
        { at: at(15), says: "C", isAside: true },
        { at: at(14), says: "A" },
      ],
    });
  });

  it("that is damaged stands in nobody's way", async () => {
    const page = await bare();
    await puts(page, [says("A")]);
    await page.evaluate(() => {
      localStorage.setItem("test.waiting.d1", "{");
      localStorage.setItem("test.waiting.d2", '{"turn":1,"follows":null,"kept":{"id":"d2"}}');
      localStorage.setItem("test.waiting.d3", '{"kept":null}');
    });
    expect((await kept(page)).now).toBe("A");
    const list = await page.evaluate(() => storage.openDiagnosisStore("test").list());
    expect(list.map(({ id }) => id)).toEqual(["d1"]);
  });
});

describe("the list", () => {
  it("tells of each diagnosis, the last one put first whatever the clock says", async () => {
    const page = await bare();
    await puts(page, [says("A")]);
    const list = await page.evaluate(
      async (second) => {
        const store = storage.openDiagnosisStore("test");
        await store.put(second, null);
        await store.rename("d1", "Atelier");
        await store.archive("d1", "2026-11-25T08:00:00.000Z");
        await store.noteCopy("d2", "2026-11-25T09:00:00.000Z");
        return store.list();
      },
      says("B", { id: "d2", name: "Autre", savedAt: at(3) }),
    );
    expect(list).toEqual([
      {
        id: "d2",
        name: "Autre",
        savedAt: at(3),
        path: "full",
        revision: 2,
        keptSince: at(3),
        copiedAt: "2026-11-25T09:00:00.000Z",
        isCopied: true,
      },
      {
        id: "d1",
        name: "Valserre",
        label: "Atelier",
        archivedAt: "2026-11-25T08:00:00.000Z",
        savedAt: at(14),
        path: "full",
        revision: 1,
        keptSince: at(14),
        isCopied: false,
      },
    ]);
  });

  it("still tells of all others beside a record that is damaged", async () => {
    const page = await bare();
    await puts(page, [says("A")]);
    const list = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open("test");
          opening.onerror = reject;
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("diagnoses", "readwrite");
            transaction.objectStore("diagnoses").put({ id: "d2", document: null } as never);
            transaction.oncomplete = () => resolve(storage.openDiagnosisStore("test").list());
          };
        }),
    );
    expect(list).toEqual([
      expect.objectContaining({ id: "d1", name: "Valserre" }),
      { id: "d2", name: "", savedAt: "", path: "full", revision: 0, isCopied: false },
    ]);
  });

  it("keeps a name and a copy through the puts that follow, and takes out of the bin what is written again", async () => {
    const page = await bare();
    await puts(page, [says("A")]);
    await page.evaluate(async () => {
      const store = storage.openDiagnosisStore("test");
      await store.rename("d1", "Atelier");
      await store.remove("d1", "2026-11-25T08:00:00.000Z");
    });
    const removed = await page.evaluate(() => storage.openDiagnosisStore("test").list());
    await puts(page, [says("B")]);
    const [again] = await page.evaluate(() => storage.openDiagnosisStore("test").list());
    expect([removed[0]?.removedAt, again?.removedAt, again?.label]).toEqual([
      "2026-11-25T08:00:00.000Z",
      undefined,
      "Atelier",
    ]);
  });

  it("forgets with its versions what has been in the bin for more than thirty days, and nothing else", async () => {
    const page = await bare();
    await puts(page, [says("A"), says("B", { sitting: "s2" })]);
    const left = await page.evaluate(
      async (other) => {
        const store = storage.openDiagnosisStore("test");
        const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
        await store.put(other, null);
        await store.remove("d1", daysAgo(30.1));
        await store.remove("d2", daysAgo(29.9));
        const again = storage.openDiagnosisStore("test");
        return [(await again.list()).map(({ id }) => id), await again.versions("d1")];
      },
      says("C", { id: "d2" }),
    );
    expect(left).toEqual([["d2"], []]);
  });
});

describe("the database", () => {
  it("made by the first version of Ressorts is brought to the present one, in the order of its dates", async () => {
    const page = await bare();
    await page.evaluate(
      (records) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("test", 1);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore("diagnoses", { keyPath: "id" });
            for (const record of records) store.put(record);
          };
          opening.onerror = reject;
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      [says("B", { id: "d2", savedAt: at(16) }), says("A", { savedAt: at(15) })].map(
        ({ sitting: _, ...old }) => old,
      ),
    );
    const list = await page.evaluate(() => storage.openDiagnosisStore("test").list());
    expect(list.map(({ id, revision }) => ({ id, revision }))).toEqual([
      { id: "d2", revision: 2 },
      { id: "d1", revision: 1 },
    ]);
    await puts(page, [says("C", { sitting: "s2" })]);
    expect((await kept(page)).versions.map(({ says }) => says)).toEqual(["A"]);
  });

  it("cleared by the browser under an open page is made again by the next put", async () => {
    const page = await bare();
    await page.evaluate(async (first) => {
      const store = storage.openDiagnosisStore("test");
      Object.assign(globalThis, { store, follows: await store.put(first, null) });
    }, says("A"));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Storage.clearDataForOrigin", {
      origin: new URL(page.url()).origin,
      storageTypes: "indexeddb",
    });
    const now = await page.evaluate(async (second) => {
      const { store, follows } = globalThis as unknown as {
        store: ReturnType<typeof storage.openDiagnosisStore>;
        follows: number;
      };
      await store.put(second, follows);
      return (await store.get("d1"))?.document.answers?.["imp-portage"]?.justification;
    }, says("B"));
    expect(now).toBe("B");
  });

  it("deleted under an open page is made again by the next put", async () => {
    const page = await bare();
    const now = await page.evaluate(
      async ([first, second]) => {
        const store = storage.openDiagnosisStore("test");
        const follows = await store.put(first, null);
        await new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase("test");
          deleting.onsuccess = resolve;
          deleting.onerror = reject;
        });
        await store.put(second, follows);
        return (await store.get("d1"))?.document.answers?.["imp-portage"]?.justification;
      },
      [says("A"), says("B")] as const,
    );
    expect(now).toBe("B");
  });
});
