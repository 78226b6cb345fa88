import { describe, expect, it } from "vitest";
import { catalogue } from "#content";
import { assess, type DiagnosisDocument, type PhaseId } from "#domain";
import { leverWords } from "#i18n";
import { countsOf } from "../../src/ui/diagnosis/results/levers/phases.ts";
import {
  lackingIn,
  mostAwaited,
  openMembers,
  reasonsOf,
  speaksOf,
} from "../../src/ui/diagnosis/results/levers/reasons.ts";

/** « diagnostic » acts on flows.knowledge and resources.known (2 each), ani-echelle, str-modele, str-evaluation. */
const document: DiagnosisDocument = {
  format: "ressorts/diagnosis",
  schemaVersion: 1,
  profile: { name: "Valserre", kind: "commune" },
  answers: {
    "str-modele": { value: 0 },
    "ani-echelle": { value: 3 },
    "str-evaluation": { value: "unknown" },
  },
  flows: [
    { id: "a", flow: "bois", answers: { knowledge: { value: 1 } } },
    { id: "b", flow: "dechets", answers: { knowledge: { value: "unknown" } } },
  ],
};

const leverOf = (id: string, phase: PhaseId = "emergence") => {
  const lever = assess(document, catalogue).levers[phase].find((each) => each.id === id);
  if (!lever) throw new RangeError(`No lever ${id}`);
  return lever;
};

describe("the reasons of a lever", () => {
  it("are every member it acts on: what calls most for it, what is in place, what is unknown", () => {
    expect(reasonsOf(leverOf("diagnostic"), document, catalogue)).toEqual([
      {
        member: "str-modele",
        point: 0,
        isUnmetEssential: true,
        said: [{ key: "str-modele", value: 0 }],
      },
      {
        member: "flows.knowledge",
        point: expect.closeTo(1 / 3),
        isUnmetEssential: false,
        said: [
          { key: "flows.a.knowledge", value: 1 },
          { key: "flows.b.knowledge", value: "unknown" },
        ],
      },
      { member: "ani-echelle", point: 1, isUnmetEssential: false, said: [{ key: "ani-echelle", value: 3 }] },
      { member: "resources.known", point: null, isUnmetEssential: false, said: [] },
      {
        member: "str-evaluation",
        point: null,
        isUnmetEssential: false,
        said: [{ key: "str-evaluation", value: "unknown" }],
      },
    ]);
  });

  it("tell what has not begun from what has", () => {
    expect(lackingIn(leverOf("diagnostic"))).toEqual({
      notBegun: ["str-modele"],
      begun: ["flows.knowledge"],
    });
  });

  it("are open where an answer is missing, even one of several", () => {
    expect(openMembers(leverOf("diagnostic"))).toEqual([
      "flows.knowledge",
      "resources.known",
      "str-evaluation",
    ]);
  });

  it("are spoken of by their own answers and by those of each flow or resource", () => {
    const lever = leverOf("diagnostic");
    const keys = ["str-modele", "flows.b.knowledge", "flows.b.leader", "ani-projet"];
    expect(keys.map((key) => speaksOf(lever, key))).toEqual([true, true, false, false]);
  });
});

describe("what to find out first", () => {
  it("is what most levers that may apply wait for", () => {
    const levers = [
      { ...leverOf("diagnostic"), state: "mayApply" as const },
      { ...leverOf("diagnostic"), state: "mayApply" as const },
      { ...leverOf("formation"), state: "mayApply" as const },
      { ...leverOf("facilitateur"), state: "applies" as const },
    ];
    expect(mostAwaited(levers, 2)).toEqual([
      { member: "flows.knowledge", count: 2 },
      { member: "resources.known", count: 2 },
    ]);
  });
});

describe("the phases", () => {
  it("count their levers", () => {
    const lever = leverOf("diagnostic");
    expect(
      countsOf([
        { ...lever, state: "applies", first: true },
        { ...lever, state: "applies", first: false },
        { ...lever, state: "mayApply", first: false },
        { ...lever, state: "covered", first: false },
      ]),
    ).toEqual({ applies: 2, first: 1, mayApply: 1, all: 4 });
  });

  it("are headed by a sentence that counts", () => {
    const said = (counts: [number, number, number, number], time: "now" | "next" | "before" = "now") => {
      const [applies, first, mayApply, all] = counts;
      const given = ["emergence", time, { applies, first, mayApply, all }] as const;
      return [leverWords.fr.phaseTitle(...given), leverWords.en.phaseTitle(...given)];
    };
    expect([
      said([8, 2, 0, 9]),
      said([1, 1, 0, 9]),
      said([2, 0, 0, 9]),
      said([0, 0, 3, 9]),
      said([0, 0, 0, 9]),
      said([0, 0, 0, 0]),
      said([4, 0, 0, 9], "next"),
      said([1, 0, 0, 9], "before"),
    ]).toEqual([
      [
        "Émergence\u00a0: huit leviers s’appliquent, deux d’abord",
        "Emergence: eight levers apply, two of them first",
      ],
      [
        "Émergence\u00a0: un levier s’applique, à engager d’abord",
        "Emergence: one lever applies, and comes first",
      ],
      [
        "Émergence\u00a0: deux leviers s’appliquent, sans urgence",
        "Emergence: two levers apply, with no urgency",
      ],
      [
        "Émergence\u00a0: les réponses manquent pour conclure",
        "Emergence: more answers are needed to conclude",
      ],
      ["Émergence\u00a0: tout est déjà en bonne voie", "Emergence: all is already well underway"],
      ["Émergence\u00a0: aucun levier n’y a sa place", "Emergence: no lever belongs here"],
      ["Émergence\u00a0: quatre leviers à préparer", "Emergence: four levers to prepare"],
      ["Émergence\u00a0: un levier encore utile", "Emergence: one lever still of use"],
    ]);
  });
});
