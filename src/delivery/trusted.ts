import workerAddress from "../report-worker.ts?worker&url";
import { carried, isOneFile } from "./own-files.ts";

type Policy = { createScriptURL: (address: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

/** The only addresses a script may be started from: the service worker, and a worker that is being started. */
const serviceWorker = new URL("sw.js", document.baseURI).href;
const workers = new Set<string>();

const rules: Policy = {
  createScriptURL: (address) => {
    if (address === serviceWorker || workers.has(address)) return address;
    throw new TypeError(`Not a script of Ressorts: ${address}`);
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
  workers.add(blob);
  const worker = new Worker(policy.createScriptURL(blob), { type: isOneFile ? "classic" : "module" });
  workers.delete(blob);
  return worker;
}

/** Installs what keeps the tool on this machine, or finds it again. */
export const registerServiceWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(policy.createScriptURL(serviceWorker), { updateViaCache: "none" });
