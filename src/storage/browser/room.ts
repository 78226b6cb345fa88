/** Whether this browser promised to keep what is stored here until told otherwise; null where it does not say. */
export const isPersistent = async (): Promise<boolean | null> =>
  (await (navigator as { storage?: StorageManager }).storage?.persisted?.()) ?? null;

/** Asks this browser for that promise, which it may refuse without asking anyone. */
export const askToPersist = async (): Promise<boolean | null> =>
  (await (navigator as { storage?: StorageManager }).storage?.persist?.()) ?? null;
