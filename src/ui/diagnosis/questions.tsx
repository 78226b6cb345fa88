import { memo, useMemo } from "react";
import type { CaseStory, Step } from "#domain";
import { say } from "#i18n";
import { useLanguage } from "../language.tsx";
import { later } from "../later.tsx";
import type { Asked } from "./answering.ts";
import { Criterion } from "./criterion.tsx";
import { useCatalogue } from "./diagnostic.ts";
import { hasCase } from "./margin/case-for.ts";
import { CaseAside, CaseFold } from "./margin/elsewhere.tsx";
import { firstUses } from "./margin/first-uses.ts";
import { Words } from "./margin/words.tsx";
import { useView, ViewButton } from "./view.tsx";

/** The lines of a workshop, for those who choose them. */
const Dense = later(
  async () => (await import("./dense.tsx")).Dense,
  () => null,
);

type QuestionsProps = {
  step: Step;
  asked: readonly Asked[];
  /** The real case that goes with them, once it is there. */
  study?: CaseStory | undefined;
};

/** The questions of a screen in the view one has chosen, with what helps to answer them beside. */
export const Questions = memo(function Questions({ step, asked, study }: QuestionsProps) {
  const { view } = useView();
  return (
    <>
      <p className="view-tools">
        <ViewButton />
      </p>
      {view === "dense" ? <Dense asked={asked} /> : <Detailed asked={asked} study={study} />}
      {(study || hasCase(step)) && <CaseFold study={study} />}
    </>
  );
});

function Detailed({ asked, study }: Omit<QuestionsProps, "step">) {
  const { lang } = useLanguage();
  const { glossary } = useCatalogue();
  const words = useMemo(
    () =>
      firstUses(
        asked.map(({ criterion }) => criterion),
        glossary,
        lang,
      ),
    [asked, glossary, lang],
  );
  const besides = asked.toSorted((a, b) => glossLength(a) - glossLength(b))[0];
  return (
    <>
      {asked.map((one) => {
        const entries = words.get(one.criterion.id) ?? [];
        const isBeside = one === besides && study !== undefined;
        return (
          <Criterion
            key={one.answerKey}
            {...one}
            margin={
              (entries.length > 0 || isBeside) && (
                <>
                  {entries.length > 0 && (
                    <Words
                      words={entries.map(({ term, gloss }) => ({
                        term: say(term, lang),
                        gloss: say(gloss, lang),
                      }))}
                    />
                  )}
                  {isBeside && <CaseAside study={study} />}
                </>
              )
            }
          />
        );
      })}
    </>
  );
}

/** How full the margin of a question is: the case stands where there is most room. */
const glossLength = ({ criterion }: Asked): number => criterion.gloss?.fr.length ?? 0;
