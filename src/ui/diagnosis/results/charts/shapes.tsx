import { type Box, capsOf, grown, hatchLines, type Line, type Point } from "#figures";

const line = ([x1, y1, x2, y2]: Line): string => `M${x1} ${y1}L${x2} ${y2}`;

/** What is not known: lines and an outline, on paper. */
export function Hatched({ box }: { box: Box }) {
  const size = { x: box.x, y: box.y, width: box.w, height: box.h };
  return (
    <>
      <rect className="chart-blank" {...size} />
      <path className="chart-hatch" d={hatchLines(box, 4).map(line).join("")} />
      <rect className="chart-outline" {...size} />
    </>
  );
}

/** What is certain. */
export const Sure = ({ box }: { box: Box }) => (
  <rect className="chart-sure" x={box.x} y={box.y} width={box.w} height={box.h} />
);

/** A range with a cap at both ends, on a lighter line that keeps it clear of what is under it. */
export function Whisker({ segment, cap }: { segment: Line; cap: number }) {
  return (
    <>
      <path className="chart-halo" d={line(segment)} />
      <path className="chart-whisker" d={[segment, ...capsOf(segment, cap)].map(line).join("")} />
    </>
  );
}

/** A point: full where it is known, open where it is only probable. */
export const Dot = ({ at, radius, isOpen = false }: { at: Point; radius: number; isOpen?: boolean }) => (
  <circle className={isOpen ? "chart-dot-open" : "chart-dot"} cx={at.x} cy={at.y} r={radius} />
);

/** From a mark to its label in the lane. */
export const Leader = ({ leader }: { leader: Line }) => <path className="chart-leader" d={line(leader)} />;

/** Lines of words one under another, centred on the height of a box. */
export function Words({
  lines,
  box,
  align = "start",
  em,
  className = "",
}: {
  lines: readonly string[];
  box: Box;
  align?: "start" | "middle" | "end";
  em: number;
  className?: string;
}) {
  const x = align === "start" ? box.x : align === "end" ? box.x + box.w : box.x + box.w / 2;
  const leading = 1.25 * em;
  const first = box.y + box.h / 2 - ((lines.length - 1) * leading) / 2 + 0.35 * em;
  return lines.map((words, index) => (
    <text key={words} className={className} x={x} y={first + index * leading} textAnchor={align}>
      {index < lines.length - 1 ? `${words} ` : words}
    </text>
  ));
}

/** A box as large as a finger or a pointer needs. */
export const reachable = (box: Box): Box => {
  const by = Math.max(0, (24 - Math.min(box.w, box.h)) / 2);
  return grown(box, by);
};
