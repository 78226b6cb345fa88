import { stageIds, unmetEssentials } from "#domain";
import {
  articleWords,
  capitalised,
  enumeration,
  fill,
  inSentence,
  memberTitle,
  resultWords,
  say,
  stageStatusTerms,
  typeset,
} from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSteps } from "../diagnostic.ts";
import { stageTitle } from "../naming.ts";
import { DrawnStages } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { ExplainedList } from "./explained-list.tsx";
import { stageFigures } from "./figures.ts";
import { scoreSaid } from "./score.tsx";
import { Section } from "./section.tsx";
import type { Shared, Told } from "./shared.ts";
import { Table } from "./table.tsx";

/** The three stages: where each stands, what it lacks, and its answers in the words of their level. */
export function StageResults({ findings, ...shared }: Told) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(articleWords);
  const r = useWords(resultWords);
  const { currentStage, stages } = assessment;
  const isBlank = stageIds.every((id) => stages[id].coverage === 0);
  const lead =
    currentStage === "sustaining" ? r.allAcquired : r.currentStage(stageTitle(currentStage, catalogue, lang));
  return (
    <Section
      id="etapes"
      kind={r.stages}
      title={findings.detail}
      lead={<p>{isBlank ? w.stillToAnswer : lead}</p>}
      note={<p>{w.stagesNote}</p>}
      figure={!isBlank && <DrawnStages {...shared} />}
    >
      <StageTable findings={findings} {...shared} />
      <Leaps {...shared} />
      <ExplainedList count={stageIds.length}>
        {stageIds.map((id) => {
          const name = stageTitle(id, catalogue, lang);
          return (
            <Explained
              key={id}
              about={`stages.${id}`}
              name={name}
              isOne
              figures={() => stageFigures(id, name, assessment, shared)}
            />
          );
        })}
      </ExplainedList>
    </Section>
  );
}

const membersNamed = (members: readonly string[], { catalogue, lang }: Shared): string =>
  enumeration(
    members.map((member) => inSentence(memberTitle(member, catalogue, lang))),
    lang,
  );

function StageTable({ findings, ...shared }: Told) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(resultWords);
  const steps = useSteps();
  return (
    <Table
      caption={w.stages}
      columns={[
        { head: w.stage },
        { head: w.score, isNumber: true },
        { head: w.status },
        { head: w.lacking },
      ]}
      rows={stageIds.map((id) => {
        const score = assessment.stages[id];
        const unmet = unmetEssentials(score);
        const lacking = findings.lacking[id];
        const first = steps.find(({ mode }) => mode === id);
        return {
          id,
          cells: [
            stageTitle(id, catalogue, lang),
            scoreSaid(score, lang),
            <>
              {capitalised(say(stageStatusTerms[score.status], lang))}
              {unmet.length > 0 && score.status !== "notAssessed" && (
                <span className="sub">{w.unmet(membersNamed(unmet, shared))}</span>
              )}
            </>,
            lacking.length > 0 ? (
              capitalised(enumeration(lacking.map(inSentence), lang))
            ) : score.coverage === 0 && first ? (
              <a key="answer" href={linkTo(first.id)}>
                {w.answerStage(stageTitle(id, catalogue, lang))}
              </a>
            ) : (
              "—"
            ),
          ],
        };
      })}
    />
  );
}

function Leaps(shared: Shared) {
  const { assessment, catalogue, lang } = shared;
  return assessment.leaps.map(({ earlier, later, unmet }) => {
    const pattern =
      unmet.length === 0 ? "leap.ahead" : unmet.length === 1 ? "leap.unmet.one" : "leap.unmet.other";
    const template = catalogue.sentences[pattern];
    if (!template) return null;
    const values = {
      earlier: stageTitle(earlier, catalogue, lang),
      later: stageTitle(later, catalogue, lang),
      unmet: membersNamed(unmet, shared),
    };
    return (
      <p key={`${earlier} ${later}`} className="measure leap">
        {typeset(fill(template[lang], values), lang)}
      </p>
    );
  });
}
