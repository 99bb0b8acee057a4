export { createSimulator } from "./create-simulator.ts";
export { DocumentError } from "./document/document-error.ts";
export { readDocument } from "./document/read-document.ts";
export type { NamedDocument } from "./document/read-document.ts";
export type { OpenApiDocument } from "./document/openapi-document.ts";
export { magicAmounts } from "./magic-amounts.ts";
export type { MagicAmounts } from "./magic-amounts.ts";
export type { Outcome } from "./provider/plan/outcome.ts";
export type { FaultRule } from "./fault/fault-rules.ts";
export type { AnswerWord, Step } from "./fault/fault.ts";
export { serve } from "./serve.ts";
export type { RunningSimulator } from "./serve.ts";
export type { RecordedRequest } from "./answer/recorded-request.ts";
export type {
  ForcedAnswer,
  PayoutMove,
  SimulatedPayout,
  SimulatedWebhooks,
  ServedDocument,
  ServedOperation,
  Simulator,
  SimulatorOptions,
} from "./simulator.ts";
export type { Violation } from "./validate/violation.ts";
export { signWebhook } from "./webhook/sign-webhook.ts";
export type { SignedWebhook, SignWebhookOptions } from "./webhook/sign-webhook.ts";
export type { Delivery } from "./webhook/delivery.ts";
export type { RedeliverOptions } from "./webhook/redelivery.ts";
export type { SendWebhook } from "./webhook/send-webhook.ts";
export type { Subscription } from "./webhook/subscription.ts";
export { WebhookDeliveries } from "./webhook/webhook-deliveries.ts";
export type { WebhookDeliveriesOptions } from "./webhook/webhook-deliveries.ts";
export type { PayoutChange } from "./webhook/payout-change.ts";
