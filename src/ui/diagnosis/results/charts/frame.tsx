import { type ReactNode, useMemo } from "react";
import type { Said } from "./layouts.ts";
import { fitted, type Room, useRoom } from "./measure.ts";
import { type Pointing, Tooltip, usePointed } from "./tooltip.tsx";
import "../../../styles/charts.css";

/** What is drawn, and the words that stand under it. */
type Drawing = { height: number; drawing: ReactNode; below?: ReactNode };

type FrameProps = {
  title: string;
  /** What each mark says, by its id. */
  said: ReadonlyMap<string, Said>;
  /** How many ems of text the drawing needs across; a plane needs more than bars. */
  ems?: number;
  draw: (room: Room, pointing: Pointing) => Drawing;
  children?: ReactNode;
};

/** A named figure as wide as its place, with what its marks say and, under it, how to read it. */
export function ChartFrame({ title, said, ems = 12, draw, children }: FrameProps) {
  const { ref, room } = useRoom();
  const { pointed, pointing } = usePointed();
  const sized = useMemo(() => room && fitted(room, ems), [room, ems]);
  const drawn = useMemo(() => sized && draw(sized, pointing), [sized, draw, pointing]);
  const mark = pointed && said.get(pointed.id);
  return (
    <figure className="chart" aria-label={title}>
      <div ref={ref} className="chart-room">
        {sized && drawn && (
          <div className="chart-drawing" style={{ height: drawn.height, fontSize: sized.em }}>
            {drawn.drawing}
            {mark && (
              <Tooltip
                pointed={pointed}
                pointing={pointing}
                width={sized.width}
                height={drawn.height}
                em={sized.em}
                {...mark}
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
