import "../../styles/report.css";
import { type CSSProperties, useEffect, useMemo, useRef } from "react";
import { homeWords, resultWords, uiWords } from "#i18n";
import {
  buildReport,
  type Cover,
  coverDrawing,
  type Faces,
  placedLogo,
  plainText,
  type ReportModel,
} from "#report";
import { CopyText } from "../../copy-text.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { useJoined } from "../joined.tsx";
import { BackLink } from "../onward.tsx";
import { PartLink } from "../part-link.tsx";
import { ReportButton } from "../results/report-button.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { Waiting } from "../waiting.tsx";
import { Part } from "./blocks.tsx";
import { useFaces } from "./faces.ts";
import { Figure, inOrder } from "./figure.tsx";

/** The report as a page: the blocks of the PDF, to be read here, heard, or printed by the browser. */
export function Report({ step }: ScreenProps) {
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  const faces = useFaces();
  const { joined } = useJoined();
  const model = useMemo(() => {
    const input = { document, catalogue, lang };
    return buildReport(input, joined?.annexOf(input, true));
  }, [document, catalogue, lang, joined]);
  return faces ? <Printed step={step} model={model} faces={faces} /> : <Waiting />;
}

function Printed({ step, model, faces }: ScreenProps & { model: ReportModel; faces: Faces }) {
  const w = useWords(resultWords);
  const summary = model.sections.find(({ id }) => id === "summary");
  const product = useWords(homeWords).product;
  const name = useWords(uiWords).screens.report;
  const own = { "--report-rule": model.cover.colour ?? undefined } as CSSProperties;
  return (
    <article className="report" style={own}>
      <title>{`${name} · ${product}`}</title>
      <div className="report-tools">
        <ReportButton>
          <button type="button" className="text-button" onClick={() => window.print()}>
            {w.print}
          </button>
          {summary && <CopyText text={() => plainText(summary, model)} words={w.copySummary} />}
        </ReportButton>
      </div>
      <CoverPage screen={step.id} model={model} faces={faces} />
      {inOrder(model.sections, (section) => (
        <Part section={section} faces={faces} />
      ))}
      <footer className="note quiet">{model.foot}</footer>
      <p className="report-tools">
        <BackLink step={step} />
      </p>
    </article>
  );
}

function CoverPage({ screen, model, faces }: { screen: string; model: ReportModel; faces: Faces }) {
  const { cover, sections } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  return (
    <header className="report-cover">
      {cover.logo && (
        <img
          className="report-logo"
          src={cover.logo.png}
          alt={cover.logo.alt}
          style={{ inlineSize: `${placedLogo(cover.logo).w}mm` }}
        />
      )}
      <p className="report-product">{cover.product}</p>
      <p className="note quiet">{cover.line}</p>
      <h1 ref={heading} tabIndex={-1}>
        {cover.name}
      </h1>
      {cover.about && <p>{cover.about}</p>}
      <Figure drawing={coverDrawing(cover, faces)} />
      <p className="note quiet">{cover.reading}</p>
      <Contents screen={screen} cover={cover} sections={sections} />
      {cover.date && (
        <p className="note">
          <strong>{cover.date}</strong>
        </p>
      )}
      <p className="note">{cover.notALabel}</p>
    </header>
  );
}

function Contents({
  screen,
  cover,
  sections,
}: {
  screen: string;
  cover: Cover;
  sections: ReportModel["sections"];
}) {
  return (
    <nav className="report-contents note" aria-labelledby="contents">
      <p id="contents">{cover.contents}</p>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <PartLink screen={screen} part={id}>
              {name}
            </PartLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
