import { type MotifShape, motifLines } from "#figures";

/** Lines that cross a territory, some of which turn back: decoration, with words beside it. */
export function Motif({ className = "", ...shape }: MotifShape & { className?: string }) {
  const { lines, stroke } = motifLines(shape);
  return (
    <svg
      className={`motif ${className}`}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
      width={shape.width}
      height={shape.height}
      aria-hidden="true"
    >
      {lines.map(({ kind, d }) => (
        <g key={d}>
          {kind !== "leaves" && <path className="under" d={d} strokeWidth={stroke * 2.6} />}
          <path className={kind} d={d} strokeWidth={stroke} />
        </g>
      ))}
    </svg>
  );
}
