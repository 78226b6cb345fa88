import { benchBrowser } from "./browser.ts";
import { benchCore } from "./core.ts";
import { benchReport } from "./report.ts";

const lines = [...benchCore(), ...(await benchReport()), ...(await benchBrowser())];

for (const { name, goal, time, yardstick, ratio } of lines) {
  console.log(
    `${name}\n  ratio ${ratio.toFixed(2)} (${time.toFixed(2)} ms / ${yardstick.toFixed(2)} ms), goal ${goal}`,
  );
}
