import { type Box, type FlowPlane, grown } from "#figures";
import type { FlowMark } from "./contract.ts";
import { type Choose, Mark } from "./mark.tsx";
import { Dot, Hatched, reachable, Whisker, Words } from "./shapes.tsx";
import type { Pointing } from "./tooltip.tsx";

type FlowPointProps = {
  mark: FlowMark;
  words: readonly string[];
  plane: FlowPlane;
  em: number;
  pointing: Pointing;
  onChoose: Choose;
};

/** A flow on the plane, with its label. */
export function FlowPoint({ mark: { id, said }, words, plane, em, pointing, onChoose }: FlowPointProps) {
  const shape = plane.marks.find((known) => known.id === id)?.shape;
  const label = plane.labels.find((known) => known.id === id);
  if (!shape) return <g />;
  const areas: [Box, ...Box[]] = [reachable(shape.box), ...(label ? [grown(label.box, 1)] : [])];
  return (
    <Mark {...{ id, said, areas, pointing, onChoose }}>
      {label?.leader && <Leader leader={label.leader} />}
      {shape.kind === "area" && <Hatched box={shape.box} />}
      {shape.kind === "range" &&
        shape.whiskers.map((segment) => <Whisker key={segment.join()} segment={segment} cap={0.4 * em} />)}
      {shape.kind !== "area" && <Dot at={shape.at} radius={0.45 * em} isOpen={shape.kind === "range"} />}
      {label && <Words className="chart-label" lines={words} {...label} em={em} />}
    </Mark>
  );
}

/** From a mark to its label in the lane. */
export const Leader = ({ leader: [x1, y1, x2, y2] }: { leader: [number, number, number, number] }) => (
  <path className="chart-leader" d={`M${x1} ${y1}L${x2} ${y2}`} />
);
