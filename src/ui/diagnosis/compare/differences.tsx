import { useId, useState } from "react";
import { type AnswerChangeId, isUnchanged } from "#domain";
import { compareScreenWords } from "#i18n";
import {
  buildComparison,
  type CompareWith,
  type ComparisonParts,
  type Faces,
  type ReportInput,
} from "#report";
import { useWords } from "../../language.tsx";
import { Blocks } from "../report/blocks.tsx";

/** The kinds of changes that one may look at alone. */
const kinds = {
  levels: ["raised", "lowered", "takenIn", "leftOut"],
  knowledge: ["learned", "lost", "asked", "unasked"],
  texts: ["reworded"],
} as const satisfies Record<string, readonly AnswerChangeId[]>;
type Kind = keyof typeof kinds;
const kindIds = Object.keys(kinds) as Kind[];

type DifferencesProps = {
  input: ReportInput & { compareWith: CompareWith };
  parts: ComparisonParts;
  faces: Faces;
};

/** What differs: conclusions and scores, then the answers, of some kinds alone where one wishes, then the rest. */
export function Differences({ input, parts, faces }: DifferencesProps) {
  const w = useWords(compareScreenWords);
  const [kind, setKind] = useState<Kind | null>(null);
  const { answers } = parts.comparison;
  const count = (each: Kind) => answers.filter(({ change }) => isOf(each, change)).length;
  const present = kindIds.filter((each) => count(each) > 0);
  const shown = kind && present.includes(kind) ? buildComparison(input, kinds[kind]).answers : parts.answers;
  const [heading, ...tables] = shown;
  if (isUnchanged(parts.comparison)) return <p className="lead">{w.same}</p>;
  return (
    <>
      <Blocks blocks={parts.opening} faces={faces} />
      {heading && <Blocks blocks={[heading]} faces={faces} />}
      {present.length > 1 && (
        <Filter
          options={[
            { id: null, words: w.all(answers.length) },
            ...present.map((id) => ({ id, words: w.kinds[id](count(id)) })),
          ]}
          chosen={kind}
          onChoose={setKind}
        />
      )}
      <Blocks blocks={tables} faces={faces} />
      <Blocks blocks={parts.others} faces={faces} />
    </>
  );
}

const isOf = (kind: Kind, change: AnswerChangeId): boolean =>
  (kinds[kind] as readonly AnswerChangeId[]).includes(change);

type FilterProps = {
  options: { id: Kind | null; words: string }[];
  chosen: Kind | null;
  onChoose: (kind: Kind | null) => void;
};

function Filter({ options, chosen, onChoose }: FilterProps) {
  const w = useWords(compareScreenWords);
  const name = useId();
  return (
    <fieldset className="compare-filter note">
      <legend>{w.filter}</legend>
      {options.map(({ id, words }) => (
        <label key={id ?? "all"} className="choice">
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
