/**
 * The parts of OpenAPI 3.1 that the generator reads, with the words of `specs/README.md` typed.
 *
 * Only `loadSpec` makes an `OpenApiDocument`, after Redocly's linter and the house rules have agreed with it; that is
 * the ground on which the types stand.
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Info;
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
  readonly tags?: readonly Tag[];
  readonly externalDocs?: ExternalDocumentation;
  readonly "x-speakeasy-globals"?: { readonly parameters: readonly (Parameter | Reference)[] };
  readonly "x-payouts-error"?: ErrorEnvelope;
  readonly "x-payouts-source"?: Source;
}

export interface Reference {
  readonly $ref: string;
  readonly summary?: string;
  readonly description?: string;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  readonly "x-payouts-source"?: Source;
}

export interface ExternalDocumentation {
  readonly url: string;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
  readonly "x-environment"?: string;
}

export interface ServerVariable {
  readonly default: string;
  readonly enum?: readonly string[];
}

/** Scheme name to scopes; all schemes of one requirement must be satisfied. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
  readonly pathItems?: Readonly<Record<string, PathItem>>;
}

/** In the order in which the methods of one path are listed. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = {
  readonly [method in Method]?: Operation;
} & {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly servers?: readonly Server[];
  readonly parameters?: readonly (Parameter | Reference)[];
  /** On a webhook. */
  readonly "x-fern-webhook-signature"?: WebhookSignature;
  readonly "x-payouts-source"?: Source;
};

export interface Operation {
  /** There for every operation under `paths` (rule `operation-ids`); webhooks may go without. */
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly externalDocs?: ExternalDocumentation;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly "x-payouts-idempotency"?: Idempotency;
  readonly "x-payouts-reconcile"?: Reconcile;
  readonly "x-payouts-source"?: Source;
  readonly "x-speakeasy-pagination"?: Pagination;
  readonly "x-fern-webhook-signature"?: WebhookSignature;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  readonly "x-data-classification"?: DataClassification;
  readonly "x-speakeasy-name-override"?: string;
  readonly "x-payouts-source"?: Source;
}

export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
  readonly "x-payouts-source"?: Source;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  /** Pointer from the envelope to the resource. */
  readonly "x-payouts-result"?: string;
  readonly "x-payouts-error"?: Reason | readonly Reason[];
  readonly "x-payouts-source"?: Source;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  readonly encoding?: Readonly<Record<string, unknown>>;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
  readonly externalValue?: string;
  readonly "x-payouts-source"?: Source;
}

export type SecurityScheme = {
  readonly description?: string;
  readonly "x-credential-env"?: CredentialEnv;
  readonly "x-payouts-token"?: TokenExchange;
  readonly "x-payouts-source"?: Source;
} & (
  | { readonly type: "http"; readonly scheme: string; readonly bearerFormat?: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  /** The rule `security` turns these down; they are here so that it can. */
  | { readonly type: "mutualTLS" | "oauth2" | "openIdConnect" }
);

export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "string" | "integer";

/** A JSON Schema of 2020-12. A `$ref` may have siblings. A boolean schema is written out: `{}` and `{ not: {} }`. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly examples?: readonly unknown[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;

  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;

  readonly items?: boolean | Schema;
  readonly prefixItems?: readonly Schema[];
  readonly contains?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;

  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly discriminator?: Discriminator;

  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentMediaType?: string;
  readonly contentEncoding?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;

  readonly "x-extensible-enum"?: readonly (string | number)[];
  readonly "x-data-classification"?: DataClassification;
  readonly "x-payouts-money"?: Money;
  readonly "x-payouts-lifecycle"?: Lifecycle;
  readonly "x-payouts-view"?: PayoutView;
  readonly "x-payouts-source"?: Source;
}

export interface Discriminator {
  readonly propertyName: string;
  /** Always there where a schema has a discriminator (rule `unions`). */
  readonly mapping?: Readonly<Record<string, string>>;
}

/** Where a fact comes from. */
export interface Fact {
  readonly address: string;
  readonly date?: string;
  readonly mark: "seed" | "docs" | "inferred";
  readonly note?: string;
}
export type Source = Fact | readonly Fact[];

