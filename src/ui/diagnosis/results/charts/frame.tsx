import type { ReactNode } from "react";
import { fitted, type Room, useRoom } from "./measure.ts";
import { type Pointing, Tooltip, usePointed } from "./tooltip.tsx";
import "../../../styles/charts.css";

/** What is drawn, and the words that stand under it. */
type Drawing = { height: number; drawing: ReactNode; below?: ReactNode };

type FrameProps = {
  title: string;
  /** What each mark says, by its id. */
  said: ReadonlyMap<string, string>;
  hint?: string | undefined;
  /** How many ems of text the drawing needs across; a plane needs more than bars. */
  ems?: number;
  draw: (room: Room, pointing: Pointing) => Drawing;
  children?: ReactNode;
};

/** A named figure as wide as its place, with what its marks say and, under it, how to read it. */
export function ChartFrame({ title, said, hint, ems = 12, draw, children }: FrameProps) {
  const { ref, room } = useRoom();
  const pointing = usePointed();
  const sized = room && fitted(room, ems);
  const drawn = sized && draw(sized, pointing);
  const words = pointing.pointed && said.get(pointing.pointed.id);
  return (
    <figure className="chart" aria-label={title}>
      <div ref={ref} className="chart-room">
        {drawn && (
          <div className="chart-drawing" style={{ height: drawn.height, fontSize: sized.em }}>
            {drawn.drawing}
            {words && (
              <Tooltip
                pointing={pointing}
                width={sized.width}
                height={drawn.height}
                em={sized.em}
                words={words}
                hint={hint}
              />
            )}
          </div>
        )}
      </div>
      {drawn?.below}
      {children}
    </figure>
  );
}
