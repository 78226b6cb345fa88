import { method, type StageId, stageIds, unmetEssentials } from "#domain";
import {
  articleWords,
  capitalised,
  enumeration,
  fill,
  inSentence,
  memberTitle,
  number,
  resultWords,
  say,
  stageStatusTerms,
  typeset,
} from "#i18n";
import { linkTo } from "../../address.ts";
import { useWords } from "../../language.tsx";
import { useSteps } from "../diagnostic.ts";
import { stageTitle } from "../naming.ts";
import { answerSaid, memberSaid } from "./answer-words.ts";
import { DrawnStages } from "./drawn.tsx";
import { Explained } from "./explained.tsx";
import { stageFigures } from "./figures.ts";
import { LevelBox } from "./level-box.tsx";
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
      <StageTable {...shared} />
      <Leaps {...shared} />
      {stageIds.map((id) => (
        <Stage key={id} stage={id} {...shared} />
      ))}
    </Section>
  );
}

const membersNamed = (members: readonly string[], { catalogue, lang }: Shared): string =>
  enumeration(
    members.map((member) => inSentence(memberTitle(member, catalogue, lang))),
    lang,
  );

function StageTable(shared: Shared) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(resultWords);
  return (
    <Table
      caption={w.stages}
      className="measure"
      columns={[{ head: w.stage }, { head: w.score, isNumber: true }, { head: w.status }]}
      rows={stageIds.map((id) => {
        const score = assessment.stages[id];
        const unmet = unmetEssentials(score);
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

function Stage({ stage, ...shared }: Shared & { stage: StageId }) {
  const { assessment, catalogue, lang } = shared;
  const score = assessment.stages[stage];
  const name = stageTitle(stage, catalogue, lang);
  const subtitle = catalogue.stages.find(({ id }) => id === stage)?.subtitle;
  return (
    <section className="stage-detail">
      <h3>
        {name}
        {subtitle && `, ${say(subtitle, lang)}`}
      </h3>
      {score.coverage === 0 ? <ToAnswer stage={stage} name={name} /> : <Members stage={stage} {...shared} />}
      <Explained
        about={`stages.${stage}`}
        name={name}
        isOne
        figures={() => stageFigures(stage, name, assessment, shared)}
      />
    </section>
  );
}

function ToAnswer({ stage, name }: { stage: StageId; name: string }) {
  const w = useWords(articleWords);
  const first = useSteps().find(({ mode }) => mode === stage);
  return (
    <p>
      {w.stillToAnswer} {first && <a href={linkTo(first.id)}>{w.answerHere(name)}</a>}
    </p>
  );
}

function Members({ stage, ...shared }: Shared & { stage: StageId }) {
  const { assessment, catalogue, lang } = shared;
  const w = useWords(articleWords);
  const members = catalogue.stages.find(({ id }) => id === stage)?.members ?? [];
  const counted = assessment.stages[stage].contributions;
  return (
    <Table
      caption={stageTitle(stage, catalogue, lang)}
      className="members"
      columns={[{ head: w.criterion }, { head: w.level }, { head: w.answer }]}
      rows={members.map(({ member, essential }) => {
        const contribution = counted.find(({ id }) => id === member);
        const { value, words } = contribution ? memberSaid(contribution, shared) : answerSaid(member, shared);
        const mean = contribution?.contributions ? contribution.point : null;
        return {
          id: member,
          cells: [
            <>
              {memberTitle(member, catalogue, lang)}
              {essential && <span className="sub">{w.essential}</span>}
            </>,
            mean === null ? <LevelBox key="level" value={value} /> : number(mean * method.levels, lang, 1),
            words,
          ],
        };
      })}
    />
  );
}
