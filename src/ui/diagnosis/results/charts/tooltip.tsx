import { useEffect, useState } from "react";

export type Pointed = { id: string; x: number; y: number };

const wait = 200;

/** Which mark is pointed at or focused. It stays while the pointer is over its tooltip, and goes with Escape. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [pointing] = useState(() => pointingTo(setPointed));
  useEffect(() => {
    if (!pointed) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === "Escape") pointing.drop();
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [pointed, pointing]);
  useEffect(() => pointing.keep, [pointing]);
  return { pointed, pointing };
}

function pointingTo(show: (at: Pointed | null) => void) {
  let timer = 0;
  const keep = () => window.clearTimeout(timer);
  return {
    keep,
    point: (at: Pointed) => {
      keep();
      show(at);
    },
    leave: () => {
      keep();
      timer = window.setTimeout(() => show(null), wait);
    },
    drop: () => {
      keep();
      show(null);
    },
  };
}

export type Pointing = ReturnType<typeof pointingTo>;

type TooltipProps = {
  pointed: Pointed;
  pointing: Pointing;
  width: number;
  height: number;
  em: number;
  words: string;
  hint?: string | undefined;
};

/** What a mark says, above it; its mark already has these words as its name. */
export function Tooltip({ pointed, pointing, width, height, em, words, hint }: TooltipProps) {
  const size = Math.min(width, 20 * em);
  const left = Math.min(Math.max(0, pointed.x - size / 2), width - size);
  return (
    <div
      role="tooltip"
      className="chart-tooltip"
      style={{ left, bottom: height - pointed.y, width: size }}
      onPointerEnter={pointing.keep}
      onPointerLeave={pointing.leave}
    >
      <div>
        {words}
        {hint && <span className="sub">{hint}</span>}
      </div>
    </div>
  );
}
