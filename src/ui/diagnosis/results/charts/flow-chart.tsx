import { chartWords } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import type { ChartProps, FlowMark } from "./contract.ts";
import { FlowBelow } from "./flow-below.tsx";
import { FlowScatter } from "./flow-scatter.tsx";
import { ChartFrame } from "./frame.tsx";
import { saidBy } from "./layouts.ts";
import { layFlows, planeEms } from "./plane-layouts.ts";

/** The flows by readiness and opportunity: which to launch, to prepare, to consolidate, to watch. */
export function FlowChart({ title, marks, onChoose }: ChartProps<FlowMark>) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  return (
    <ChartFrame
      title={title}
      said={saidBy(marks, onChoose && w.explain)}
      ems={planeEms}
      draw={(room, pointing) => {
        const plane = layFlows(room, marks, lang);
        return {
          height: plane.height,
          below: <FlowBelow {...{ plane, marks, onChoose }} />,
          drawing: plane.marks.length > 0 && <FlowScatter {...{ room, plane, marks, pointing, onChoose }} />,
        };
      }}
    />
  );
}
