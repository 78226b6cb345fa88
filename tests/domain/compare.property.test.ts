import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type AnswerChange,
  type AnswerChangeId,
  answerAt,
  answerKeys,
  assess,
  type Catalogue,
  type Comparison,
  type ConclusionChange,
  compare,
  conclusionsOf,
  type DiagnosisDocument,
  isUnchanged,
  type ScoreReading,
  type Value,
  withValue,
} from "#domain";
import { anyScenario, anyShare, numRuns, pick } from "./arbitraries.ts";

vi.setConfig({ testTimeout: 120_000 });

type Pair = { catalogue: Catalogue; before: DiagnosisDocument; after: DiagnosisDocument };

const levels = [0, 1, 2, 3] as const;

/** Two diagnoses that have nothing to do with each other, or one and what became of it; one catalogue. */
const anyPair: fc.Arbitrary<Pair> = fc.oneof(
  fc
    .tuple(anyScenario, anyScenario)
    .map(([{ catalogue, document }, other]) => ({ catalogue, before: document, after: other.document })),
  fc
    .tuple(
      anyScenario,
      fc.array(fc.tuple(anyShare, fc.constantFrom<Value[]>(...levels, "unknown")), { maxLength: 5 }),
    )
    .map(([{ catalogue, document }, edits]) => ({
      catalogue,
      before: document,
      after: edits.reduce((edited, [share, value]) => {
        const key = pick(answerKeys(document, catalogue), share);
        return key === undefined ? edited : withValue(edited, key, value);
      }, document),
    })),
);

const law = (name: string, holds: (pair: Pair) => void) =>
  test(name, () => fc.assert(fc.property(anyPair, holds), { numRuns }));

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const byPlace = (a: Comparison["levers"][number], b: Comparison["levers"][number]) =>
  `${a.phase} ${a.lever}` < `${b.phase} ${b.lever}` ? -1 : 1;

const otherWay: Record<AnswerChangeId, AnswerChangeId> = {
  raised: "lowered",
  lowered: "raised",
  learned: "lost",
  lost: "learned",
  takenIn: "leftOut",
  leftOut: "takenIn",
  asked: "unasked",
  unasked: "asked",
  reworded: "reworded",
};
const readBack: Record<ScoreReading, ScoreReading> = {
  above: "below",
  up: "down",
  narrowed: "widened",
  widened: "narrowed",
  down: "up",
  below: "above",
};
const concludedBack: Record<ConclusionChange["change"], ConclusionChange["change"]> = {
  changed: "changed",
  clarified: "obscured",
  obscured: "clarified",
};

const swapped = <T extends { before: unknown; after: unknown }>(change: T): T => ({
  ...change,
  before: change.after,
  after: change.before,
});
const answerBack = (change: AnswerChange): AnswerChange => ({
  ...swapped(change),
  change: otherWay[change.change],
});

/** Entries by what became of them. */
const entriesOf = (changes: readonly { id: string; change: string }[]) =>
  changes.map(({ id, change }) => ({ id, change })).toSorted(byId);
const entriesBack = (changes: readonly { id: string; change: string }[]) =>
  changes
    .map(({ id, change }) => ({ id, change: { added: "removed", removed: "added" }[change] ?? change }))
    .toSorted(byId);

