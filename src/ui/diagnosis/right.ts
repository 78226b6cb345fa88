import type { Tabs } from "../ports.ts";
import type { Saving } from "./saving.ts";

/** The right of this tab to write the diagnosis at hand; `regained` is called when it comes back. */
export function createRight(tabs: Tabs, saving: Saving, regained: () => void) {
  let claimed: (ReturnType<Tabs["claim"]> & { id: string }) | null = null;
  let isOurs = false;
  return {
    /** Asks for it, in place of the one before, and gives whether this tab has it. */
    claim: (id: string): Promise<boolean> =>
      new Promise((resolve) => {
        if (claimed?.id === id) return resolve(isOurs);
        claimed?.release();
        let isAnswered = false;
        const answers = (now: boolean): boolean => {
          const isFirst = !isAnswered;
          isAnswered = true;
          isOurs = now;
          resolve(now);
          return isFirst;
        };
        const claim = tabs.claim(id, {
          gained: () => {
            if (!answers(true)) regained();
          },
          lost: () => {
            if (!answers(false)) saving.yield();
          },
          asked: async () => {
            saving.flush();
            await saving.settled();
            saving.yield();
          },
        });
        claimed = { ...claim, id };
      }),
    /** Takes it from the tab that has it, which first keeps what it holds. */
    takeOver: (): void => claimed?.takeOver(),
  };
}

export type Right = ReturnType<typeof createRight>;
