import { expect, it } from "vitest";
import { wrapWords } from "../../src/figures/words.ts";

const letters = (words: string): number => words.length;

it.each([
  ["Bois", 10, 2, ["Bois"]],
  ["Produits alimentaires", 12, 2, ["Produits", "alimentaires"]],
  ["Matériaux du bâtiment et des travaux publics", 14, 2, ["Matériaux du", "bâtiment et…"]],
  ["Anticonstitutionnellement", 10, 2, ["Anticonst…"]],
  ["Emballages en verre", 19, 1, ["Emballages en verre"]],
])("sets « %s » within %i on %i lines at most", (name, width, lines, wrapped) => {
  expect(wrapWords(name, width, lines, letters)).toEqual(wrapped);
});
