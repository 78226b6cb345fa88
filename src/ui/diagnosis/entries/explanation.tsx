import type { FlowAssessment } from "#domain";
import { useLanguage } from "../../language.tsx";
import { useCatalogue, useDocument } from "../diagnostic.ts";
import { Explained } from "../results/explained.tsx";
import { flowFigures } from "../results/figures.ts";
import "../../styles/results.css";

/** Where the figures of a flow come from, as the results explain them. */
export function Explanation({ flow, name }: { flow: FlowAssessment; name: string }) {
  const { lang } = useLanguage();
  const document = useDocument();
  const catalogue = useCatalogue();
  return (
    <Explained
      about={`readout-${flow.id}`}
      name={name}
      figures={() => flowFigures(flow, { document, catalogue, lang })}
    />
  );
}
