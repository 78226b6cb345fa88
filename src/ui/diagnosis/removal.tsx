import { createContext, type ReactNode, use, useState } from "react";
import type { FlowEntry, ResourceEntry } from "#domain";
import { Diagnostic } from "./diagnostic.ts";

/** An entry that was just removed, and where it stood. */
type Removed = { document: string | undefined; at: number } & (
  | { list: "flows"; entry: FlowEntry }
  | { list: "resources"; entry: ResourceEntry }
);

type Removal = {
  /** The last entry removed, as long as it can be put back. */
  removed: Removed | null;
  remove: (list: "flows" | "resources", id: string) => void;
  undo: () => void;
};

const RemovalContext = createContext<Removal | null>(null);

/** Removes entries at once and remembers the last one, so that it can be put back where it was. */
export function RemovalProvider({ children }: { children: ReactNode }) {
  const actor = Diagnostic.useActorRef();
  const [last, setLast] = useState<Removed | null>(null);
  const isGone = Diagnostic.useSelector(
    ({ context: { document } }) =>
      last !== null &&
      document?.id === last.document &&
      !(document?.[last.list] ?? []).some(({ id }) => id === last.entry.id),
  );
  const removed = isGone ? last : null;
  const remove: Removal["remove"] = (list, id) => {
    const { document } = actor.getSnapshot().context;
    const at = (document?.[list] ?? []).findIndex((entry) => entry.id === id);
    const place = { document: document?.id, at };
    if (list === "flows") {
      const entry = document?.flows?.[at];
      if (entry) setLast({ ...place, list, entry });
      actor.send({ type: "edit", change: { type: "removeFlow", id } });
    } else {
      const entry = document?.resources?.[at];
      if (entry) setLast({ ...place, list, entry });
      actor.send({ type: "edit", change: { type: "removeResource", id } });
    }
  };
  const undo = () => {
    if (!removed) return;
    const { at } = removed;
    const change =
      removed.list === "flows"
        ? ({ type: "addFlow", flow: removed.entry, at } as const)
        : ({ type: "addResource", resource: removed.entry, at } as const);
    actor.send({ type: "edit", change });
    setLast(null);
  };
  return <RemovalContext value={{ removed, remove, undo }}>{children}</RemovalContext>;
}

/** How to remove an entry, and to put the last one back. */
export function useRemoval(): Removal {
  const removal = use(RemovalContext);
  if (!removal) throw new Error("useRemoval is used outside RemovalProvider");
  return removal;
}
