import { type Box, type FlowPlane, grown } from "#figures";
import type { FlowMark } from "./contract.ts";
import { type Choose, Mark } from "./mark.tsx";
import type { Room } from "./measure.ts";
import { settings } from "./plane-layouts.ts";
import { Dot, reachable, Words } from "./shapes.tsx";
import type { Pointing } from "./tooltip.tsx";

type FlowPointProps = {
  mark: FlowMark;
  marks: readonly FlowMark[];
  plane: FlowPlane;
  room: Room;
  pointing: Pointing;
  onChoose: Choose;
};

/** A flow on the plane, with its label; what spreads over the plane lies under all the marks. */
export function FlowPoint({ mark, marks, plane, room, pointing, onChoose }: FlowPointProps) {
  const { id, name, said } = mark;
  const { em } = room;
  const shape = plane.marks.find((known) => known.id === id)?.shape;
  const label = plane.labels.find((known) => known.id === id);
  if (!shape) return null;
  const areas: [Box, ...Box[]] = [reachable(shape.box), ...(label ? [grown(label.box, 1)] : [])];
  const number = String(marks.indexOf(mark) + 1);
  const isNamed = plane.labelled === "name";
  const ways = isNamed ? settings(name, room, "strong") : [[number]];
  return (
    <Mark {...{ id, areas, pointing, onChoose }} said={isNamed ? said : `${number}. ${said}`}>
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
