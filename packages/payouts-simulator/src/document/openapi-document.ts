/**
 * OpenAPI 3.1, as far as the simulator reads it. What a document says beyond this is left alone.
 *
 * {@link https://spec.openapis.org/oas/v3.1.1}
 */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly "x-payouts-provider"?: string };
  readonly servers?: readonly Server[];
  readonly paths?: Readonly<Record<string, PathItem | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme | Reference>>;
  };
  readonly "x-payouts-error"?: ErrorWord;
  readonly "x-speakeasy-globals"?: { readonly parameters: readonly (Parameter | Reference)[] };
}

export interface Reference {
  readonly $ref: string;
}

export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default: string }>>;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type PathItem = { readonly [method in (typeof methods)[number]]?: Operation } & {
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly Server[];
};

export interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly security?: readonly SecurityRequirement[];
  readonly servers?: readonly Server[];
  readonly "x-payouts-idempotency"?: IdempotencyWord;
  readonly "x-payouts-reconcile"?: ReconcileWord;
  readonly "x-speakeasy-pagination"?: PaginationWord;
}

export interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response {
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly "x-payouts-result"?: string;
  readonly "x-payouts-error"?: ReasonWord | readonly ReasonWord[];
}

export interface Header extends Exemplified {
  readonly required?: boolean;
  readonly schema?: Schema;
}

export interface MediaType extends Exemplified {
  readonly schema?: Schema;
}

/** What may carry examples: a parameter, a header, a media type. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Example {
  readonly value?: unknown;
}

/** JSON Schema 2020-12. */
export type Schema = boolean | SchemaObject;

export interface SchemaObject {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: {
    readonly propertyName: string;
    readonly mapping?: Readonly<Record<string, string>>;
  };
  readonly [keyword: string]: unknown;
}

/** All the schemes that must be satisfied together, by name. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface SecurityScheme {
  readonly type: string;
  readonly scheme?: string;
  readonly in?: string;
  readonly name?: string;
  readonly "x-credential-env"?: string | Readonly<Record<string, string>>;
  readonly "x-payouts-token"?: TokenWord;
}

/** `x-payouts-error` on the document: where the error envelope keeps its facts. */
export interface ErrorWord {
  readonly code?: string | readonly string[];
  readonly message?: string | readonly string[];
  readonly fields?: {
    readonly at: string | readonly string[];
    readonly path?: string;
    readonly code?: string;
    readonly message?: string;
  };
  readonly reasons?: readonly ReasonWord[];
}

/** What a status, or an error code under it, says of the money. */
export interface ReasonWord {
  readonly status?: string;
  readonly code?: string;
  readonly outcome: "rejected" | "unknown";
}

export interface IdempotencyWord {
  readonly carrier: "header" | "body" | "none";
  readonly name?: string;
  readonly replayMarker?: { readonly header?: string; readonly value?: string; readonly status?: string };
}

export interface ReconcileWord {
  readonly reference: { readonly request: string; readonly consent?: boolean };
}

export interface PaginationWord {
  readonly type: "cursor" | "offsetLimit";
  readonly inputs: readonly {
    readonly name: string;
    readonly type: "cursor" | "page" | "offset" | "limit";
  }[];
  readonly outputs: { readonly results: string; readonly nextCursor?: string; readonly numPages?: string };
}

export interface TokenWord {
  readonly login: string;
  readonly refresh?: string;
  readonly credential: Readonly<Record<string, string>>;
}
