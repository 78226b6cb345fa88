type Message = { kind: "put" | "yield" | "yielded"; id: string };

/** How long a tab is waited for before its right to write is taken without its leave, in milliseconds. */
const patience = 1500;

/**
 * The tabs of this browser that share a store. One tab at a time has the right to write a diagnosis (Web Locks); where a
 * browser has no locks, every tab has it, and the store refuses what would undo another's work.
 */
export function openTabs(name = "ressorts") {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  const locks = (navigator as { locks?: LockManager }).locks;
  const say = (message: Message) => channel?.postMessage(message);
  const hear = (kind: Message["kind"], listener: (id: string) => void): (() => void) => {
    const onMessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === kind) listener(data.id);
    };
    channel?.addEventListener("message", onMessage);
    return () => channel?.removeEventListener("message", onMessage);
  };
  const atHand = `${name}.at-hand`;
  return {
    /** The diagnosis this tab has at hand, through its reloads. */
    atHand: (): string | null => {
      try {
        return sessionStorage.getItem(atHand);
      } catch {
        return null;
      }
    },
    noteAtHand: (id: string): void => {
      try {
        sessionStorage.setItem(atHand, id);
      } catch {}
    },
    /** Tells the other tabs that a diagnosis was put, named otherwise, moved or removed. */
    tellPut: (id: string): void => say({ kind: "put", id }),
    /** Calls back when another tab tells so; gives back how to stop. */
    onPut: (listener: (id: string) => void): (() => void) => hear("put", listener),
    /**
     * Asks for the right to write a diagnosis: `hears.gained` and `hears.lost` tell when it comes and goes, `hears.asked` ends
     * what is being written before another tab takes it. It comes by itself once the tab that has it is closed.
     */
    claim: (
      id: string,
      hears: { gained: () => void; lost: () => void; asked: () => Promise<void> },
    ): { takeOver: () => void; release: () => void } => {
      if (!locks) {
        hears.gained();
        return { takeOver: hears.gained, release: () => undefined };
      }
      const lock = `${name}/${id}`;
      let pending: AbortController | null = null;
      let letGo: (() => void) | null = null;
      let isReleased = false;
      const ask = (options: LockOptions): void => {
        let isHeld = false;
        const hold = (free: Lock | null): Promise<void> | undefined => {
          if (isReleased) return undefined;
          if (!free) {
            hears.lost();
            queue();
            return undefined;
          }
          isHeld = true;
          hears.gained();
          return new Promise((resolve) => {
            letGo = resolve;
          });
        };
        locks.request(lock, options, hold).catch(() => {
          if (!isHeld || isReleased) return;
          letGo = null;
          hears.lost();
          queue();
        });
      };
      const queue = () => {
        pending = new AbortController();
        ask({ signal: pending.signal });
      };
      const stopHearing = hear("yield", async (asked) => {
        if (asked !== id || !letGo) return;
        await hears.asked();
        say({ kind: "yielded", id });
      });
      ask({ ifAvailable: true });
      return {
        takeOver: () => {
          const take = () => {
            stop();
            clearTimeout(timer);
            pending?.abort();
            if (!isReleased) ask({ steal: true });
          };
          const stop = hear("yielded", (yielded) => {
            if (yielded === id) take();
          });
          const timer = setTimeout(take, patience);
          say({ kind: "yield", id });
        },
        release: () => {
          isReleased = true;
          stopHearing();
          pending?.abort();
          letGo?.();
        },
      };
    },
  };
}
