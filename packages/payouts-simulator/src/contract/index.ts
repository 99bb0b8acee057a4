export { describeContract } from "./describe-contract.ts";
export type { ContractOptions } from "./describe-contract.ts";
export { describeWebhooks } from "./describe-webhooks.ts";
export type { WebhookContractOptions } from "./describe-webhooks.ts";
export { planCalls } from "./plan-calls.ts";
export type { CallPlan, PlannedCall } from "./plan-calls.ts";
export type { TestFunctions } from "./contract-context.ts";
