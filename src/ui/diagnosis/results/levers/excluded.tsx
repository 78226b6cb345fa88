import { leverWords, say } from "#i18n";
import { linkTo } from "../../../address.ts";
import { useWords } from "../../../language.tsx";
import type { Shared } from "../shared.ts";

/** The levers that cannot be used, each with its condition and the way to review what it depends on. */
export function Excluded({ assessment, catalogue, lang }: Shared) {
  const w = useWords(leverWords);
  const { excludedLevers } = assessment;
  if (excludedLevers.length === 0) return null;
  return (
    <section className="phase">
      <p className="phase-when">{w.excluded}</p>
      <h2>{w.excludedTitle(excludedLevers.length)}</h2>
      <div className="levers measure">
        {excludedLevers.map(({ id, condition }) => {
          const lever = catalogue.levers.find((known) => known.id === id);
          if (!lever) return null;
          const held = condition === "notApplicable" ? null : lever.condition;
          return (
            <div key={id} className="excluded">
              <h3 className="lever-name">{say(lever.title, lang)}</h3>
              <p>{held ? say(held.reason, lang) : w.nothingConcerns}</p>
              {held && (
                <p className="note">
                  <a href={linkTo("cadrage")}>{held.powers ? w.reviewPowers : w.reviewTerritory}</a>
                </p>
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}
