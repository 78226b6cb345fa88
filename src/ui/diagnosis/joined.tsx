import { createContext, type ReactNode, use, useState } from "react";
import type { DiagnosisDocument, Lang } from "#domain";
import type { ReportInput, Section } from "#report";
import { Diagnostic } from "./diagnostic.ts";

/** A comparison that goes with the report: the other document, its name in each language, and how its annex is made. */
export type Joined = {
  document: DiagnosisDocument;
  labels: Record<Lang, string>;
  annexOf: (report: ReportInput, justifications: boolean) => Section;
};

type Joining = {
  /** What the report of the diagnosis at hand is compared with, if anything. */
  joined: Joined | null;
  join: (joined: Joined | null) => void;
};

const JoinedContext = createContext<Joining | null>(null);

/** Remembers which comparison goes with the report, as long as the same diagnosis is at hand. */
export function JoinedProvider({ children }: { children: ReactNode }) {
  const id = Diagnostic.useSelector(({ context }) => context.document?.id);
  const [last, setLast] = useState<{ id: string | undefined; joined: Joined } | null>(null);
  const joined = last && last.id === id ? last.joined : null;
  const join = (next: Joined | null) => setLast(next && { id, joined: next });
  return <JoinedContext value={{ joined, join }}>{children}</JoinedContext>;
}

/** Which comparison goes with the report, and how to choose it. */
export function useJoined(): Joining {
  const joining = use(JoinedContext);
  if (!joining) throw new Error("useJoined is used outside JoinedProvider");
  return joining;
}
