import { useEffect, useRef, useState } from "react";

export type Pointed = { id: string; x: number; y: number };

const wait = 200;

/** Which mark is pointed at or focused. It stays while the pointer is over its tooltip, and goes with Escape. */
export function usePointed() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const timer = useRef(0);
  const keep = () => window.clearTimeout(timer.current);
  useEffect(() => {
    if (!pointed) return;
    const dismiss = (event: KeyboardEvent) => {
      if (event.key === "Escape") setPointed(null);
    };
    document.addEventListener("keydown", dismiss);
    return () => document.removeEventListener("keydown", dismiss);
  }, [pointed]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return {
    pointed,
    point: (at: Pointed) => {
      keep();
      setPointed(at);
    },
    keep,
    leave: () => {
      keep();
      timer.current = window.setTimeout(() => setPointed(null), wait);
    },
    drop: () => {
      keep();
      setPointed(null);
    },
  };
}

export type Pointing = ReturnType<typeof usePointed>;

type TooltipProps = {
  pointing: Pointing;
  width: number;
  height: number;
  em: number;
  words: string;
  hint?: string | undefined;
};

/** What a mark says, above it; its mark already has these words as its name. */
export function Tooltip({ pointing, width, height, em, words, hint }: TooltipProps) {
  const { pointed } = pointing;
  if (!pointed) return null;
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
