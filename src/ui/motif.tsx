import { type MotifFlow, type MotifShape, motif, type Point, type Segment, type Strand } from "#figures";

/** A territory drawn as strands, some of which come back and coil: decoration, with words beside it. */
export function Motif({
  flows,
  className = "",
  ...shape
}: MotifShape & { flows: readonly MotifFlow[]; className?: string }) {
  const { strands } = motif(flows, shape);
  return (
    <svg
      className={`motif ${className}`}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      width={shape.width}
      height={shape.height}
      aria-hidden="true"
    >
      {strands.map((strand) => {
        const d = pathData(strand);
        const thickness = rounded(strand.thickness);
        return (
          <g key={d}>
            {strand.tone === "loop" && (
              <path className="under" d={d} strokeWidth={rounded(thickness * 2.1)} />
            )}
            <path
              className={strand.tone}
              d={d}
              strokeWidth={thickness}
              {...(strand.tone === "unknown" ? { strokeDasharray: `${thickness * 5} ${thickness * 4}` } : {})}
            />
          </g>
        );
      })}
    </svg>
  );
}

const rounded = (length: number): number => Math.round(length * 100) / 100;
const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

const segmentData = (segment: Segment): string =>
  segment.kind === "line"
    ? `L${at(segment.to)}`
    : `C${at(segment.out)} ${at(segment.into)} ${at(segment.to)}`;

/** A strand as the `d` of an SVG path. */
const pathData = ({ from, segments }: Strand): string => `M${at(from)}${segments.map(segmentData).join("")}`;
