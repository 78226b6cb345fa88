import type { FlowPlane } from "#figures";
import type { FlowMark } from "./contract.ts";
import { FlowKey } from "./keys.tsx";
import type { Choose } from "./mark.tsx";
import { Numbers } from "./numbers.tsx";
import { Unplaced } from "./unplaced.tsx";

type FlowBelowProps = { plane: FlowPlane; marks: readonly FlowMark[]; onChoose: Choose };

/** What stands under the plane: the names behind its numbers, how to read it, the flows that have no place on it. */
export const FlowBelow = ({ plane, marks, onChoose }: FlowBelowProps) => (
  <>
    {plane.marks.length > 0 && (
      <>
        {plane.labelled === "number" && <Numbers names={marks.map(({ name }) => name)} />}
        <FlowKey />
      </>
    )}
    <Unplaced marks={marks.filter(({ id }) => plane.unplaced.includes(id))} onChoose={onChoose} />
  </>
);
