export { App, loadAhead } from "./app.tsx";
