import "../styles/questions.css";
import "../styles/forms.css";
import "../styles/results.css";
import { type ReactNode, useEffect, useRef } from "react";
import { addressOf, type Catalogue } from "#domain";
import { address, addresses, isOutside, linkAt, useAddress } from "../address.ts";
import { Loading } from "../frame.tsx";
import { later } from "../later.tsx";
import type { Opened, Opening } from "../opening.ts";
import type { Services } from "../ports.ts";
import { Diagnostic, useCatalogue } from "./diagnostic.ts";
import { Page } from "./page.tsx";
import { SessionProvider, useSession } from "./session.tsx";
import { Start } from "./start.tsx";

export type DiagnosisProps = {
  services: Services;
  catalogue: Catalogue;
  /** What is asked to be opened, and how the last opening went. */
  opening: Opening | null;
  opened: Opened | null;
  /** The home screen or a page to read, given where the diagnosis at hand was left. */
  outside: (resumeAt: string | null) => ReactNode;
  onOpen: (opening: Opening) => void;
  onOpened: (opened: Opened) => void;
};

const LinkOffer = later(async () => (await import("../files/link-offer.tsx")).LinkOffer, Loading);

/** Everything past the home screen, around one machine that lives as long as the page. */
export function Diagnosis({ services, catalogue, ...props }: DiagnosisProps) {
  return (
    <Diagnostic.Provider options={{ input: { catalogue } }}>
      <SessionProvider services={services}>
        <Inside {...props} />
      </SessionProvider>
    </Diagnostic.Provider>
  );
}

type InsideProps = Omit<DiagnosisProps, "services" | "catalogue">;

function Inside({ opening, opened, outside, onOpen, onOpened }: InsideProps) {
  const at = useAddress();
  const isAtHand = Diagnostic.useSelector(({ context }) => context.document !== null);
  const left = Diagnostic.useSelector(({ context }) => addressOf(context.step, context.question));
  const carried = linkAt(at);
  const catalogue = useCatalogue();
  useOpening(opening, onOpened);
  const isMissing = !isOutside(at) && carried === null && !isAtHand && !opening;
  useEffect(() => {
    if (isMissing) onOpen({ kind: "last", step: at });
  });
  if (carried !== null) return <LinkOffer {...{ carried, catalogue, onOpen }} />;
  switch (at) {
    case addresses.start:
      return <Start path="full" />;
    case addresses.express:
      return <Start path="express" />;
    default:
      if (isOutside(at)) return outside(isAtHand ? left : null);
      return isAtHand ? <Page notices={opened?.ok ? opened.notices : []} /> : <Loading />;
  }
}

/** Opens what is asked, once, and says how it went; what cannot be opened leads home. */
function useOpening(opening: Opening | null, onOpened: (opened: Opened) => void): void {
  const { open } = useSession();
  const handled = useRef<Opening>(null);
  useEffect(() => {
    if (!opening || handled.current === opening) return;
    handled.current = opening;
    open(opening).then((result) => {
      if (!result.ok) address.replace(addresses.home);
      onOpened(result);
    });
  });
}
