import { describe, expect, test } from "vitest";
import {
  between,
  capitalised,
  date,
  enumeration,
  fill,
  month,
  number,
  percentage,
  plural,
  typeset,
} from "#i18n";

describe("typeset", () => {
  test.each([
    ["Le but : agir ; vite ! Non ?", "Le but\u00a0: agir\u202f; vite\u202f! Non\u202f?"],
    ["un « mot » juste", "un «\u00a0mot\u00a0» juste"],
    ["62 % de 18 400 habitants", "62\u00a0% de 18\u202f400 habitants"],
    ["1 200 000 € et 0,25 ETP, 5 kg/hab", "1\u202f200\u202f000\u00a0€ et 0,25\u00a0ETP, 5\u00a0kg/hab"],
    ["loi n° 12, art. 5", "loi n°\u00a012, art.\u00a05"],
  ])("in French, %s", (words, set) => {
    expect(typeset(words, "fr")).toBe(set);
  });

  test("in English, only numbers and units are kept together", () => {
    expect(typeset("a note: 12 kg, why?", "en")).toBe("a note: 12\u00a0kg, why?");
  });

  test("twice is the same as once", () => {
    const once = typeset("« 62 % » : 18 400 € ?", "fr");
    expect(typeset(once, "fr")).toBe(once);
  });
});

test("fill puts values in their places and refuses a name it was not given", () => {
  expect(fill("{count} flux : {flows}", { count: "Deux", flows: "le bois" })).toBe("Deux flux : le bois");
  expect(() => fill("{count} flux", {})).toThrow("No value for {count}");
});

test("percentages and intervals are rounded half up and left out when they say nothing", () => {
  expect([percentage(0.625, "fr"), percentage(0.005, "en")]).toEqual(["63\u00a0%", "1%"]);
  expect(between({ low: 0.476, high: 0.714 }, "fr")).toBe("entre 48 et 71\u00a0%");
  expect(between({ low: 0.476, high: 0.714 }, "en")).toBe("between 48 and 71%");
  expect(between({ low: 0.501, high: 0.504 }, "fr")).toBeNull();
});

test("numbers, dates and months", () => {
  expect([number(18400, "fr"), number(18400, "en"), number(1.66, "fr", 1)]).toEqual([
    "18\u202f400",
    "18,400",
    "1,7",
  ]);
  expect([date("2026-11-24", "fr"), date("2026-11-01T23:30:00Z", "fr"), date("2026-11-24", "en")]).toEqual([
    "24 novembre 2026",
    "1er novembre 2026",
    "24 November 2026",
  ]);
  expect([month("2026-11", "fr"), month("2019", "fr"), month("2019-04", "en")]).toEqual([
    "novembre 2026",
    "2019",
    "April 2019",
  ]);
});

test("enumerations, plurals and capitals", () => {
  expect([enumeration(["le bois", "l’eau", "le verre"], "fr"), enumeration(["wood", "water"], "en")]).toEqual(
    ["le bois, l’eau et le verre", "wood and water"],
  );
  expect([0, 1, 2].map((count) => plural(count, "fr", "réponse", "réponses"))).toEqual([
    "réponse",
    "réponse",
    "réponses",
  ]);
  expect([0, 1, 2].map((count) => plural(count, "en", "answer", "answers"))).toEqual([
    "answers",
    "answer",
    "answers",
  ]);
  expect(capitalised("école")).toBe("École");
});
