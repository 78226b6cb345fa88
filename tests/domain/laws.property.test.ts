import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type Assessment,
  answerAt,
  answerKeys,
  assess,
  type Catalogue,
  type Contribution,
  catalogueProblems,
  type DiagnosisDocument,
  essentialMembers,
  isOpen,
  migrateCatalogue,
  phaseIds,
  readDocument,
  readFile,
  type Score,
  type Value,
  withValue,
} from "#domain";
import {
  anyCatalogue,
  anyScenario,
  anyShare,
  leversOf,
  nothingAnswered,
  numRuns,
  pick,
} from "./arbitraries.ts";
import { near } from "./builders.ts";
import * as follows from "./follows.ts";

vi.setConfig({ testTimeout: 120_000 });

const tolerance = 1e-9;
const runs = { numRuns };

type Interval = { point: number | null; low: number; high: number };

/** The scores in which more is better: of stages, axes, flows and lists. */
const achievements = ({ stages, positioning, flows, resources }: Assessment): Score[] => [
  ...Object.values(stages),
  positioning.actor,
  positioning.facilitator,
  positioning.posture,
  flows.index,
  ...flows.items.flatMap(({ maturity, readiness }) => [maturity, readiness]),
  resources.index,
];

const needs = ({ levers }: Assessment): Score[] => leversOf(levers).map(({ need }) => need);

const intervals = (assessment: Assessment): Interval[] => [
  ...achievements(assessment),
  ...needs(assessment),
  ...assessment.flows.items.map(({ opportunity }) => opportunity),
];

/** The needs by lever and phase, since a change of state moves levers about. */
const needsByLever = ({ levers }: Assessment): Map<string, Score> =>
  new Map(
    phaseIds.flatMap((phase) => levers[phase].map(({ id, need }) => [`${phase}.${id}`, need] as const)),
  );

const nested = (contributions: readonly Contribution[]): Contribution[] =>
  contributions.flatMap((member) => [member, ...nested(member.contributions ?? [])]);

/** Whether each figure is at least the one before, within the tolerance. */
const rise = (...figures: number[]): boolean =>
  figures.every((figure, index) => figure >= (figures[index - 1] ?? figure) - tolerance);

const atMost = (a: number | null, b: number | null) =>
  expect(a ?? 0).toBeLessThanOrEqual((b ?? 0) + tolerance);

test("the catalogues of these laws are catalogues", () => {
  fc.assert(
    fc.property(anyCatalogue, (catalogue) => {
      expect(catalogueProblems(catalogue)).toEqual([]);
    }),
    { numRuns: Math.min(numRuns, 100) },
  );
});

test("1. 0 ≤ low ≤ point ≤ high ≤ 1 for every score", () => {
  fc.assert(
    fc.property(anyScenario, ({ document, catalogue }) => {
      const assessment = assess(document, catalogue);
      const outside = intervals(assessment).filter(
        ({ low, point, high }) => !rise(0, low, point ?? low, high, 1) || !rise(low, point ?? high, high),
      );
      expect(outside).toEqual([]);
      const scores = [...achievements(assessment), ...needs(assessment)];
      expect(scores.filter(({ coverage, point }) => (point === null) !== (coverage === 0))).toEqual([]);
      const odd = scores
        .flatMap(({ contributions }) => nested(contributions))
        .filter(
          ({ weight, coverage, point }) => weight <= 0 || !rise(0, coverage, 1) || !rise(0, point ?? 0, 1),
        );
      expect(odd).toEqual([]);
      const { gap } = assessment.positioning;
      expect(rise(-1, gap.low, gap.point ?? gap.low, gap.high, 1)).toBe(true);
    }),
    runs,
  );
});

