import { type ComponentType, lazy, Suspense, useDeferredValue } from "react";
import type { ChartProps, DepositMark, FlowMark, PositioningProps, StageMark } from "./contract.ts";
import { DepositSkeleton, FlowSkeleton, PositioningSkeleton, StageSkeleton } from "./skeletons.tsx";

type Charts = typeof import("./index.ts");

/** A chart that comes after the words of its screen; its place has its size before, and stays empty if it cannot come. */
function later<Props extends object>(
  pick: (charts: Charts) => ComponentType<Props>,
  Skeleton: ComponentType<Props>,
): ComponentType<Props> {
  const Chart = lazy(() =>
    import("./index.ts").then(
      (charts) => ({ default: pick(charts) }),
      () => ({ default: Skeleton }),
    ),
  );
  return (props) => {
    const isNext = useDeferredValue(true, false);
    if (!isNext) return <Skeleton {...props} />;
    return (
      <Suspense fallback={<Skeleton {...props} />}>
        <Chart {...props} />
      </Suspense>
    );
  };
}

export const StageChart = later<ChartProps<StageMark>>((charts) => charts.StageChart, StageSkeleton);
export const FlowChart = later<ChartProps<FlowMark>>((charts) => charts.FlowChart, FlowSkeleton);
export const DepositChart = later<ChartProps<DepositMark>>((charts) => charts.DepositChart, DepositSkeleton);
export const PositioningChart = later<PositioningProps>(
  (charts) => charts.PositioningChart,
  PositioningSkeleton,
);
