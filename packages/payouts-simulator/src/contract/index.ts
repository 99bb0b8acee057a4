export { describeContract } from "./describe-contract.ts";
export type { ContractOptions } from "./describe-contract.ts";
export { planCalls } from "./plan-calls.ts";
export type { CallPlan, PlannedCall } from "./plan-calls.ts";
export type { TestFunctions } from "./contract-context.ts";
