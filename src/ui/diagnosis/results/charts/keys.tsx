import type { ReactNode } from "react";
import { method } from "#domain";
import { chartWords } from "#i18n";
import { useWords } from "../../../language.tsx";
import { Dot, Hatched, Sure, Whisker } from "./shapes.tsx";

const bar = { x: 0.5, y: 0.5, w: 25, h: 13 };
const box = { x: 0.5, y: 0.5, w: 13, h: 13 };

const Sample = ({ width, children }: { width: number; children: ReactNode }) => (
  <svg width={width} height={14} aria-hidden="true">
    {children}
  </svg>
);

const Key = ({ children }: { children: ReactNode }) => <p className="chart-key">{children}</p>;

/** How to read the bars of the stages. */
export function StageKey() {
  const w = useWords(chartWords);
  return (
    <Key>
      <span>
        <Sample width={26}>
          <Sure box={bar} />
        </Sample>
        {w.certain}
      </span>
      <span>
        <Sample width={26}>
          <Hatched box={bar} />
        </Sample>
        {w.unknownShare}
      </span>
      <span>
        <Sample width={14}>
          <Dot at={{ x: 7, y: 7 }} radius={6} />
        </Sample>
        {w.estimate}
      </span>
      <span>{w.acquiredFrom(method.stageAcquired)}</span>
    </Key>
  );
}

/** How to read the plane of the flows. */
export function FlowKey() {
  const w = useWords(chartWords);
  return (
    <Key>
      <span>
        <Sample width={14}>
          <Dot at={{ x: 7, y: 7 }} radius={6} />
        </Sample>
        {w.known}
      </span>
      <span>
        <Sample width={34}>
          <Whisker segment={[1, 7, 33, 7]} cap={5} />
          <Dot at={{ x: 17, y: 7 }} radius={5.5} isOpen />
        </Sample>
        {w.probable}
      </span>
      <span>
        <Sample width={14}>
          <Hatched box={box} />
        </Sample>
        {w.unknown}
      </span>
    </Key>
  );
}

/** How to read the bars of the deposits where one is not known. */
export function DepositKey() {
  const w = useWords(chartWords);
  return (
    <Key>
      <span>
        <Sample width={26}>
          <Hatched box={bar} />
        </Sample>
        {w.unknown}
      </span>
    </Key>
  );
}

/** How to read the square of the positioning. */
export function PositioningKey({ hasRange }: { hasRange: boolean }) {
  const w = useWords(chartWords);
  return (
    <Key>
      <span>
        <Sample width={14}>
          <Dot at={{ x: 7, y: 7 }} radius={6} />
        </Sample>
        {w.yours}
      </span>
      {hasRange && (
        <span>
          <Sample width={14}>
            <Hatched box={box} />
          </Sample>
          {w.unknownPlaces}
        </span>
      )}
    </Key>
  );
}
