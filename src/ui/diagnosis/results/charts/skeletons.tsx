import { useLanguage } from "../../../language.tsx";
import { barsHeight } from "./bar-rows.ts";
import type { ChartProps, DepositMark, FlowMark, PositioningProps, StageMark } from "./contract.ts";
import { FlowBelow } from "./flow-below.tsx";
import { ChartFrame } from "./frame.tsx";
import { DepositKey, PositioningKey, StageKey } from "./keys.tsx";
import { layDeposits, layStages, type Said } from "./layouts.ts";
import { layFlows, layPositioning, planeEms } from "./plane-layouts.ts";

const nothing: ReadonlyMap<string, Said> = new Map();

/** The place of the chart of the stages, as large as the chart. */
export const StageSkeleton = ({ title, marks }: ChartProps<StageMark>) => (
  <ChartFrame
    title={title}
    said={nothing}
    draw={(room) => ({ height: barsHeight(marks.length, layStages(room, marks), room.em), drawing: null })}
  >
    <StageKey />
  </ChartFrame>
);

/** The place of the chart of the deposits, as large as the chart. */
export const DepositSkeleton = ({ title, marks }: ChartProps<DepositMark>) => (
  <ChartFrame
    title={title}
    said={nothing}
    draw={(room) => ({ height: barsHeight(marks.length, layDeposits(room, marks), room.em), drawing: null })}
  >
    {marks.some(({ deposit }) => deposit === null) && <DepositKey />}
  </ChartFrame>
);

/** The place of the plane of the flows, as large as the plane. */
export function FlowSkeleton({ title, marks, onChoose }: ChartProps<FlowMark>) {
  const { lang } = useLanguage();
  return (
    <ChartFrame
      title={title}
      said={nothing}
      ems={planeEms}
      draw={(room) => {
        const plane = layFlows(room, marks, lang);
        return {
          height: plane.height,
          drawing: null,
          below: <FlowBelow {...{ plane, marks, onChoose }} />,
        };
      }}
    />
  );
}

/** The place of the positioning, as large as its square. */
export function PositioningSkeleton({ title, mark, zones }: PositioningProps) {
  const { lang } = useLanguage();
  const isRange = [mark.actor, mark.facilitator].some(({ low, high }) => high - low > 0.004);
  return (
    <ChartFrame
      title={title}
      said={nothing}
      ems={planeEms}
      draw={(room) => ({ height: layPositioning(room, { mark, zones }, lang).height, drawing: null })}
    >
      <PositioningKey hasRange={isRange} />
    </ChartFrame>
  );
}
