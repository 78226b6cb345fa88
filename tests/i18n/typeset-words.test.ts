import { expect, it } from "vitest";
import { typesetWords } from "../../src/i18n/typeset-words.ts";

it("typesets every sentence of a dictionary, at any depth, and those made with values", () => {
  const words = typesetWords(
    { plain: "Oui ?", made: (name: string) => `« ${name} » :`, deep: { inside: "Non !" } },
    "fr",
  );
  expect([words.plain, words.made("bois"), words.deep.inside]).toEqual([
    "Oui\u202f?",
    "«\u00a0bois\u00a0»\u00a0:",
    "Non\u202f!",
  ]);
});