/** One environment variable, or one for each field of the credential. */
export type CredentialEnv = string | Readonly<Record<string, string>>;
export type DataClassification = "personal" | "secret";
/** A JSON Pointer, or several, of which the first that resolves counts. */
export type Pointers = string | readonly string[];

export interface TokenExchange {
  readonly login: string;
  readonly refresh?: string;
  readonly credential: Readonly<Record<string, string>>;
  readonly token: string;
  readonly lifetime?: string;
  /** ISO 8601 duration. */
  readonly lifetimeDefault?: string;
}

export interface Reason {
  readonly status?: string;
  readonly code?: string;
  readonly outcome: "rejected" | "unknown";
  readonly retry?: boolean;
  readonly note?: string;
}

export interface ErrorEnvelope {
  readonly code?: Pointers;
  readonly message?: Pointers;
  readonly fields?: {
    readonly at: Pointers;
    readonly path?: string;
    readonly code?: string;
    readonly message?: string;
  };
  readonly requestIdHeader?: string;
  readonly requestId?: string;
  readonly reasons?: readonly Reason[];
}

export interface Idempotency {
  readonly carrier: "header" | "body" | "none";
  /** There unless the carrier is `none`. */
  readonly name?: string;
  readonly format?: { readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string };
  readonly scope?: string;
  /** ISO 8601 duration. */
  readonly lifetime?: string;
  readonly resend?: "same-key" | "never";
  /** ISO 8601 duration. */
  readonly settle?: string;
  readonly onMismatch?: "replays" | "not-documented" | { readonly status: string; readonly code?: string };
  readonly onInFlight?: "waits" | "not-documented" | { readonly status: string; readonly code?: string };
  readonly cachesFailures?: boolean | "not-documented";
  readonly replayMarker?: { readonly header: string; readonly value: string } | { readonly status: string };
  readonly evidence: readonly Fact[];
}

export interface Reconcile {
  readonly operation: string;
  readonly reference: {
    readonly request: string;
    readonly result: string;
    readonly fill: "uuid" | "digits-16";
    readonly consent?: boolean;
  };
  readonly compare?: Readonly<Record<string, string>>;
  /** ISO 8601 duration. */
  readonly settle: string;
  readonly empty: "not_found" | "inconclusive";
  readonly evidence: readonly Fact[];
}

export interface Money {
  readonly unit: "minor" | "major";
  readonly form?: "integer" | "number" | "decimal-string";
  readonly amount?: string;
  readonly currency?: string;
  readonly currencyCode?: string;
  readonly note?: string;
}

export type PayoutState = "accepted" | "in_flight" | "paid" | "failed" | "canceled" | "returned";

export interface Lifecycle {
  readonly states: Readonly<Record<string, PayoutState>>;
  readonly evidence: readonly Fact[];
}

export interface PayoutView {
  readonly id: Pointers;
  readonly status: string;
  readonly amount: Pointers;
  readonly reference?: Pointers;
  readonly failure?: { readonly code?: Pointers; readonly message?: Pointers };
  readonly times?: { readonly created?: string; readonly updated?: string };
}

export interface Pagination {
  readonly type: "cursor" | "offsetLimit";
  readonly inputs: readonly {
    readonly name: string;
    readonly in: "parameters";
    readonly type: "cursor" | "page" | "offset" | "limit";
  }[];
  /** JSONPath in its dotted form: `$.data.items`. */
  readonly outputs: { readonly results: string; readonly nextCursor?: string; readonly numPages?: string };
}

export interface WebhookSignature {
  readonly type: "hmac" | "shared-secret" | "none";
  readonly header?: string;
  readonly field?: string;
  readonly algorithm?: string;
  readonly encoding?: "hex" | "base64";
  readonly "payload-format"?: {
    readonly components?: readonly ("timestamp" | "body")[];
    readonly delimiter?: string;
  };
  readonly timestamp?: { readonly header?: string; readonly part?: string };
  readonly note?: string;
}
