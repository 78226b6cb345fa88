import { type Box, type PositioningPlane, territoryId } from "#figures";
import { axisTerms, chartWords, say } from "#i18n";
import { useLanguage, useWords } from "../../../language.tsx";
import type { PositioningProps } from "./contract.ts";
import { ChartFrame } from "./frame.tsx";
import { PositioningKey } from "./keys.tsx";
import { saidBy } from "./layouts.ts";
import { type Choose, Mark } from "./mark.tsx";
import { layPositioning, planeEms } from "./plane-layouts.ts";
import { Dot, Hatched, Leader, reachable, Words } from "./shapes.tsx";
import type { Pointing } from "./tooltip.tsx";

/** The territory between actor and facilitator, with every place it may have, and where cases from elsewhere belong. */
export function PositioningChart({ title, mark, zones, onChoose }: PositioningProps) {
  const { lang } = useLanguage();
  const w = useWords(chartWords);
  const said = saidBy([{ id: territoryId, said: mark.said }], onChoose && w.explain);
  const isRange = [mark.actor, mark.facilitator].some(({ low, high }) => high - low > 0.004);
  return (
    <ChartFrame
      title={title}
      said={said}
      ems={planeEms}
      draw={(room, pointing) => {
        const { width, em } = room;
        const plane = layPositioning(room, { mark, zones }, lang);
        const axes = { actor: say(axisTerms.actor, lang), facilitator: say(axisTerms.facilitator, lang) };
        return {
          height: plane.height,
          drawing: (
            // biome-ignore lint/a11y/noSvgWithoutTitle: its figure is named; a title would show as a second tooltip
            <svg viewBox={`0 0 ${width} ${plane.height}`} width={width} height={plane.height}>
              <Ground {...{ plane, em, zones, axes }} />
              <Place {...{ plane, em, pointing, onChoose }} said={mark.said} you={w.you} />
            </svg>
          ),
        };
      }}
    >
      <PositioningKey hasRange={isRange} />
    </ChartFrame>
  );
}

type PlaceProps = {
  plane: PositioningPlane;
  em: number;
  said: string;
  you: string;
  pointing: Pointing;
  onChoose: Choose;
};

/** The territory: its point, and the box of every place it may have. */
function Place({ plane: { open, dot, label }, em, said, you, pointing, onChoose }: PlaceProps) {
  const own = open ?? (dot && { x: dot.x - 1, y: dot.y - 1, w: 2, h: 2 });
  if (!own) return null;
  const areas: [Box, ...Box[]] = [reachable(own), ...(label ? [label.box] : [])];
  return (
    <Mark id={territoryId} {...{ said, areas, pointing, onChoose }}>
      {label?.leader && <Leader leader={label.leader} />}
      {dot && <Dot at={dot} radius={0.53 * em} />}
      {label && <Words className="chart-label" lines={[you]} box={label.box} align={label.align} em={em} />}
    </Mark>
  );
}

type GroundProps = {
  plane: PositioningPlane;
  em: number;
  zones: PositioningProps["zones"];
  axes: { actor: string; facilitator: string };
};

/** The frame, the zones with their names, and the axes. */
function Ground({
  plane: { frame, ground, open, thresholds, zones, height },
  em,
  zones: words,
  axes,
}: GroundProps) {
  const [right, bottom] = [frame.x + frame.w, frame.y + frame.h];
  return (
    <>
      {ground && <polygon className="chart-zone" points={ground.map(({ x, y }) => `${x},${y}`).join(" ")} />}
      {open && <Hatched box={open} />}
      <path
        className="chart-threshold"
        d={thresholds.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join("")}
      />
      <rect className="chart-frame" x={frame.x} y={frame.y} width={frame.w} height={frame.h} />
      {zones.map(({ id, at, align, isSlanted }) => (
        <text
          key={id}
          className="chart-faint chart-over"
          textAnchor={align}
          {...(isSlanted
            ? { transform: `translate(${at.x} ${at.y}) rotate(-45)`, dy: 0.35 * em }
            : { x: at.x, y: at.y })}
        >
          {words[id]}
        </text>
      ))}
      <text className="chart-strong" x={0} y={em}>
        {axes.facilitator} (%)
      </text>
      <text className="chart-strong" x={right} y={height - 0.3 * em} textAnchor="end">
        {axes.actor} (%)
      </text>
      <text className="chart-faint" x={frame.x - 0.4 * em} y={frame.y + 0.7 * em} textAnchor="end">
        100
      </text>
      <text className="chart-faint" x={frame.x - 0.4 * em} y={bottom} textAnchor="end">
        0
      </text>
      <text className="chart-faint" x={frame.x} y={bottom + 1.3 * em}>
        0
      </text>
      <text className="chart-faint" x={right} y={bottom + 1.3 * em} textAnchor="end">
        100
      </text>
    </>
  );
}
