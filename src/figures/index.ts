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
export { territoryFlows } from "./territory-flows.ts";
