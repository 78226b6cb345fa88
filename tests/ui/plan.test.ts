import { describe, expect, it } from "vitest";
import type { Action } from "#domain";
import { shownIn, withWritten } from "../../src/ui/diagnosis/plan/action-fields.ts";
import { plainText } from "../../src/ui/form/plain-text.ts";

const action: Action = { id: "a1", lever: "facilitateur", term: "long", action: "Réunir", cost: "2 000 €" };

describe("an action as it is written", () => {
  it("takes in what is valid, drops what is emptied, and keeps its lever and term", () => {
    expect(
      withWritten(action, { ...shownIn(action), action: " Visiter la scierie ", cost: "", due: "mai" }),
    ).toEqual({
      id: "a1",
      lever: "facilitateur",
      term: "long",
      action: "Visiter la scierie",
      due: "mai",
    });
  });

  it("stays as it was where a text is too long, and takes in the others", () => {
    const written = { ...shownIn(action), action: "a".repeat(2001), lead: "Le service eau" };
    expect(withWritten(action, written)).toEqual({ ...action, lead: "Le service eau" });
    expect(withWritten(action, { ...written, action: "a".repeat(2000) }).action).toBe("a".repeat(2000));
  });

  it("is plain text when it comes from a word processor", () => {
    const pasted = "Réu\u00adnir\u000bles\r\nacteurs\u200b\u202e du bois";
    expect(withWritten(action, { ...shownIn(action), action: pasted }).action).toBe(
      "Réunir\nles\nacteurs du bois",
    );
  });

  it("shows every field, empty where nothing is written", () => {
    expect(shownIn({ id: "a2" })).toEqual({
      id: "a2",
      action: "",
      lead: "",
      due: "",
      cost: "",
      indicator: "",
      status: "",
    });
  });
});

describe("plain text", () => {
  it("has one kind of line break, no soft hyphen, and nothing hidden", () => {
    expect(plainText("a\r\nb\rc\u2028d\u000be\u00ad\u200bf")).toBe("a\nb\nc\nd\nef");
  });
});
