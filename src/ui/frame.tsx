import { type ReactNode, useEffect, useRef } from "react";
import { homeWords } from "#i18n";
import { addresses, linkTo } from "./address.ts";
import { useLanguage, useWords } from "./language.tsx";
import { Motif } from "./motif.tsx";

/** The wordmark with its motif, which leads home. */
export function Brand() {
  const w = useWords(homeWords);
  return (
    <a className="brand" href={linkTo(addresses.home)} aria-label={w.brand}>
      <Motif
        flows={[{ share: 1 / 3 }]}
        strands={3}
        weight={0.55}
        lift={1}
        hollow={0.13}
        coil={[0.22, 1]}
        width={34}
        height={26}
      />
      <span>{w.product}</span>
    </a>
  );
}

/** The button that changes the language, in the language it leads to. */
export function LanguageButton() {
  const { lang, setLang } = useLanguage();
  const other = lang === "fr" ? "en" : "fr";
  return (
    <button type="button" className="text-button bar-button" lang={other} onClick={() => setLang(other)}>
      {useWords(homeWords).otherLanguage}
    </button>
  );
}

/** The bar over the home screen. */
export function HomeBar({ children }: { children?: ReactNode }) {
  return (
    <header className="bar bar-home">
      {children}
      <div className="bar-links">
        <LanguageButton />
      </div>
    </header>
  );
}

export function Foot() {
  return (
    <footer className="foot">
      <span>{useWords(homeWords).foot}</span>
    </footer>
  );
}

/** What stands in for a screen on its way. */
export function Loading() {
  const w = useWords(homeWords);
  return (
    <>
      <HomeBar />
      <main className="waiting">
        <p role="status">{w.loading}</p>
      </main>
    </>
  );
}

/** The heading of a screen: it takes the focus when the screen appears, and names the page. */
export function ScreenHead({
  place,
  title,
  lead,
  pageTitle = title,
}: {
  place: string;
  title: string;
  lead?: string;
  pageTitle?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  const product = useWords(homeWords).product;
  return (
    <div className="screen-head spread">
      <title>{`${pageTitle} · ${product}`}</title>
      <div>
        <p className="screen-place">{place}</p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </div>
    </div>
  );
}
