import { expect, test, vi } from "vitest";
import { kinds, runCase, sound } from "../../scripts/fuzzing.ts";

vi.setConfig({ testTimeout: 600_000 });

/** The first of the cases of `npm run fuzz`, which goes on for a hundred thousand and measures how long each takes. */
const cases = 2000;

test("no damaged file, report, folder or link throws, changes a prototype or takes a kept diagnosis away", async () => {
  const from = sound();
  const ends = new Map<string, number>();
  for (let seed = 1; seed <= cases; seed += 1) {
    const { kind, end } = await runCase(from, seed).catch((error: unknown) => {
      throw new Error(`npm run fuzz -- --seed ${seed} --cases 1`, { cause: error });
    });
    ends.set(kind, (ends.get(kind) ?? 0) + 1);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  // A run that meets no case of a kind, or no way to end, proves nothing of it.
  for (const each of [...kinds, "opened", "repaired", "several", "refused"]) {
    expect([each, (ends.get(each) ?? 0) > 20]).toEqual([each, true]);
  }
});
