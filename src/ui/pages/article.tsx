import "../styles/results.css";
import "../styles/pages.css";
import { type ReactNode, useEffect } from "react";
import { homeWords, type PageText } from "#i18n";
import { linkTo, pageAt, useAddress } from "../address.ts";
import { ScreenHead } from "../frame.tsx";
import { useWords } from "../language.tsx";
import { Parts } from "./parts.tsx";

type ArticleProps = {
  text: PageText;
  /** What a section shows after its words, by its id. */
  more?: Readonly<Record<string, ReactNode>>;
};

/** A page to read: its heading, its contents where it is long, its sections. */
export function Article({ text: { title, lead, sections }, more = {} }: ArticleProps) {
  const w = useWords(homeWords);
  const at = useAddress();
  const { page, section } = pageAt(at) ?? { page: "", section: "" };
  useSectionInView(section);
  return (
    <main className="page info">
      <ScreenHead place={w.about} title={title} lead={lead} />
      <nav className="contents" aria-labelledby="contents">
        <p id="contents" className="title">
          {w.contents}
        </p>
        <ul>
          {sections.map(({ id, title: name }) => (
            <li key={id}>
              <a href={linkTo(`${page}/${id}`)} {...(id === section ? { "aria-current": "location" } : {})}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="info-text">
        {sections.map(({ id, title: name, parts }) => (
          <section key={id}>
            <h2 id={id} tabIndex={-1}>
              {name}
            </h2>
            <Parts parts={parts} />
            {more[id]}
          </section>
        ))}
      </div>
    </main>
  );
}

/** Brings the section that the address names into view, with the focus. */
function useSectionInView(section: string): void {
  useEffect(() => {
    const heading = section === "" ? null : document.getElementById(section);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [section]);
}
