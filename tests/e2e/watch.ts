import type { Page, Worker } from "playwright-core";

/** The first breach in a worker, even one from before it was asked for; never, where the worker ends without one. */
const breachIn = (worker: Worker): Promise<string> =>
  worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const tell = ([report]: Report[]) => {
          const body = (report?.body ?? {}) as { effectiveDirective?: string; blockedURL?: string };
          resolve(`${body.effectiveDirective}: ${body.blockedURL}`);
        };
        new ReportingObserver(tell, { types: ["csp-violation"], buffered: true }).observe();
      }),
  );

/**
 * Watches a page and its workers; gives back what went wrong: errors and warnings, breaches of the policy, requests
 * to anyone but where the page is from; for a page that is a file, to any file but itself.
 * The tool is only installed in its browser where that is asked for.
 */
export async function watch(
  page: Page,
  address: string,
  { installs = false } = {},
): Promise<() => Promise<string[]>> {
  const wrong: string[] = [];
  const context = page.context();
  const isOwn = (url: string): boolean => {
    if (/^(data|blob):/.test(url)) return true;
    if (address.startsWith("file:")) return url.split("#")[0] === address;
    return new URL(url).origin === new URL(address).origin;
  };
  page.on("pageerror", (error) => wrong.push(error.message));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrong.push(message.text());
  });
  context.on("request", (request) => {
    if (!isOwn(request.url())) wrong.push(`A request to ${request.url()}`);
  });
  page.on("worker", (worker) => {
    breachIn(worker).then(
      (breach) => wrong.push(`A breach of ${breach}`),
      () => undefined,
    );
  });
  if (!installs) {
    await context.addInitScript(() => {
      if ("serviceWorker" in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
    });
  }
  await context.exposeBinding("sayBreach", (_, breach: string) => wrong.push(`A breach of ${breach}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { sayBreach: (breach: string) => void }).sayBreach(
        `${effectiveDirective}: ${blockedURI}`,
      ),
    );
  });
  return async () => {
    // What was just said in the page has been heard once the page has answered.
    await page.evaluate("0").catch(() => undefined);
    return wrong;
  };
}
