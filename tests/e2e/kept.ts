import type { Page } from "playwright-core";
import type { DiagnosisDocument } from "#domain";

/** The documents in the database of the browser, as they lie there; none where there is no database. */
export const keptDocuments = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<DiagnosisDocument[]>((resolve, reject) => {
        const opening = indexedDB.open("ressorts");
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve([]);
        opening.onsuccess = () => {
          const all = opening.result.transaction("diagnoses").objectStore("diagnoses").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.map(({ document }) => document));
          };
        };
      }),
  );

/** Puts a record in the database of the browser, whatever it holds. */
export const putRecord = (page: Page, record: { id: string; [key: string]: unknown }) =>
  page.evaluate(
    (record) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("ressorts");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("diagnoses", "readwrite");
          writing.objectStore("diagnoses").put(record);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    record,
  );
