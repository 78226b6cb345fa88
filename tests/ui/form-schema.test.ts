import { describe, expect, it } from "vitest";
import { type Profile, profileSchema } from "#domain";
import { forForm, validParts, withoutBlanks } from "../../src/ui/form/schema.ts";

const profile: Profile = { name: "Valserre", kind: "commune", population: 18400, powers: ["energie"] };

describe("withoutBlanks", () => {
  it("leaves out what a form holds for an empty field, at any depth, and nothing else", () => {
    expect(
      withoutBlanks({
        name: " ",
        kind: "commune",
        powers: [],
        plans: ["pcaet"],
        population: Number.NaN,
        ambition: { frame: "" },
        zero: 0,
      }),
    ).toEqual({ kind: "commune", plans: ["pcaet"], population: Number.NaN, zero: 0 });
  });
});

describe("forForm", () => {
  it("takes empty fields for absent ones", async () => {
    const read = await forForm(profileSchema)["~standard"].validate({
      name: "Valserre",
      kind: "commune",
      code: "",
      ambition: { longTerm: "" },
    });
    expect(read).toEqual({ value: { name: "Valserre", kind: "commune" } });
  });

  it("refuses an empty name", async () => {
    const read = await forForm(profileSchema)["~standard"].validate({ name: "  ", kind: "commune" });
    expect("issues" in read && read.issues?.map(({ path }) => path)).toEqual([["name"]]);
  });
});

describe("validParts", () => {
  it("takes in every valid field, trimmed, and keeps the former value of an invalid one", () => {
    const typed = {
      ...profile,
      name: "  Valserre-sur-Orne ",
      population: Number.NaN,
      powers: ["energie", "habitat"],
    };
    expect(validParts(profileSchema, typed, profile)).toEqual({
      name: "Valserre-sur-Orne",
      kind: "commune",
      population: 18400,
      powers: ["energie", "habitat"],
    });
  });

  it("leaves out an optional field that was emptied, and keeps a required one", () => {
    expect(validParts(profileSchema, { ...profile, name: "", population: "", powers: [] }, profile)).toEqual({
      name: "Valserre",
      kind: "commune",
    });
  });
});
