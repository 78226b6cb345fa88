import { type ComponentType, useEffect, useState } from "react";

/**
 * A component that is loaded when it is first shown, or ahead of that; another stands in for it until it is there,
 * and not a moment longer. Where it cannot be loaded, it throws why.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType<Props>,
) {
  let Loaded: ComponentType<Props> | null = null;
  const ahead = async (): Promise<void> => {
    Loaded ??= await load();
  };
  const Later = (props: Props) => {
    const [isThere, setIsThere] = useState(Loaded !== null);
    const [failure, setFailure] = useState<{ reason: unknown } | null>(null);
    useEffect(() => {
      if (isThere) return;
      let isCurrent = true;
      ahead().then(
        () => isCurrent && setIsThere(true),
        (reason: unknown) => isCurrent && setFailure({ reason }),
      );
      return () => {
        isCurrent = false;
      };
    }, [isThere]);
    if (failure) throw failure.reason;
    return Loaded ? <Loaded {...props} /> : <Waiting {...props} />;
  };
  return Object.assign(Later, { ahead });
}
