export { createSimulator } from "./create-simulator.ts";
export { DocumentError } from "./document-error.ts";
export { readDocument } from "./read-document.ts";
export type { NamedDocument } from "./read-document.ts";
export type { OpenApiDocument } from "./openapi-document.ts";
export { serve } from "./serve.ts";
export type { RunningSimulator } from "./serve.ts";
export type {
  ForcedAnswer,
  RecordedRequest,
  ServedDocument,
  ServedOperation,
  Simulator,
} from "./simulator.ts";
export type { Violation } from "./violation.ts";
