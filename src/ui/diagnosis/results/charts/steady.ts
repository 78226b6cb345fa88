import { useMemo } from "react";

/** The same value as long as it says the same: Recharts draws anew, and loses the focus, when its data is another object. */
export function useSteady<Value>(value: Value): Value {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as Value, [said]);
}