test("2. raising a level never lowers a score of its group, nor raises a lever's need", () => {
  fc.assert(
    fc.property(anyScenario, anyShare, anyShare, ({ document, catalogue }, which, by) => {
      const raisable = answerKeys(document, catalogue).filter((key) => {
        const value = answerAt(document, key)?.value;
        return typeof value === "number" && value < 3;
      });
      const key = pick(raisable, which);
      fc.pre(key !== undefined);
      const from = Number(answerAt(document, key)?.value);
      const to =
        pick(
          ([1, 2, 3] as const).filter((level) => level > from),
          by,
        ) ?? 3;
      const before = assess(document, catalogue);
      const after = assess(withValue(document, key, to), catalogue);
      const raised = achievements(after);
      for (const [index, score] of achievements(before).entries()) {
        atMost(score.point, raised[index]?.point ?? null);
        atMost(score.low, raised[index]?.low ?? null);
        atMost(score.high, raised[index]?.high ?? null);
      }
      const lowered = needsByLever(after);
      for (const [lever, need] of needsByLever(before)) {
        atMost(lowered.get(lever)?.point ?? 1, need.point ?? 1);
        atMost(lowered.get(lever)?.low ?? 1, need.low);
        atMost(lowered.get(lever)?.high ?? 1, need.high);
      }
    }),
    runs,
  );
});

test("3. replacing an unknown by a level never widens an interval, and the new one lies within the old", () => {
  fc.assert(
    fc.property(
      anyScenario,
      anyShare,
      fc.constantFrom<Value>(0, 1, 2, 3),
      ({ document, catalogue }, which, level) => {
        const key = pick(
          answerKeys(document, catalogue).filter((answer) => isOpen(document, answer)),
          which,
        );
        fc.pre(key !== undefined);
        const before = assess(document, catalogue);
        const after = assess(withValue(document, key, level), catalogue);
        const isWithin = (narrow: Interval | undefined, wide: Interval) => {
          atMost(wide.low, narrow?.low ?? -1);
          atMost(narrow?.high ?? 2, wide.high);
        };
        const [said, opportunities] = [achievements(after), after.flows.items];
        for (const [index, score] of achievements(before).entries()) isWithin(said[index], score);
        for (const [index, { opportunity }] of before.flows.items.entries()) {
          isWithin(opportunities[index]?.opportunity, opportunity);
        }
        for (const [lever, need] of needsByLever(before)) isWithin(needsByLever(after).get(lever), need);
        isWithin(after.positioning.gap, before.positioning.gap);
      },
    ),
    runs,
  );
});

describe("4. neither the order of answers nor the language changes anything", () => {
  const reversed = <T extends object>(record: T | undefined): T | undefined =>
    record && (Object.fromEntries(Object.entries(record).toReversed()) as T);

  test("the answers in another order give the very same assessment", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { answers, flows, resources, ...others } = document;
        const turned = {
          ...others,
          ...(resources && {
            resources: resources.map((one) => reversed({ ...one, ...turnedAnswers(one) })),
          }),
          ...(flows && { flows: flows.map((one) => reversed({ ...one, ...turnedAnswers(one) })) }),
          ...(answers && { answers: reversed(answers) }),
        } as DiagnosisDocument;
        expect(assess(turned, catalogue)).toEqual(assess(document, catalogue));
      }),
      runs,
    );
  });

  const turnedAnswers = ({ answers }: { answers?: object }) => answers && { answers: reversed(answers) };

  test("flows and resources in another order give the same figures and conclusions, in that order", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { flows = [], resources = [] } = document;
        const turned = { ...document, flows: flows.toReversed(), resources: resources.toReversed() };
        const before = assess({ ...document, flows, resources }, catalogue);
        const after = assess(turned, catalogue);
        expect(after.flows.items.map(({ id }) => id)).toEqual(flows.map(({ id }) => id).toReversed());
        expect(inOneOrder(after)).toEqual(near(inOneOrder(before)));
      }),
      runs,
    );
  });

  /** The assessment with what follows the order of the document put in order of ids. */
  function inOneOrder(value: unknown, key = ""): unknown {
    if (Array.isArray(value)) {
      const items = value.map((item) => inOneOrder(item));
      const isOrdered = key === "items" || key === "contributions";
      return isOrdered ? items.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)) : items;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inOneOrder(item, name)]));
  }
  const idOf = (item: unknown): string => String(Reflect.get(Object(item), "id"));

  test("a catalogue with its languages exchanged gives the same assessment", () => {
    const exchanged = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(exchanged);
      if (typeof value !== "object" || value === null) return value;
      if ("fr" in value && "en" in value) return { fr: value.en, en: value.fr };
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, exchanged(item)]));
    };
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { excludedLevers, ...before } = assess(document, catalogue);
        const after = assess(document, exchanged(catalogue) as Catalogue);
        expect(after).toMatchObject(before);
        // the reason of a condition is quoted in both languages, and nothing else is
        expect(after.excludedLevers).toEqual(exchanged(excludedLevers));
      }),
      runs,
    );
  });
});

