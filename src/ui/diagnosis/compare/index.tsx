import "../../styles/report.css";
import "../../styles/compare.css";
import { type DiagnosisDocument, dayOf, type Lang, withoutJustifications } from "#domain";
import { compareScreenWords, compareWords } from "#i18n";
import { buildComparison, comparisonAnnex } from "#report";
import { linkTo } from "../../address.ts";
import { ScreenHead } from "../../frame.tsx";
import { useLanguage, useWords } from "../../language.tsx";
import { Refusal } from "../../refusal.tsx";
import { useCatalogue } from "../diagnostic.ts";
import { type Joined, useJoined } from "../joined.tsx";
import { BackLink } from "../onward.tsx";
import { usePlace } from "../place.ts";
import { useFaces } from "../report/faces.ts";
import { ReportButton } from "../results/report-button.tsx";
import type { ScreenProps } from "../screen-props.ts";
import { type Chosen, useChoosing } from "./choosing.ts";
import { Differences } from "./differences.tsx";
import { sinceWords, sourceName } from "./naming.ts";
import { Side } from "./side.tsx";

type Ready = Extract<Chosen, { state: "ready" }>;

/** Two states of a diagnosis side by side: what changed in the answers, the scores and the conclusions. */
export function Compare({ step }: ScreenProps) {
  const w = useWords(compareScreenWords);
  const { lang } = useLanguage();
  const catalogue = useCatalogue();
  const faces = useFaces();
  const place = usePlace(step);
  const { before, after, keys, sources, choose, takeFile, swap } = useChoosing();
  const sides = readySides(before, after);
  const input = sides && {
    document: sides.after.document,
    catalogue,
    lang,
    compareWith: { document: sides.before.document, label: sides.labels[lang] },
  };
  const parts = input && buildComparison(input);
  const isReversed = sides?.before.at && sides.after.at ? sides.before.at > sides.after.at : false;
  return (
    <article className="compare">
      <ScreenHead
        place={place}
        title={parts?.title ?? w.title}
        pageTitle={w.kind}
        lead={parts ? "" : w.lead}
      />
      <fieldset className="compare-sides">
        <legend>{w.choose}</legend>
        {(["before", "after"] as const).map((side) => (
          <Side
            key={side}
            side={side}
            value={keys[side]}
            sources={sources}
            onChoose={(key) => choose(side, key)}
            onFile={(file) => takeFile(side, file)}
          />
        ))}
        <p className="note quiet">
          {w.fileHint}{" "}
          <button type="button" className="text-button" onClick={swap}>
            {w.swap}
          </button>
        </p>
      </fieldset>
      {[before, after].map(
        (side, index) =>
          side.state === "refused" && (
            <div key={index === 0 ? "before" : "after"} className="notice" role="alert">
              {side.reading.problems.length > 0 ? (
                <Refusal title={w.refused(sourceName(side.source, w))} problems={side.reading.problems} />
              ) : (
                <p>
                  {w.refused(sourceName(side.source, w))} {w.unreadable}
                </p>
              )}
            </div>
          ),
      )}
      <p className="for-readers" role="status">
        {[before, after].some(({ state }) => state === "reading") ? w.reading : (parts?.title ?? "")}
      </p>
      {isReversed && <p className="notice notice-calm">{w.reversed}</p>}
      {input && parts && faces && (
        <div className="report compared">
          <Differences input={input} parts={parts} faces={faces} />
        </div>
      )}
      {sides && <WithReport {...sides} />}
      <p className="section">
        <BackLink step={step} />
      </p>
    </article>
  );
}

type Sides = { before: Ready; after: Ready; labels: Record<Lang, string> };

/** Both sides once both are there, with the words that name the earlier one. */
function readySides(before: Chosen, after: Chosen): Sides | null {
  if (before.state !== "ready" || after.state !== "ready") return null;
  const day = after.at?.slice(0, 10) ?? dayOf(after.document);
  const label = (lang: Lang) => sinceWords(before.source, before.at, day, compareWords[lang]);
  return { before, after, labels: { fr: label("fr"), en: label("en") } };
}

/** The comparison of a report with another document, as an annex, without justifications where they are left out. */
const joinedTo = (document: DiagnosisDocument, labels: Record<Lang, string>): Joined => ({
  document,
  labels,
  annexOf: (report, justifications) => {
    const shown = justifications ? (given: DiagnosisDocument) => given : withoutJustifications;
    const compareWith = { document: shown(document), label: labels[report.lang] };
    return comparisonAnnex({ ...report, document: shown(report.document), compareWith });
  },
});

/** The report of the diagnosis at hand, with this comparison as an annex where one wishes. */
function WithReport({ before, after, labels }: Sides) {
  const w = useWords(compareScreenWords);
  const { joined, join } = useJoined();
  const isJoined = joined?.document === before.document;
  return (
    <section className="compare-report">
      <h2>{w.report}</h2>
      {after.source.kind === "here" ? (
        <>
          <label className="choice">
            <input
              type="checkbox"
              checked={isJoined}
              onChange={() => join(isJoined ? null : joinedTo(before.document, labels))}
            />
            <span>{w.join}</span>
          </label>
          <p className="note quiet">{w.joined}</p>
          <ReportButton>
            <a href={linkTo("rapport")}>{w.readReport}</a>
          </ReportButton>
        </>
      ) : (
        <p>{w.joinOnlyAtHand}</p>
      )}
    </section>
  );
}
