import { findBrowser } from "../e2e/browser.ts";
import { serveBuilt } from "../e2e/serve.ts";
import { killAtRandom } from "./durability.ts";

const [kills = 100, seed = 1] = process.argv.slice(2).map(Number);

/** The middle of some numbers. */
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(9)).join(""));

const found = await findBrowser();
const { address, stop } = await serveBuilt();
console.log(`${kills} kills of a browser in which one writes, seed ${seed}\n`);
row(["kill", "done", "claimed", "kept", "lost ms"]);
try {
  let turn = 0;
  const verdicts = await killAtRandom({
    found,
    address,
    kills,
    seed,
    tell: ({ isSound, lacks, done, claimed, kept, lostMs }) => {
      turn += 1;
      const wrong = isSound
        ? lacks > 0
          ? "  lacks what was shown as saved"
          : ""
        : "  is no state it was ever in";
      row([turn, done, claimed, kept, `${lostMs}${wrong}`]);
    },
  });
  const losses = verdicts.map(({ lostMs }) => lostMs);
  const wrong = verdicts.filter(({ isSound, lacks }) => !isSound || lacks > 0);
  const late = losses.filter((loss) => loss > 300);
  console.log(`
${verdicts.reduce((sum, { done }) => sum + done, 0)} things done, ${verdicts.length} kills
unsaved at the kill: ${median(losses)} ms in the median, ${Math.max(...losses)} ms at most, more than 300 ms ${late.length} times
what was shown as saved was lost, or a document damaged: ${wrong.length} times`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} finally {
  await stop();
}
