import {
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Segment } from "#figures";
import { resultWords } from "#i18n";
import { type Drawing, type Face, type Mark, millimetresPerPoint, reportColours } from "#report";
import { useWords } from "../../language.tsx";

const family: Record<Face, { fontFamily: string; fontWeight: number; fontStyle?: "italic" }> = {
  regular: { fontFamily: "Source Sans 3", fontWeight: 400 },
  bold: { fontFamily: "Source Sans 3", fontWeight: 700 },
  italic: { fontFamily: "Source Sans 3", fontWeight: 400, fontStyle: "italic" },
  title: { fontFamily: "Bricolage Grotesque", fontWeight: 600 },
};

const { levels, ...named } = reportColours;
const names = new Map([
  ...Object.entries(named).map(([name, colour]) => [colour, name] as const),
  ...levels.map((colour, level) => [colour, `level-${level}`] as const),
]);

/** A colour of the report, or the one that the screen around it puts in its place. */
const shade = (colour: string): string => {
  const name = names.get(colour as typeof named.ink);
  return name ? `var(--mark-${name}, ${colour})` : colour;
};

/** Whether blocks stand on a screen of their own, not on the sheet of the report. */
export const OnScreen = createContext(false);

/** Elements one after the other, for what never changes its order. */
export const inOrder = <T,>(items: readonly T[], shown: (item: T, index: number) => ReactNode) =>
  createElement(Fragment, null, ...items.map(shown));

/** The least width of a figure in millimetres at which its words can be read. */
const least = 140;

/** A figure between two blocks: it shrinks with the page as long as it can be read, then scrolls. */
export function Figure({ drawing }: { drawing: Drawing }) {
  const w = useWords(resultWords);
  const frame = useRef<HTMLDivElement>(null);
  const [isCut, setIsCut] = useState(false);
  useEffect(() => {
    const here = frame.current;
    if (!here) return;
    const observer = new ResizeObserver(() => setIsCut(here.scrollWidth > here.clientWidth + 1));
    observer.observe(here);
    return () => observer.disconnect();
  }, []);
  const scrolling = isCut ? { tabIndex: 0, role: "group", "aria-label": w.scrollingFigure } : {};
  return (
    <figure className="report-figure">
      <div ref={frame} {...scrolling}>
        <Drawn drawing={drawing} least={Math.min(drawing.width * 0.8, least)} />
      </div>
    </figure>
  );
}

/** A figure drawn from the marks that the PDF draws, with the words that stand for it. */
export function Drawn({ drawing, least = 0 }: { drawing: Drawing; least?: number }) {
  const { width, height, marks, alt } = drawing;
  const inlineSize = use(OnScreen) ? "100%" : `${width}mm`;
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox={`0 0 ${width} ${height}`}
      style={{ inlineSize, minInlineSize: `${least}mm` }}
    >
      {inOrder(marks, drawn)}
    </svg>
  );
}

function drawn(mark: Mark): ReactNode {
  switch (mark.kind) {
    case "text":
      return (
        <text
          x={mark.x}
          y={mark.y}
          fill={shade(mark.colour)}
          style={{ ...family[mark.face], fontSize: `${mark.pt * millimetresPerPoint}px` }}
        >
          {mark.text}
        </text>
      );
    case "line": {
      const { x1, y1, x2, y2, width, colour, dash } = mark;
      return (
        <line
          {...{ x1, y1, x2, y2 }}
          stroke={shade(colour)}
          strokeWidth={width}
          strokeDasharray={dash?.join(" ")}
        />
      );
    }
    case "strokes": {
      const d = mark.segments.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join("");
      return <path d={d} stroke={shade(mark.colour)} strokeWidth={mark.width} />;
    }
    case "rect":
      return <rect x={mark.x} y={mark.y} width={mark.w} height={mark.h} {...painted(mark)} />;
    case "image":
      return <image href={mark.png} x={mark.x} y={mark.y} width={mark.w} height={mark.h} />;
    case "polygon":
      return <polygon points={mark.points.map((point) => point.join()).join(" ")} {...painted(mark)} />;
    case "circle":
      return <circle cx={mark.x} cy={mark.y} r={mark.r} {...painted(mark)} />;
    case "path":
      return (
        <path
          d={`M${mark.from.x} ${mark.from.y}${mark.segments.map(traced).join("")}`}
          fill="none"
          stroke={shade(mark.colour)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(" ")}
        />
      );
  }
}

const painted = ({ fill, stroke, width }: { fill?: string; stroke?: string; width?: number }) => ({
  fill: fill ? shade(fill) : "none",
  ...(stroke ? { stroke: shade(stroke), strokeWidth: width } : {}),
});

const traced = (segment: Segment): string =>
  segment.kind === "line"
    ? `L${segment.to.x} ${segment.to.y}`
    : `C${[segment.out, segment.into, segment.to].map(({ x, y }) => `${x} ${y}`).join(" ")}`;
