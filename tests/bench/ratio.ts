/** One row of the bench: a time in milliseconds, the yardstick's, and how many times it the first takes. */
export type Line = { name: string; goal: string; time: number; yardstick: number; ratio: number };

/** The middle of some numbers, the upper one where they are even. */
export const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Two things run in turn, A B A B …, after a warm-up: their median times and the median of the ratios pair by pair. */
export function ratioOf(run: () => unknown, yardstick: () => unknown, pairs: number) {
  for (let time = 0; time < 3; time += 1) {
    run();
    yardstick();
  }
  const measured = Array.from({ length: pairs }, () => ({ time: timed(run), yardstick: timed(yardstick) }));
  return middle(measured);
}

/** The same for two things one waits for. */
export async function ratioOfBoth(
  run: () => Promise<unknown>,
  yardstick: () => Promise<unknown>,
  pairs: number,
) {
  const waited = async (each: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await each();
    return performance.now() - start;
  };
  await run();
  await yardstick();
  const measured: { time: number; yardstick: number }[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    measured.push({ time: await waited(run), yardstick: await waited(yardstick) });
  }
  return middle(measured);
}

/** The median times of pairs, and the median of their ratios. */
const middle = (measured: readonly { time: number; yardstick: number }[]) => ({
  time: median(measured.map(({ time }) => time)),
  yardstick: median(measured.map((pair) => pair.yardstick)),
  ratio: median(measured.map((pair) => pair.time / pair.yardstick)),
});
