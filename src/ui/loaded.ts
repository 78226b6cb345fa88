import { useEffect, useState } from "react";

/** What is loaded under a key once it is wanted, whether that failed, and how to try again. */
export function useLoaded<Value>(key: string | null, load: () => Promise<Value>) {
  const [loaded, setLoaded] = useState<{ key: string; value: Value } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const isWanted = key !== null && loaded?.key !== key && failed !== key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is loaded is named by the key
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    load().then(
      (value) => isCurrent && setLoaded({ key, value }),
      () => isCurrent && setFailed(key),
    );
    return () => {
      isCurrent = false;
    };
  }, [isWanted, key]);
  return {
    value: loaded && (key === null || loaded.key === key) ? loaded.value : null,
    failed: key !== null && failed === key,
    again: () => setFailed(null),
  };
}
