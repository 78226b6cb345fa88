export * from "./format.ts";
export * from "./problems.ts";
export * from "./terms.ts";
