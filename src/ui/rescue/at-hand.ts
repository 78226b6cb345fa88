import type { DiagnosisDocument } from "#domain";

let read: () => DiagnosisDocument | null = () => null;

/** The diagnosis in memory, where it is found again whatever else breaks. */
export const atHand = {
  /** Says how to read it. */
  hold: (reading: () => DiagnosisDocument | null): void => {
    read = reading;
  },
  read: (): DiagnosisDocument | null => {
    try {
      return read();
    } catch {
      return null;
    }
  },
};
