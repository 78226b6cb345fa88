import { type ReactNode, useEffect, useRef } from "react";
import { homeWords } from "#i18n";
import { addresses, linkTo, type PageId, pageAt, pageIds, useAddress } from "./address.ts";
import { useLanguage, useWords } from "./language.tsx";
import { Motif } from "./motif.tsx";
import { useTheme } from "./theme.tsx";

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

/** The bar over the screens outside a diagnosis. */
export function HomeBar({ children }: { children?: ReactNode }) {
  const w = useWords(homeWords);
  return (
    <header className="bar bar-home">
      {children}
      <nav className="bar-links" aria-label={w.tools}>
        <PageLink page="comment-ca-marche" className="bar-link" />
        <PageLink page="methode" className="bar-link" />
        <LanguageButton />
      </nav>
    </header>
  );
}

/** The link to a page, which says when one is on it. */
function PageLink({ page, className }: { page: PageId; className?: string }) {
  const isHere = pageAt(useAddress())?.page === page;
  return (
    <a href={linkTo(page)} className={className} {...(isHere ? { "aria-current": "page" } : {})}>
      {useWords(homeWords).pages[page]}
    </a>
  );
}

/** What every screen ends with: what this is not, the pages to read, and the look of the screens. */
export function Foot() {
  const w = useWords(homeWords);
  return (
    <footer className="foot">
      <p>{w.foot}</p>
      <nav aria-label={w.about}>
        <ul className="foot-links">
          {pageIds.map((page) => (
            <li key={page}>
              <PageLink page={page} />
            </li>
          ))}
        </ul>
      </nav>
      <ThemeChoice />
    </footer>
  );
}

function ThemeChoice() {
  const w = useWords(homeWords);
  const { theme, setTheme } = useTheme();
  return (
    <fieldset className="theme-choice">
      <legend>{w.theme}</legend>
      {(["system", "light", "dark"] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => setTheme(each)}
          />
          {w.themes[each]}
        </label>
      ))}
    </fieldset>
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
  children,
  aside,
}: {
  place: string;
  title: string;
  lead?: string;
  pageTitle?: string;
  /** What follows the lead. */
  children?: ReactNode;
  /** What stands in the margin. */
  aside?: ReactNode;
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
        {children}
      </div>
      {aside}
    </div>
  );
}
