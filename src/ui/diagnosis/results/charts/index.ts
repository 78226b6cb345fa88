export { DepositChart } from "./deposit-chart.tsx";
export { FlowChart } from "./flow-chart.tsx";
export { PositioningChart } from "./positioning-chart.tsx";
export { StageChart } from "./stage-chart.tsx";
