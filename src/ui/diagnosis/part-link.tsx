import type { ReactNode } from "react";
import { linkTo } from "../address.ts";

/** A link to a part of the screen one is on, by its id: it moves there, and leaves the address as it is. */
export function PartLink({ screen, part, children }: { screen: string; part: string; children: ReactNode }) {
  const go = () => {
    const heading = document.getElementById(part)?.querySelector("h2");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
  };
  return (
    <a
      href={linkTo(screen)}
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {children}
    </a>
  );
}
