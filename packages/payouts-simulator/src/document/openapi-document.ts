import type { Schema } from "./schema.ts";
import type {
  Creates,
  CredentialEnv,
  DataClassification,
  ErrorEnvelope,
  Idempotency,
  Pagination,
  Reason,
  Reconcile,
  Source,
  TokenExchange,
  WebhookSignature,
} from "./vocabulary.ts";

/**
 * The parts of a valid OpenAPI 3.1 document that this repository reads, with the extensions of its specs.
 *
 * Two functions produce one. The generator's `loadSpec` has checked the whole document. `nameDocument` accepts any
 * document that declares OpenAPI 3.1, and `checkDocument` checks its references and component schemas; another mistake
 * affects only the operation that contains it.
 *
 * @see https://spec.openapis.org/oas/v3.1.1
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
  /** The id of the provider, in a document that the generator has written. */
  readonly "x-payouts-provider"?: string;
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

/** In the order in which `operationsOf` lists the methods of a path. */
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
  /** Required in `specs/`, except for webhooks. */
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
  readonly "x-payouts-creates"?: Creates;
  readonly "x-payouts-reconcile"?: Reconcile;
  readonly "x-payouts-source"?: Source;
  readonly "x-speakeasy-pagination"?: Pagination;
  readonly "x-fern-webhook-signature"?: WebhookSignature;
}

/** An object with examples: a parameter, a header, a media type. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Parameter extends Exemplified {
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

export interface MediaType extends Exemplified {
  readonly schema?: Schema;
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
  /** Valid OpenAPI, but not supported by any client. */
  | { readonly type: "mutualTLS" | "oauth2" | "openIdConnect" }
);
