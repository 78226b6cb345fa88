/** What a diagnosis holds of what a sitting does: one justification, its answer, the flows that were named. */
export type State = { text: string; value: number; flows: string[] };

/** One thing done to the page: when it was asked for, when it was surely there, and what the diagnosis is then. */
type Entry = { end: number | null; state: State };

/** Everything done to a diagnosis in a sitting, in order, and what the page showed as saved. */
export function openLedger(opened: State) {
  const entries: Entry[] = [{ end: 0, state: opened }];
  const latest = () => entries.at(-1)?.state ?? opened;
  let claimed = 0;
  return {
    latest,
    /** How many things were done. */
    count: () => entries.length - 1,
    /** Does something, and writes down when it was surely there. */
    async enter(change: Partial<State>, act: () => Promise<unknown>): Promise<void> {
      const entry: Entry = { end: null, state: { ...latest(), ...change } };
      entries.push(entry);
      await act();
      entry.end = Date.now();
    },
    /** The page says at a moment that all is saved: what was surely there before is claimed. */
    claim(at: number): void {
      claimed = Math.max(
        claimed,
        entries.findLastIndex(({ end }) => end !== null && end <= at),
      );
    },
    /** What was found after a kill at a moment, held against all this. */
    settle(found: State, killedAt: number): Verdict {
      const same = (state: State) => JSON.stringify(state) === JSON.stringify(found);
      const kept = entries.findLastIndex(({ state }) => same(state));
      const lost = entries[kept + 1]?.end ?? null;
      return {
        isSound: kept >= 0,
        lacks: kept >= 0 ? Math.max(0, claimed - kept) : claimed,
        claimed,
        kept,
        done: entries.length - 1,
        lostMs: kept >= 0 && lost !== null ? Math.max(0, killedAt - lost) : 0,
      };
    },
  };
}

export type Ledger = ReturnType<typeof openLedger>;

/** How a sitting ended: whether what is kept was once so, how many things shown as saved it lacks, what was unsaved. */
export type Verdict = {
  isSound: boolean;
  lacks: number;
  claimed: number;
  kept: number;
  done: number;
  /** How long before the kill the first thing was done that is not kept. */
  lostMs: number;
};
