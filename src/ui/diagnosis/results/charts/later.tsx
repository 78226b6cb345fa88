import type { ComponentType } from "react";
import { later } from "../../../later.tsx";
import { useIsPainted } from "../../../painted.ts";
import type { ChartProps, DepositMark, FlowMark, PositioningProps, StageMark } from "./contract.ts";
import { DepositSkeleton, FlowSkeleton, PositioningSkeleton, StageSkeleton } from "./skeletons.tsx";

type Charts = typeof import("./index.ts");

/** A chart that comes after the words of its screen; its place has its size before, and stays empty if it cannot come. */
function afterWords<Props extends object>(
  pick: (charts: Charts) => ComponentType<Props>,
  Skeleton: ComponentType<Props>,
): ComponentType<Props> {
  const Chart = later(() => import("./index.ts").then(pick, () => Skeleton), Skeleton);
  return (props) => (useIsPainted() ? <Chart {...props} /> : <Skeleton {...props} />);
}

export const StageChart = afterWords<ChartProps<StageMark>>((charts) => charts.StageChart, StageSkeleton);
export const FlowChart = afterWords<ChartProps<FlowMark>>((charts) => charts.FlowChart, FlowSkeleton);
export const DepositChart = afterWords<ChartProps<DepositMark>>(
  (charts) => charts.DepositChart,
  DepositSkeleton,
);
export const PositioningChart = afterWords<PositioningProps>(
  (charts) => charts.PositioningChart,
  PositioningSkeleton,
);
