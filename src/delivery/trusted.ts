import workerAddress from "../report-worker.ts?worker&url";
import { carried, isOneFile } from "./own-files.ts";

type Policy = { createScriptURL: (address: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

/** The only addresses a script may be started from. */
const own = new Set<string>();

const rules: Policy = {
  createScriptURL: (address) => {
    if (!own.has(address)) throw new TypeError(`Not a script of Ressorts: ${address}`);
    return address;
  },
};

/** The one policy that the page allows; a browser without Trusted Types keeps to the same rules. */
const policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("ressorts", rules) ?? rules;

/**
 * Starts the worker that makes reports. It starts from a blob, so that it is bound by the policy of the page; one
 * that is asked for by its address is only bound by what the server says.
 */
export function openReportWorker(): Worker {
  const address = new URL(workerAddress, document.baseURI).href;
  const source = isOneFile ? carried("report-worker.js") : `import ${JSON.stringify(address)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  own.add(blob);
  const worker = new Worker(policy.createScriptURL(blob), { type: isOneFile ? "classic" : "module" });
  own.delete(blob);
  return worker;
}
