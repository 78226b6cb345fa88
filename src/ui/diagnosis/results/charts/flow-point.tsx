import { type Box, type FlowPlane, grown } from "#figures";
import type { FlowMark } from "./contract.ts";
import { type Choose, Mark } from "./mark.tsx";
import { Dot, reachable, Words } from "./shapes.tsx";
import type { Pointing } from "./tooltip.tsx";

type FlowPointProps = {
  mark: FlowMark;
  /** The ways its label may be set. */
  ways: readonly (readonly string[])[];
  plane: FlowPlane;
  em: number;
  pointing: Pointing;
  onChoose: Choose;
};

/** A flow on the plane, with its label; what spreads over the plane lies under all the marks. */
export function FlowPoint({ mark: { id, said }, ways, plane, em, pointing, onChoose }: FlowPointProps) {
  const shape = plane.marks.find((known) => known.id === id)?.shape;
  const label = plane.labels.find((known) => known.id === id);
  if (!shape) return <g />;
  const areas: [Box, ...Box[]] = [reachable(shape.box), ...(label ? [grown(label.box, 1)] : [])];
  return (
    <Mark {...{ id, said, areas, pointing, onChoose }}>
      {shape.kind !== "area" && <Dot at={shape.at} radius={0.45 * em} isOpen={shape.kind === "range"} />}
      {label && (
        <Words
          className="chart-label"
          lines={ways[label.size] ?? []}
          box={label.box}
          align={label.align}
          em={em}
        />
      )}
    </Mark>
  );
}
