import type { KeyboardEvent, ReactNode } from "react";
import { type Box, grown } from "#figures";
import type { Pointing } from "./tooltip.tsx";

export type Choose = ((id: string) => void) | undefined;

type MarkProps = {
  id: string;
  /** Everything it says: its accessible name. */
  said: string;
  /** Where it can be pointed at, the first one being the mark itself. */
  areas: readonly [Box, ...Box[]];
  pointing: Pointing;
  onChoose?: Choose;
  children?: ReactNode;
};

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves from a mark of a chart to the next one. */
function step(event: KeyboardEvent<SVGGElement>): boolean {
  const by = steps[event.key];
  const chart = event.currentTarget.closest("svg");
  if (by === undefined || !chart) return false;
  const marks = [...chart.querySelectorAll<SVGGElement>(".chart-mark")];
  marks[marks.indexOf(event.currentTarget) + by]?.focus();
  return true;
}

/** A mark that can be reached with the keyboard, pointed at and chosen. */
export function Mark({ id, said, areas, pointing, onChoose, children }: MarkProps) {
  const [first] = areas;
  const place = { id, x: first.x + first.w / 2, y: Math.min(...areas.map(({ y }) => y)) };
  const choose = () => onChoose?.(id);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is a button, or an image where nothing explains it
    <g
      className="chart-mark"
      role={onChoose ? "button" : "img"}
      tabIndex={0}
      aria-label={said}
      onFocus={() => pointing.point(place)}
      onBlur={pointing.drop}
      onPointerEnter={() => pointing.point(place)}
      onPointerLeave={pointing.leave}
      onClick={choose}
      onKeyDown={(event) => {
        const isChosen = event.key === "Enter" || event.key === " ";
        if (isChosen) choose();
        if (isChosen || step(event)) event.preventDefault();
      }}
    >
      {areas.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          className="chart-target"
          x={box.x}
          y={box.y}
          width={box.w}
          height={box.h}
        />
      ))}
      {children}
      {areas.map((box) => {
        const ring = grown(box, 1);
        return (
          <rect
            key={`${box.x} ${box.y}`}
            className="chart-ring"
            x={ring.x}
            y={ring.y}
            width={ring.w}
            height={ring.h}
          />
        );
      })}
    </g>
  );
}
