import type { FlowPlane } from "#figures";
import { figureTerms, say } from "#i18n";
import { useLanguage } from "../../../language.tsx";
import { flowZones } from "./plane-layouts.ts";
import { Hatched, Leader, Whisker } from "./shapes.tsx";

/** What lies under the dots: the zone to launch, the frame, the names, and everything that spreads over the plane. */
export function FlowGround({ plane, em }: { plane: FlowPlane; em: number }) {
  const { lang } = useLanguage();
  const names = flowZones(lang);
  const { target, frame, marks, labels, zones, height } = plane;
  return (
    <>
      <rect className="chart-zone" {...target} />
      <rect className="chart-frame" x={frame.x} y={frame.y} width={frame.w} height={frame.h} />
      <text className="chart-strong" x={0} y={em}>
        {say(figureTerms.opportunity, lang)} (%)
      </text>
      <text className="chart-strong" x={frame.x + frame.w} y={height - 0.3 * em} textAnchor="end">
        {say(figureTerms.readiness, lang)} (%)
      </text>
      {zones.map(({ id, at, align }) => (
        <text key={id} className="chart-faint" x={at.x} y={at.y} textAnchor={align}>
          {names[id]}
        </text>
      ))}
      {marks
        .filter(({ shape }) => shape.kind === "area")
        .toSorted((a, b) => b.shape.box.w * b.shape.box.h - a.shape.box.w * a.shape.box.h)
        .map(({ id, shape }) => (
          <Hatched key={id} box={shape.box} />
        ))}
      {labels.map(({ id, leader }) => leader && <Leader key={id} leader={leader} />)}
      {marks.flatMap(({ id, shape }) =>
        shape.kind === "range"
          ? shape.whiskers.map((line) => <Whisker key={`${id} ${line}`} segment={line} cap={0.4 * em} />)
          : [],
      )}
    </>
  );
}
