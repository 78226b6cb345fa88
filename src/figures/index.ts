export { type MotifLine, type MotifShape, motifLines } from "./motif.ts";
