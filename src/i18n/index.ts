export * from "./format.ts";
export * from "./problems.ts";
export * from "./report.ts";
export * from "./terms.ts";
