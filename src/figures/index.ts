export {
  type FlowLanes,
  flowLanes,
  isDrawable,
  type Lane,
  type LanePart,
  type LaneQuantities,
} from "./flow-lanes.ts";
export { type FlowShape, isUnplaced } from "./flow-marks.ts";
export { type FlowOnPlane, type FlowPlane, flowPlane } from "./flow-plane.ts";
export { around, type Box, capsOf, grown, type Line, outside, overlap } from "./geometry.ts";
export { hatchLines } from "./hatch.ts";
export type { Label, PlacedLabel, Size } from "./labels.ts";
export {
  type MotifBand,
  type MotifDrawing,
  type MotifFlow,
  type MotifShape,
  motif,
  type Point,
  type Segment,
  type Strand,
} from "./motif.ts";
export { type PositioningPlane, positioningPlane, territoryId } from "./positioning-plane.ts";
export type { PlaneZone } from "./positioning-zones.ts";
export { isOpen, isShown, type ShownScore, type StageBar, stageBar } from "./score-bar.ts";
export { territoryFlows } from "./territory-flows.ts";
export { wrapWords } from "./words.ts";
