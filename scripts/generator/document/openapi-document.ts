import type {
  AnyWords,
  DocumentWords,
  OperationWords,
  ParameterWords,
  ResponseWords,
  SchemaWords,
  SecuritySchemeWords,
  ServerWords,
  WebhookOperationWords,
  WebhookWords,
} from "../vocabulary/vocabulary.ts";

/**
 * The parts of OpenAPI 3.1 that the generator reads, with the words of our vocabulary.
 *
 * Only `loadSpec` makes an `OpenApiDocument`, after Redocly's linter and the house rules have found nothing; that is
 * why the types hold.
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
  /** The vocabulary cannot name OpenAPI's own objects. */
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
} & WebhookWords & {
    readonly $ref?: string;
    readonly summary?: string;
    readonly description?: string;
    readonly servers?: readonly Server[];
    readonly parameters?: readonly (Parameter | Reference)[];
  };

export interface Operation extends OperationWords, WebhookOperationWords {
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
}

export interface Parameter extends ParameterWords {
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
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
  readonly encoding?: Readonly<Record<string, unknown>>;
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
    /** The rule `security` refuses these; they are here so that it can. */
    | { readonly type: "mutualTLS" | "oauth2" | "openIdConnect" }
  );

export type SchemaType = "null" | "boolean" | "object" | "array" | "number" | "string" | "integer";

/** A JSON Schema of 2020-12. A `$ref` may have siblings. A boolean schema is written out: `{}` and `{ not: {} }`. */
export interface Schema extends SchemaWords {
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
}

export interface Discriminator {
  readonly propertyName: string;
  /** Always there where a schema has a discriminator (rule `unions`). */
  readonly mapping?: Readonly<Record<string, string>>;
}
