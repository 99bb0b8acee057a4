export { bodyKind, fieldsOf, isFile, writableContent } from "./body-kind.ts";
export { dereference, pointerOfReference } from "./dereference.ts";
export type { Referent } from "./dereference.ts";
export { hiddenNames, inDirection, isHidden, withoutHidden } from "./directions.ts";
export type { Direction } from "./directions.ts";
export { documentNodes, isRecord, keyOfNode, pointerOfNode } from "./document-nodes.ts";
export type { DocumentNode, NodeKind } from "./document-nodes.ts";
export {
  pointerOf,
  pointerOfPath,
  removePointer,
  resolveEveryPointer,
  resolvePointer,
  segmentsOf,
  writePointer,
} from "./json-pointer.ts";
export { essenceOf, isJson, isText, matchMediaType, mediaKindOf, preferredContent } from "./media-types.ts";
export type { MediaKind } from "./media-types.ts";
export { methods } from "./openapi-document.ts";
export type {
  Components,
  Encoding,
  Example,
  Exemplified,
  ExternalDocumentation,
  Header,
  Info,
  Link,
  MediaType,
  Method,
  OpenApiDocument,
  Operation,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Response,
  SecurityRequirement,
  SecurityScheme,
  Server,
  ServerVariable,
  Tag,
} from "./openapi-document.ts";
export { operationsOf, webhooksOf } from "./operations-of.ts";
export type { LocatedOperation } from "./operations-of.ts";
export { outermostSchema } from "./outermost-schema.ts";
export { readPagination } from "./pagination.ts";
export type { Paging } from "./pagination.ts";
export { requirementsOf, securityAlternatives, securityScheme } from "./security-scheme.ts";
export { ownServers, serversOf } from "./servers-of.ts";
export type { Discriminator, Schema, SchemaOrBoolean, SchemaType } from "./schema.ts";
export { environmentsOf, tokenEndpoint } from "./token-endpoint.ts";
export type { TokenEndpoint } from "./token-endpoint.ts";
export type {
  ClientCredentials,
  CredentialEnv,
  Creates,
  DataClassification,
  ErrorEnvelope,
  Fact,
  Idempotency,
  Lifecycle,
  Limit,
  Money,
  OpenFailure,
  Pagination,
  PayoutState,
  PayoutView,
  Place,
  Pointers,
  Reason,
  ReadOnly,
  Reconcile,
  Source,
  Sources,
  TokenExchange,
  WebhookEvent,
  WebhookSignature,
} from "./vocabulary.ts";
export { normaliseDocument } from "./normalise/normalise-document.ts";
export { Origins } from "./normalise/origins.ts";
export { writeOutBooleans } from "./normalise/write-out-booleans.ts";
export { writeOutPathItems } from "./write-out-path-items.ts";
export { partsOf, typesOf } from "./schema-parts.ts";
