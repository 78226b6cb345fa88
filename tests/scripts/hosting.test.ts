import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hosted, policyText } from "../../scripts/build/policy.ts";

test.each(["nginx", "apache"])("the policy of the README for %s is that of the page", (server) => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const [, text] = new RegExp(`\`\`\`${server}\\n(.*?)\`\`\``, "s").exec(readme) ?? [];
  const [, policy] = /Content-Security-Policy "([^"]+)"/.exec(text ?? "") ?? [];
  expect(policy).toBe(`${policyText(hosted)}; frame-ancestors 'self'`);
});
