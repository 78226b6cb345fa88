import { parseArgs } from "node:util";
import { type Ended, kinds, runCase, sound } from "./fuzzing.ts";

/** The longest that opening anything may take, in milliseconds. */
const most = 200;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: `${Date.now() % 1_000_000_000}` },
    cases: { type: "string", default: "100000" },
  },
});
const seed = Number(values.seed);
const cases = Number(values.cases);
if (!Number.isInteger(seed) || !Number.isInteger(cases) || cases < 1) {
  console.error("npm run fuzz -- [--seed a whole number] [--cases how many]");
  process.exit(2);
}

/** Runs a case; one that seems slow is run twice more, since other programs run beside this one. */
async function timed(of: number): Promise<Ended> {
  const ended = await runCase(from, of);
  if (ended.milliseconds <= most) return ended;
  const again = [await runCase(from, of), await runCase(from, of)];
  return {
    ...ended,
    milliseconds: Math.min(ended.milliseconds, ...again.map(({ milliseconds }) => milliseconds)),
  };
}

console.log(`Seed ${seed}, ${cases} cases`);
const from = sound();
const counts = new Map<string, number>();
const slow: string[] = [];
const failed: string[] = [];
let slowest: Ended & { seed: number } = { kind: "file", end: "refused", milliseconds: 0, bytes: 0, seed };
const started = performance.now();
for (let index = 0; index < cases; index += 1) {
  const own = seed + index;
  try {
    const ended = await timed(own);
    const of = `${ended.kind} ${ended.end}`;
    counts.set(of, (counts.get(of) ?? 0) + 1);
    if (ended.milliseconds > slowest.milliseconds) slowest = { ...ended, seed: own };
    if (ended.milliseconds > most)
      slow.push(`seed ${own}: ${Math.round(ended.milliseconds)} ms, ${ended.kind}, ${ended.bytes} bytes`);
  } catch (error) {
    failed.push(`seed ${own}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
const seconds = Math.round((performance.now() - started) / 1000);
for (const kind of kinds) {
  const ends = ["opened", "repaired", "several", "refused"].map(
    (end) => `${counts.get(`${kind} ${end}`) ?? 0} ${end}`,
  );
  console.log(`${kind}: ${ends.join(", ")}`);
}
console.log(
  `Slowest: seed ${slowest.seed}, ${Math.round(slowest.milliseconds)} ms, a ${slowest.kind} of ${slowest.bytes} bytes, ${slowest.end}`,
);
console.log(`${failed.length} failed, ${slow.length} took more than ${most} ms, ${seconds} s in all`);
for (const line of [...failed.slice(0, 10), ...slow.slice(0, 10)]) console.log(line);
process.exitCode = failed.length + slow.length === 0 ? 0 : 1;