test("5. nothing answered: nothing known, nothing concluded, and every lever may apply", () => {
  fc.assert(
    fc.property(nothingAnswered, ({ document, catalogue }) => {
      const assessment = assess(document, catalogue);
      for (const score of [...achievements(assessment), ...needs(assessment)]) {
        expect(score).toMatchObject({ point: null, coverage: 0, low: 0, high: 1 });
      }
      expect(Object.values(assessment.stages).map(({ status }) => status)).toEqual([
        "notAssessed",
        "notAssessed",
        "notAssessed",
      ]);
      expect(assessment.positioning).toMatchObject({ verdict: "undetermined", postureFirst: false });
      const excluded = new Set(assessment.excludedLevers.map(({ id }) => id));
      const eligible = catalogue.levers.filter(({ id }) => !excluded.has(id));
      for (const phase of phaseIds) {
        const expected = eligible.filter(({ cells }) => cells[phase] !== "none").map(({ id }) => id);
        expect(assessment.levers[phase].map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        for (const { state, first } of assessment.levers[phase]) {
          expect([state, first]).toEqual(["mayApply", false]);
        }
      }
    }),
    runs,
  );
});

describe("6. every conclusion follows from the contributions and reasons shown for it", () => {
  test("every score is that of its contributions, however deep", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const assessment = assess(document, catalogue);
        for (const score of [...achievements(assessment), ...needs(assessment)]) {
          expect(score).toMatchObject(near(follows.figuresFrom(score.contributions)));
        }
        for (const { contributions } of achievements(assessment)) {
          for (const member of nested(contributions)) {
            if (member.contributions === undefined) continue;
            const { point, coverage } = follows.figuresFrom(member.contributions);
            expect(member).toMatchObject(near({ point, coverage }));
          }
        }
      }),
      runs,
    );
  });

  test("statuses, current stage, leaps and phases", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const assessment = assess(document, catalogue);
        const { stages, currentStage, leaps, phaseNow, phaseToPrepare } = assessment;
        for (const stage of Object.values(stages)) expect(stage.status).toBe(follows.statusFrom(stage));
        expect(currentStage).toBe(follows.currentStageFrom(assessment));
        expect(leaps).toEqual(follows.leapsFrom(assessment));
        expect([phaseNow, phaseToPrepare]).toEqual(follows.phasesFrom(assessment));
      }),
      runs,
    );
  });

  test("priorities, sure when one alone is possible", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { flows } = assess(document, catalogue);
        for (const flow of flows.items) {
          const { priority, possiblePriorities } = flow;
          const isSure = possiblePriorities.length === 1;
          expect(possiblePriorities.length).toBeGreaterThan(0);
          expect(priority).toBe(isSure ? possiblePriorities[0] : "toConfirm");
          const shown = follows.priorityFrom(flow);
          if (shown !== null) expect(priority).toBe(shown);
        }
      }),
      runs,
    );
  });

  test("a priority that levels would give is listed as possible", () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.infiniteStream(fc.constantFrom<Value>(0, 1, 2, 3)),
        ({ document, catalogue }, levels) => {
          const full = answerKeys(document, catalogue)
            .filter((key) => key.startsWith("flows.") && isOpen(document, key))
            .reduce((known, key) => withValue(known, key, levels.next().value), document);
          const { flows } = assess(full, catalogue);
          for (const [index, { possiblePriorities }] of assess(document, catalogue).flows.items.entries()) {
            for (const possible of flows.items[index]?.possiblePriorities ?? ["none"]) {
              expect(possiblePriorities).toContain(possible);
            }
          }
        },
      ),
      runs,
    );
  });

  test("readings", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { resources } = assess(document, catalogue);
        expect(resources.items.map(({ readings }) => readings)).toEqual(
          (document.resources ?? []).map(follows.readingsFrom),
        );
      }),
      runs,
    );
  });

  test("the verdict, and posture first", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const { positioning } = assess(document, catalogue);
        expect(positioning.verdict).toBe(follows.verdictFrom(positioning));
        expect(positioning.postureFirst).toBe(follows.postureFirstFrom(positioning));
      }),
      runs,
    );
  });

  const byMember = (a: { member: string }, b: { member: string }) => (a.member < b.member ? -1 : 1);

  test("levers: state, relevance, reasons, order, first, and exclusion", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const assessment = assess(document, catalogue);
        const essentials = essentialMembers(catalogue);
        const deck = catalogue.levers.map(({ id }) => id);
        for (const phase of phaseIds) {
          const shown = assessment.levers[phase];
          for (const lever of shown) {
            expect(lever.state).toBe(follows.stateFrom(lever, essentials));
            expect(lever.relevance).toEqual(near(follows.relevanceFrom(lever)));
            expect(lever.reasons.toSorted(byMember)).toEqual(
              near(follows.reasonsFrom(lever).toSorted(byMember)),
            );
            for (const [index, { contribution }] of lever.reasons.slice(1).entries()) {
              atMost(contribution, lever.reasons[index]?.contribution ?? 0);
            }
            const isUrgent =
              (lever.relevance ?? 0) > 1 / 2 + tolerance ||
              (lever.cell === "primary" && follows.essentialCalls(lever, essentials));
            expect(lever.first).toBe(phase === assessment.phaseNow && lever.state === "applies" && isUrgent);
            expect(lever.inUse).toBe(document.leversInUse?.includes(lever.id) ?? false);
          }
          for (const [index, lever] of shown.slice(1).entries()) {
            const before = shown[index];
            expect(before && follows.standInOrder(before, lever, deck)).toBe(true);
          }
        }
        for (const { condition } of assessment.excludedLevers) {
          if (condition !== "notApplicable") expect(follows.breaks(document.profile, condition)).toBe(true);
        }
        const seen = [...leversOf(assessment.levers), ...assessment.excludedLevers].map(({ id }) => id);
        const placed = catalogue.levers.filter(({ cells }) =>
          Object.values(cells).some((cell) => cell !== "none"),
        );
        for (const { id } of placed) expect(seen).toContain(id);
      }),
      runs,
    );
  });
});

describe("7. assessments are a function of the document", () => {
  test("saving and loading changes none", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const before = assess(document, catalogue);
        const read = readDocument(JSON.stringify(document), catalogue);
        expect(read).toEqual({ ok: true, document, notices: [] });
        if (read.ok) expect(assess(read.document, catalogue)).toEqual(before);
        const kept = readFile(structuredClone(document), catalogue);
        if (kept.ok) expect(assess(kept.document, catalogue)).toEqual(before);
        expect(kept.ok).toBe(true);
        expect(assess(migrateCatalogue(document), catalogue)).toEqual(before);
      }),
      runs,
    );
  });

  test("the assessment itself survives being a file", () => {
    fc.assert(
      fc.property(anyScenario, ({ document, catalogue }) => {
        const assessment = assess(document, catalogue);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
      runs,
    );
  });
});
