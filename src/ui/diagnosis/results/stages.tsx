import { stageIds, unmetEssentials } from "#domain";
import {
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
import { useWords } from "../../language.tsx";
import { stageTitle } from "../naming.ts";
import { ScoreValue } from "./score.tsx";
import type { Shared } from "./shared.ts";
import { Table } from "./table.tsx";

/** The three stages with their scores, and those that run ahead of another. */
export function StageResults({ assessment, catalogue, lang }: Shared) {
  const w = useWords(resultWords);
  const { currentStage, leaps, stages } = assessment;
  const title = (id: (typeof stageIds)[number]) => stageTitle(id, catalogue, lang);
  const named = (members: readonly string[]) =>
    enumeration(
      members.map((member) => inSentence(memberTitle(member, catalogue, lang))),
      lang,
    );
  return (
    <section className="finding">
      <h2>{w.stages}</h2>
      <p>{currentStage === "sustaining" ? w.allAcquired : w.currentStage(title(currentStage))}</p>
      <Table
        caption={w.stages}
        className="measure"
        columns={[{ head: w.stage }, { head: w.score, isNumber: true }, { head: w.status }]}
        rows={stageIds.map((id) => {
          const unmet = unmetEssentials(stages[id]);
          return {
            id,
            cells: [
              title(id),
              <ScoreValue key="score" score={stages[id]} />,
              <>
                {capitalised(say(stageStatusTerms[stages[id].status], lang))}
                {unmet.length > 0 && stages[id].status !== "notAssessed" && (
                  <span className="sub">{w.unmet(named(unmet))}</span>
                )}
              </>,
            ],
          };
        })}
      />
      {leaps.map(({ earlier, later, unmet }) => {
        const pattern =
          unmet.length === 0 ? "leap.ahead" : unmet.length === 1 ? "leap.unmet.one" : "leap.unmet.other";
        const template = catalogue.sentences[pattern];
        if (!template) return null;
        const values = { earlier: title(earlier), later: title(later), unmet: named(unmet) };
        return <p key={`${earlier} ${later}`}>{typeset(fill(template[lang], values), lang)}</p>;
      })}
    </section>
  );
}
