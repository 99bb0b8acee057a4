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
  ServedDocument,
  ServedOperation,
  Simulator,
  SimulatorOptions,
} from "./simulator.ts";
export type { Violation } from "./validate/violation.ts";
export { signWebhook } from "./webhook/sign-webhook.ts";
export type { SignedWebhook, SignWebhookOptions } from "./webhook/sign-webhook.ts";
export type { SendWebhook, SentWebhook } from "./webhook/send-webhook.ts";
