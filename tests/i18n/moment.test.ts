import { expect, it } from "vitest";
import { moment, time } from "#i18n";

const local = (day: number) => new Date(2026, 10, day, 14, 2).toISOString();

it("gives the time and the day where one is, as each language writes them", () => {
  expect([time(local(24), "fr"), time(local(24), "en")]).toEqual(["14:02", "14:02"]);
  expect([moment(local(24), "fr"), moment(local(24), "en")]).toEqual([
    "le 24 novembre 2026 à 14:02",
    "on 24 November 2026 at 14:02",
  ]);
  expect(moment(local(1), "fr")).toBe("le 1er novembre 2026 à 14:02");
});
