import { answerKeys, progress, progressOf } from "#domain";
import { articleWords, enumeration, percentage, resultWords } from "#i18n";
import { linkTo } from "../../address.ts";
import { ScreenHead } from "../../frame.tsx";
import { useWords } from "../../language.tsx";
import { Motif } from "../../motif.tsx";
import { Diagnostic, useSend, useSteps } from "../diagnostic.ts";
import { useSession } from "../session.tsx";
import { entryName } from "./answer-words.ts";
import { isBlank, leadOf } from "./lead.ts";
import { ReportButton } from "./report-button.tsx";
import type { Told } from "./shared.ts";

/** The head of the article: when, what is found above all, the whole in a few sentences, and where to go. */
export function Head(told: Told) {
  const { document, catalogue, findings } = told;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const { saving } = useSession();
  const { updatedAt } = saving.stamped(document);
  const { name } = document.profile;
  return (
    <ScreenHead
      place={updatedAt ? `${r.place(updatedAt)} · ${name}` : name}
      title={findings.stages}
      pageTitle={r.title(name)}
      lead={leadOf(told)}
      aside={<Margin {...told} />}
    >
      <Known document={document} catalogue={catalogue} />
      {isBlank(told) ? (
        <Begin />
      ) : (
        <ReportButton>
          <a href={linkTo("bilan/leviers")}>{w.toLevers}</a>
        </ReportButton>
      )}
    </ScreenHead>
  );
}

/** How much is known: of the express questions where that is the path, which says what is left to the full one. */
function Known({ document, catalogue }: Pick<Told, "document" | "catalogue">) {
  const r = useWords(resultWords);
  const send = useSend();
  const isExpress = Diagnostic.useSelector(({ context }) => context.path === "express");
  const onPath = progressOf(document, useSteps());
  const whole = progress(document, answerKeys(document, catalogue));
  const { asked, answered, unknown } = isExpress ? onPath : whole;
  const later = whole.asked - asked;
  return (
    <p className="note quiet known">
      {r.known(answered - unknown, asked, isExpress)} {r.open(unknown, asked - answered)}
      {isExpress && later > 0 && (
        <>
          {` ${r.later(later)} `}
          <button
            type="button"
            className="text-button"
            onClick={() => send({ type: "choosePath", path: "full" })}
          >
            {r.toFull}
          </button>
        </>
      )}
    </p>
  );
}

function Begin() {
  const w = useWords(articleWords);
  const first = useSteps().find(({ keys, kind }) => keys.length > 0 || kind === "flows");
  return (
    <p className="actions">
      <a className="button" href={linkTo(first?.id ?? "cadrage")}>
        {w.begin}
      </a>
    </p>
  );
}

const mostNamed = 3;

/** The territory as strands, with its words beside: what is listed, and what loops where that is measured. */
function Margin(told: Told) {
  const { assessment, document, lang } = told;
  const w = useWords(articleWords);
  const { items } = assessment.flows;
  const { population } = document.profile;
  const measured = items.flatMap(({ id, loopRate }) => (loopRate === null ? [] : [{ id, loopRate }]));
  const named = measured
    .slice(0, mostNamed)
    .map(({ id, loopRate }) => `${entryName("flows", id, told)} ${percentage(loopRate, lang)}`);
  const more = measured.length - named.length;
  const said = enumeration(more > 0 ? [...named, w.others(more)] : named, lang);
  return (
    <aside className="side-note territory">
      {items.length > 0 && (
        <Motif
          flows={items.map(({ loopRate }) => ({ share: loopRate }))}
          width={272}
          height={170}
          gap={[3, 8]}
        />
      )}
      <p>
        {population !== undefined && `${w.inhabitants(population)} `}
        {w.flowsListed(items.length)}
        {items.length > 0 && ` ${measured.length > 0 ? w.loopMeasured(said) : w.loopNotMeasured}`}
        {measured.length > 0 && measured.length < items.length && ` ${w.someNotMeasured}`}
      </p>
      <p className="quiet">{w.notALabel}</p>
    </aside>
  );
}