describe("two diagnoses compared", () => {
  test("a diagnosis compared with itself: nothing differs", () =>
    fc.assert(
      fc.property(anyScenario, ({ catalogue, document }) => {
        const { before, after, ...differences } = compare(document, structuredClone(document), catalogue);
        expect(differences).toEqual({
          catalogue: null,
          conclusions: [],
          levers: [],
          firstSteps: null,
          scores: [],
          answers: [],
          flows: [],
          resources: [],
          leversInUse: [],
          plan: [],
          profile: [],
        });
      }),
      { numRuns },
    ));

  law("the other way round, it says the reverse", ({ catalogue, before, after }) => {
    const there = compare(before, after, catalogue);
    const back = compare(after, before, catalogue);
    expect(back.answers.toSorted(byKey)).toEqual(there.answers.map(answerBack).toSorted(byKey));
    expect(back.scores.map(({ because: _, ...score }) => score).toSorted(byName)).toEqual(
      there.scores
        .map(({ because: _, ...score }) => ({ ...swapped(score), reading: readBack[score.reading] }))
        .toSorted(byName),
    );
    expect(back.conclusions.toSorted(byName)).toEqual(
      there.conclusions
        .map((change) => ({ ...swapped(change), change: concludedBack[change.change] }))
        .toSorted(byName),
    );
    expect(back.levers.toSorted(byPlace)).toEqual(there.levers.map(swapped).toSorted(byPlace));
    expect(back.firstSteps).toEqual(there.firstSteps && swapped(there.firstSteps));
    expect(entriesOf(back.flows)).toEqual(entriesBack(there.flows));
    expect(entriesOf(back.resources)).toEqual(entriesBack(there.resources));
    expect(entriesOf(back.leversInUse)).toEqual(entriesBack(there.leversInUse));
    expect(back.profile).toEqual(there.profile.map(swapped));
  });

  law(
    "each answer that differs is told once: with the answers, or with the entry that came or went",
    ({ catalogue, before, after }) => {
      const { answers, flows, resources } = compare(before, after, catalogue);
      const lone = [
        ...flows.filter(({ change }) => change !== "edited").map(({ id }) => `flows.${id}.`),
        ...resources.filter(({ change }) => change !== "edited").map(({ id }) => `resources.${id}.`),
      ];
      const keys = [...new Set([...answerKeys(before, catalogue), ...answerKeys(after, catalogue)])];
      const differing = keys
        .filter((key) => !lone.some((entry) => key.slice(0, key.lastIndexOf(".") + 1) === entry))
        .filter((key) => answerAt(before, key)?.value !== answerAt(after, key)?.value);
      expect(answers.map(({ key }) => key).toSorted()).toEqual(differing.toSorted());
    },
  );

  law(
    "its scores are those of the assessments, and none that differs is left out",
    ({ catalogue, before, after }) => {
      const { scores } = compare(before, after, catalogue);
      const [was, is] = [assess(before, catalogue), assess(after, catalogue)];
      for (const id of ["impulser", "animer", "structurer"] as const) {
        const { point, low, high, coverage } = was.stages[id];
        const now = is.stages[id];
        const told = scores.find(({ name }) => name === `stages.${id}`);
        const isSame = Math.abs(low - now.low) <= 1e-9 && Math.abs(high - now.high) <= 1e-9;
        expect([id, told?.before]).toEqual([id, isSame ? undefined : { point, low, high, coverage }]);
      }
      for (const flow of is.flows.items) {
        const old = was.flows.items.find(({ id }) => id === flow.id);
        const told = scores.find(({ name }) => name === `flows.${flow.id}.opportunity`);
        const { point, low, high } = flow.opportunity;
        const isSame =
          !old ||
          (Math.abs(old.opportunity.low - low) <= 1e-9 && Math.abs(old.opportunity.high - high) <= 1e-9);
        expect(told?.after).toEqual(
          isSame ? undefined : { point, low, high, coverage: point === null ? 0 : 1 },
        );
      }
    },
  );

  law(
    "what is learned is no progress: it never takes a score out of what was possible",
    ({ catalogue, before, after }) => {
      for (const { name, reading, because, listChanged } of compare(before, after, catalogue).scores) {
        const isLearned = !listChanged && because.every(({ change }) => change === "learned");
        expect([name, isLearned && reading !== "narrowed"]).toEqual([name, false]);
      }
    },
  );

  law("its conclusions are those of the assessments that differ", ({ catalogue, before, after }) => {
    const { conclusions } = compare(before, after, catalogue);
    const [was, is] = [conclusionsOf(assess(before, catalogue)), conclusionsOf(assess(after, catalogue))];
    const names = [...new Set([...was.keys(), ...is.keys()])];
    const differing = names
      .filter((name) => was.get(name) !== is.get(name))
      .map((name) => ({ name, before: was.get(name) ?? null, after: is.get(name) ?? null }));
    const told = conclusions
      .filter(({ name }) => name !== "phaseNow")
      .map(({ name, before: from, after: to }) => ({ name, before: from, after: to }));
    expect(told.toSorted(byName)).toEqual(differing.toSorted(byName));
  });

  law("where nothing entered differs, nothing concluded does", ({ catalogue, before, after }) => {
    const comparison = compare(before, after, catalogue);
    if (!isUnchanged(comparison)) return;
    expect([comparison.scores, comparison.conclusions, comparison.levers]).toEqual([[], [], []]);
  });
});
