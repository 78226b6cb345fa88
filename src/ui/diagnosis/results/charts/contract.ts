import type { PlaneZone, ShownScore } from "#figures";

export type { ShownScore };

export type StageMark = {
  id: string;
  name: string;
  score: ShownScore;
  status: string;
  /** « 50 % (entre 43 et 57 %) » */
  value: string;
  /** Everything the mark says: its accessible name and its tooltip. */
  said: string;
};

export type FlowMark = {
  id: string;
  name: string;
  opportunity: Omit<ShownScore, "coverage">;
  readiness: ShownScore;
  priority: string;
  said: string;
};

export type DepositMark = { id: string; name: string; deposit: number | null; value: string; said: string };

export type PlaneMark = { actor: ShownScore; facilitator: ShownScore; said: string };

export type ChartProps<Mark> = {
  /** The sentence of the chart, which is its accessible name. */
  title: string;
  marks: readonly Mark[];
  /** Opens « D’où vient ce chiffre ? » of a mark. */
  onChoose?: ((id: string) => void) | undefined;
};

export type PositioningProps = {
  title: string;
  mark: PlaneMark;
  /** The names of the zones, with the numbers of the cases from elsewhere that belong there. */
  zones: Readonly<Record<PlaneZone, string>>;
  /** Called with `territory`. */
  onChoose?: ((id: string) => void) | undefined;
};
