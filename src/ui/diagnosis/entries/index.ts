export { FlowScreen } from "./flow.tsx";
export { Flows } from "./flows.tsx";
export { LeversInUse } from "./levers-in-use.tsx";
export { ResourceScreen } from "./resource.tsx";
export { Resources } from "./resources.tsx";
