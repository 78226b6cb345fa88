export { App, loadAhead } from "./app.tsx";
export type { Services } from "./ports.ts";
