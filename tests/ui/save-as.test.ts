import { expect, it } from "vitest";
import { fileName } from "../../src/ui/save-as.ts";

it.each([
  ["Communauté de communes de l’Ourse", "Communauté de communes de l’Ourse.ressorts.json"],
  ['a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j.ressorts.json"],
  ["..", "diagnostic.ressorts.json"],
  ["   ", "diagnostic.ressorts.json"],
  ["Ligne\nbrisée\u202e", "Ligne brisée.ressorts.json"],
])("makes %j into a name every file system takes", (territory, name) => {
  expect(fileName(territory, "ressorts.json")).toBe(name);
});

it("keeps a name short enough", () => {
  expect(fileName("x".repeat(300), "fr.pdf")).toBe(`${"x".repeat(100)}.fr.pdf`);
});
