import type { Schema } from "./schema.ts";
import type {
  AnyWords,
  DocumentWords,
  OperationWords,
  ParameterWords,
  ResponseWords,
  SecuritySchemeWords,
  ServerWords,
  WebhookOperationWords,
  WebhookWords,
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
export interface OpenApiDocument extends Omit<DocumentWords, "x-speakeasy-globals"> {
  readonly openapi: string;
  readonly info: Info;
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
  readonly tags?: readonly Tag[];
  readonly externalDocs?: ExternalDocumentation;
  /** The vocabulary has no types of OpenAPI objects. */
  readonly "x-speakeasy-globals"?: { readonly parameters: readonly (Parameter | Reference)[] };
}

export interface Reference {
  readonly $ref: string;
  readonly summary?: string;
  readonly description?: string;
}

export interface Info extends AnyWords {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly termsOfService?: string;
  /** The id of the provider, in a document that the generator has written. */
  readonly "x-payouts-provider"?: string;
}

export interface ExternalDocumentation {
  readonly url: string;
  readonly description?: string;
}

export interface Tag {
  readonly name: string;
  readonly description?: string;
}

export interface Server extends ServerWords {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

export interface ServerVariable {
  readonly default: string;
  readonly description?: string;
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
  readonly links?: Readonly<Record<string, Link | Reference>>;
  readonly callbacks?: Readonly<Record<string, Callback | Reference>>;
}

/** In the order in which `operationsOf` lists the methods of a path. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type Method = (typeof methods)[number];

export type PathItem = {
  readonly [method in Method]?: Operation;
} & WebhookWords & {
    readonly $ref?: string;
    readonly summary?: string;
    readonly description?: string;
    readonly servers?: readonly Server[];
    readonly parameters?: readonly (Parameter | Reference)[];
  };

export interface Operation extends OperationWords, WebhookOperationWords {
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
  readonly callbacks?: Readonly<Record<string, Callback | Reference>>;
}

/** Path items by the expression that gives their address: what the provider sends there. */
export type Callback = Readonly<Record<string, PathItem>>;

export interface Link {
  readonly operationId?: string;
  readonly operationRef?: string;
  readonly description?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly requestBody?: unknown;
}

/** An object with examples: a parameter, a header, a media type. */
export interface Exemplified {
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Parameter extends Exemplified, ParameterWords {
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
}

export type Header = Omit<Parameter, "name" | "in">;

export interface RequestBody extends AnyWords {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response extends ResponseWords {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly links?: Readonly<Record<string, Link | Reference>>;
}

export interface MediaType extends Exemplified {
  readonly schema?: Schema;
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

/** How one field of a form, or one part, is written. */
export interface Encoding extends AnyWords {
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
}

export interface Example extends AnyWords {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
  readonly externalValue?: string;
}

export type SecurityScheme = SecuritySchemeWords & {
  readonly description?: string;
} & (
    | { readonly type: "http"; readonly scheme: string; readonly bearerFormat?: string }
    | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
    | { readonly type: "oauth2"; readonly flows?: OAuthFlows }
    | { readonly type: "openIdConnect"; readonly openIdConnectUrl?: string }
    /** The transport satisfies it: HTTP does not show a client certificate. */
    | { readonly type: "mutualTLS" }
  );

/** The one flow that needs no person. */
export interface OAuthFlows {
  readonly clientCredentials?: {
    readonly tokenUrl: string;
    readonly scopes: Readonly<Record<string, string>>;
  };
}
