import { useEffect, useRef } from "react";
import { derivedFrom, type LeverAssessment, method } from "#domain";
import { flowName, leverWords, memberTitle, number, reportWords, resourceName, say, titleOf } from "#i18n";
import { useWords } from "../../../language.tsx";
import { AnswerLink, AskedAt, ListLink } from "../../path-links.tsx";
import type { Shared } from "../shared.ts";
import { isOpen, type Reason, reasonsOf, type Said } from "./reasons.ts";

/** Where one comes back to. */
const leversScreen = "bilan/leviers";

type ReasonsProps = Shared & { lever: LeverAssessment; arrival: string | null };

/** What calls for a lever: each member it acts on with its level or mean, and the way to those unknown. */
export function Reasons({ lever, arrival, ...shared }: ReasonsProps) {
  const w = useWords(leverWords);
  return (
    <section className="reasons">
      <h4 className="title">{w.reasons}</h4>
      <ul>
        {reasonsOf(lever, shared.document, shared.catalogue).map((reason) => (
          <ReasonRow
            key={reason.member}
            reason={reason}
            isArrival={reason.said.some(({ key }) => key === arrival)}
            {...shared}
          />
        ))}
      </ul>
    </section>
  );
}

function ReasonRow({ reason, isArrival, ...shared }: Shared & { reason: Reason; isArrival: boolean }) {
  const w = useWords(leverWords);
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isArrival) return;
    row.current?.focus({ preventScroll: true });
    row.current?.scrollIntoView({ block: "center" });
  }, [isArrival]);
  const { catalogue, lang } = shared;
  const { member, isUnmetEssential } = reason;
  return (
    <li className="reason" ref={row} tabIndex={isArrival ? -1 : undefined}>
      <LevelCell reason={reason} lang={lang} />
      <div>
        <p>
          <strong>{memberTitle(member, catalogue, lang)}</strong>
        </p>
        {derivedFrom(member) ? (
          <OfMean reason={reason} {...shared} />
        ) : (
          <OfAnswer reason={reason} {...shared} />
        )}
        {isUnmetEssential && <p className="note quiet">{w.essential}</p>}
      </div>
    </li>
  );
}

/** The level in its colour, a mean in a plain cell, hatches where nothing is known. */
function LevelCell({ reason: { point, member }, lang }: { reason: Reason; lang: Shared["lang"] }) {
  if (point === null) return <span className="reason-level reason-level-unknown" aria-hidden="true" />;
  const level = number(point * method.levels, lang, 1);
  const isMean = derivedFrom(member) !== null;
  return (
    <span className={`reason-level ${isMean ? "reason-level-mean" : `reason-level-${level}`}`}>{level}</span>
  );
}

function OfAnswer({ reason: { said, member }, catalogue, lang }: Shared & { reason: Reason }) {
  const w = useWords(leverWords);
  const criterion = catalogue.criteria.find(({ id }) => id === member);
  const [answer] = said;
  if (!criterion || !answer) return null;
  const { value } = answer;
  if (typeof value === "number") {
    return (
      <>
        <p>{say(criterion.levels[value], lang)}</p>
        <p className="note quiet">
          <AskedAt answerKey={answer.key} />
        </p>
      </>
    );
  }
  return (
    <>
      <p>{value === "unknown" ? w.unknown : w.unanswered}</p>
      <p className="note quiet">
        <AskedAt answerKey={answer.key} /> · {w.wouldTell}{" "}
        <AnswerLink answerKey={answer.key} from={leversScreen} about={say(criterion.question, lang)}>
          {w.answer}
        </AnswerLink>
      </p>
    </>
  );
}

/** A mean of flows or resources: what was said of each, and the way to those still unknown. */
function OfMean({ reason: { said, member, point }, document, catalogue, lang }: Shared & { reason: Reason }) {
  const w = useWords(leverWords);
  const { meanOf, nothingListed } = reportWords[lang];
  const list = derivedFrom(member)?.list ?? "flows";
  const nameOf = (key: string): string => {
    const flow = document.flows?.find(({ id }) => key.startsWith(`flows.${id}.`));
    if (flow && list === "flows") return flowName(flow, catalogue, lang);
    const resource = document.resources?.find(({ id }) => key.startsWith(`resources.${id}.`));
    return resource ? resourceName(resource, catalogue, lang) : titleOf([], key, lang);
  };
  const levelOf = ({ value }: Said) =>
    typeof value === "number" ? w.level(value) : value === "notApplicable" ? w.notConcerned : w.toClarify;
  const known = said.filter(({ value }) => typeof value === "number");
  if (said.length === 0) {
    return (
      <p className="note quiet">
        {nothingListed(list)} · {w.wouldTell}{" "}
        <ListLink list={list} from={leversScreen} about={memberTitle(member, catalogue, lang)}>
          {w.choose}
        </ListLink>
      </p>
    );
  }
  return (
    <>
      <p>
        {point === null ? w.unanswered : meanOf(known.length, list, number(point * method.levels, lang, 1))}
      </p>
      <ul className="note quiet reason-parts">
        {said.map((each) => (
          <li key={each.key}>
            {w.inTheMean(nameOf(each.key), levelOf(each))}{" "}
            {isOpen(each) && (
              <AnswerLink
                answerKey={each.key}
                from={leversScreen}
                about={`${memberTitle(member, catalogue, lang)}, ${nameOf(each.key)}`}
              >
                {w.answer}
              </AnswerLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
