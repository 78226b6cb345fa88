import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** jsPDF's optional companions serve `html()` and `addSvgAsImage()`, which are never called. */
const withoutJsPdfCompanions: Plugin = {
  name: "without-jspdf-companions",
  enforce: "pre",
  resolveId: (id) => (["html2canvas", "dompurify", "canvg"].includes(id) ? `\0empty:${id}` : null),
  load: (id) => (id.startsWith("\0empty:") ? "export default {};" : null),
};

export default defineConfig({
  base: "./",
  plugins: [react(), withoutJsPdfCompanions],
  build: { target: "es2022", assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
