import { reviewWords } from "#i18n";
import { useWords } from "../../language.tsx";

type CountsProps = { asked: number; answered: number; unknown: number };

/** How many answers are known, to clarify and missing, in words. */
export function Counts({ asked, answered, unknown }: CountsProps) {
  const w = useWords(reviewWords);
  const parts = [
    w.known(answered - unknown, asked),
    unknown > 0 ? w.unknown(unknown) : "",
    asked > answered ? w.absent(asked - answered) : "",
  ];
  return <p>{`${parts.filter((part) => part !== "").join(", ")}.`}</p>;
}
