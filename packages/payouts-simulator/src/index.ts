export { createSimulator } from "./create-simulator.ts";
export { DocumentError } from "./document/document-error.ts";
export { readDocument } from "./document/read-document.ts";
export type { NamedDocument } from "./document/read-document.ts";
export type { OpenApiDocument } from "./document/openapi-document.ts";
export { serve } from "./serve.ts";
export type { RunningSimulator } from "./serve.ts";
export type { RecordedRequest } from "./answer/recorded-request.ts";
export type {
  ForcedAnswer,
  ServedDocument,
  ServedOperation,
  Simulator,
  SimulatorOptions,
} from "./simulator.ts";
export type { Violation } from "./validate/violation.ts";
export { signWebhook } from "./webhook/sign-webhook.ts";
export type { SignedWebhook, SignWebhookOptions } from "./webhook/sign-webhook.ts";
export type { SendWebhook, SentWebhook } from "./webhook/send-webhook.ts";
