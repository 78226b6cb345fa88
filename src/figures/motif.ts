export type MotifShape = {
  /** How many lines enter at the left. */
  flows: number;
  /** The share of them, 0–1, that turns back and closes on itself. */
  looped: number;
  width: number;
  height: number;
  /** Where the loops turn, as shares of the width. */
  turn?: [number, number];
  /** The radius of the innermost loop, in gaps between lines. */
  curl?: number;
};

export type MotifLine = { kind: "loops" | "bends" | "leaves"; d: string };

/** The lines of the motif: those that leave, those that close on themselves, and one cut at the fraction left over. */
export function motifLines({ flows, looped, width, height, turn = [0.4, 0.66], curl = 1.2 }: MotifShape): {
  lines: MotifLine[];
  stroke: number;
} {
  const exact = Math.min(Math.max(looped, 0), 1) * flows;
  const whole = Math.floor(exact + 1e-9);
  const rest = exact - whole < 1e-9 ? 0 : exact - whole;
  const bending = whole + (rest > 0 ? 1 : 0);
  const pitch = height / (flows - 1 + (bending ? 2 * curl + bending - 1 : 0) + 0.3);
  const stroke = Math.max(1.25, Math.min(4, pitch * 0.2));
  const top = height - stroke / 2 - pitch * (flows - 1);
  const centre = top - curl * pitch;
  const widest = (curl + Math.max(bending - 1, 0)) * pitch + stroke;
  const right = Math.min(turn[1] * width, width - widest);
  const left = Math.min(Math.max(turn[0] * width, widest), right);
  const lines = Array.from({ length: flows }, (_, index): MotifLine => {
    const y = top + index * pitch;
    if (index >= bending) return { kind: "leaves", d: `M0 ${n(y)}H${n(width)}` };
    const path = index < whole ? loop(y, centre, left, right) : bend(y, centre, left, right, rest);
    return { kind: index < whole ? "loops" : "bends", d: path };
  });
  return { lines, stroke: n(stroke) };
}

const n = (x: number): number => Math.round(x * 100) / 100;

function loop(y: number, centre: number, left: number, right: number): string {
  const r = y - centre;
  const arc = `A${n(r)} ${n(r)} 0 0 0`;
  return `M0 ${n(y)}H${n(right)}${arc} ${n(right)} ${n(centre - r)}H${n(left)}${arc} ${n(left)} ${n(y)}`;
}

/** The same path, stopped at a share of its length. */
function bend(y: number, centre: number, left: number, right: number, share: number): string {
  const r = y - centre;
  const arc = Math.PI * r;
  const run = right - left;
  const goes = share * (2 * arc + run);
  const turning = (x: number, angle: number) =>
    `A${n(r)} ${n(r)} 0 0 0 ${n(x + r * Math.sin(angle))} ${n(centre + r * Math.cos(angle))}`;
  const rising = turning(right, Math.min(goes / arc, 1) * Math.PI);
  const returning = goes > arc ? `H${n(Math.max(left, right - (goes - arc)))}` : "";
  const closing = goes > arc + run ? turning(left, Math.PI + (goes - arc - run) / r) : "";
  return `M0 ${n(y)}H${n(right)}${rising}${returning}${closing}`;
}
