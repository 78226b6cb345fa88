import type { Plugin } from "vite";

/** What a browser lets the page do: nothing, but for this. */
export const hosted = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "manifest-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "ressorts",
} as const;

/** A policy as a page or a server says it. */
export const policyText = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

/** A page that says its policy before anything else, so that all that follows is bound by it. */
export function withPolicy(html: string, directives: Readonly<Record<string, string>>): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyText(directives)}" />`;
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error(`The page lacks ${charset}, which its policy follows`);
  return html.replace(charset, `${charset}\n    ${meta}`);
}

/** Writes the policy in the page that is built; the server of development needs what it forbids. */
export const contentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: { order: "post", handler: (html) => withPolicy(html, hosted) },
};
