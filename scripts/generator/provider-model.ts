import type {
  ProviderDescription,
  ServerDescription,
} from "../../packages/payouts-common/src/provider-description.ts";
import type {
  WebhookDescription,
  WebhookScheme,
} from "../../packages/payouts-common/src/webhook/webhook-description.ts";
import type {
  Fact,
  Idempotency,
  OpenApiDocument,
  Reconcile,
} from "../../packages/payouts-simulator/src/document/index.ts";
import type { ProviderNames } from "./naming.ts";

/**
 * Everything that the emitters need to know of one provider: facts from the spec and names derived from them.
 *
 * Plain data. Text in it is prose or TypeScript type expressions (`CreatePayoutBody`, `"momo" | "bank"`), never
 * whole statements: the emitters decide how a thing is written.
 */
export interface ProviderModel {
  readonly id: string;
  /** The spec, relative to the repository's root. */
  readonly specFile: string;
  /** The document's title, less a trailing "API". */
  readonly title: string;
  /** One line on what the API is for. */
  readonly summary: string;
  readonly names: ProviderNames;
  /** Version of the generated package. */
  readonly version: string;
  /** Text of the LICENSE file. */
  readonly license: string;
  /** The bundled document, as the provider has it. */
  readonly document: OpenApiDocument;
  /** The document as callers see it: less what the client fills in, with open enums, every type named. */
  readonly callerDocument: OpenApiDocument;
  readonly description: ProviderDescription;
  readonly environments: readonly EnvironmentModel[];
  readonly variables: readonly VariableModel[];
  readonly credential: CredentialModel | undefined;
  /** What callers must see to besides: a certificate, or a token that they obtain. */
  readonly securityRemarks: readonly string[];
  readonly globals: readonly GlobalModel[];
  /** Exported name of each schema of `callerDocument`, in its order. */
  readonly schemas: readonly SchemaModel[];
  readonly operations: readonly OperationModel[];
  readonly webhooks: readonly WebhookModel[];
  /** Present where there are webhooks. */
  readonly webhookDescription?: WebhookDescription;
  /** Types that the client's `toPayout` reads. */
  readonly payoutTypes: readonly string[];
}

/** A server of the spec. */
export interface EnvironmentModel {
  readonly name: string;
  readonly address: string;
  readonly description?: string;
}

/** A variable of the servers' addresses, which is an option of the client. */
export interface VariableModel {
  readonly option: string;
  readonly default: string;
  /** The only values. */
  readonly values?: readonly string[];
  readonly description?: string;
}

/** What the `credential` option holds, as a type, and where it comes from when it is not passed. */
export interface CredentialModel {
  readonly type: string;
  readonly parts: readonly CredentialPart[];
}

/** One secret: its place within the `credential` option (`""` when the option is the secret itself), and its variable. */
export interface CredentialPart {
  readonly path: string;
  readonly environmentVariable?: string;
  /** How it is sent: "bearer token", "basic, as the user name", "header `Api-Key`". */
  readonly use: string;
}

/** A parameter that callers give once, as an option of the client. */
export interface GlobalModel {
  readonly option: string;
  readonly type: string;
  readonly required: boolean;
  readonly in: "header" | "query";
  /** The parameter's name on the wire. */
  readonly parameter: string;
  readonly description?: string;
  readonly example?: unknown;
}

/** A named type that stands for a schema of the caller document. */
export interface SchemaModel {
  readonly type: string;
  readonly key: string;
  readonly description?: string;
}

/** An alias in `types.ts`. */
export interface AliasModel {
  readonly name: string;
  readonly type: string;
}

/** One method of the client. */
export interface OperationModel {
  readonly operationId: string;
  /** Name of the method. */
  readonly method: string;
  /** Upper case. */
  readonly httpMethod: string;
  readonly path: string;
  /** Its own server, where it is not on that of the environment. */
  readonly server?: ServerDescription;
  readonly summary: string;
  readonly description?: string;
  readonly deprecated: boolean;
  /** One call makes several payouts. */
  readonly isBatch: boolean;
  readonly pathParameters: readonly ArgumentModel[];
  readonly body?: InputModel;
  /** Bodies of other media types, which callers choose by the option `contentType`. */
  readonly otherBodies: readonly BodyModel[];
  /** Whether its body may hold a file, whose bytes must be waited for. */
  readonly takesFiles: boolean;
  readonly query?: InputModel;
  readonly cookies?: InputModel;
  readonly headers: readonly GivenHeaderModel[];
  readonly options: OptionsModel;
  readonly types: OperationTypes;
  /** Type of one listed item, where the operation has pages. */
  readonly item?: string;
  readonly errors: readonly DocumentedError[];
  /** What may be called next with its answer, as sentences. */
  readonly next: readonly string[];
  /** Which scopes or roles its credential needs, as sentences. */
  readonly rights: readonly string[];
  /** Headers that the spec documents for its successes. */
  readonly answerHeaders: readonly HeaderModel[];
  /** Sentences on the unit of each amount that goes in or comes out. */
  readonly money: readonly string[];
  /** Where the documents are that describe it. */
  readonly sources: readonly { readonly address: string; readonly mark: Fact["mark"] }[];
  readonly idempotency?: Idempotency;
  readonly reconcile?: Reconcile & { readonly method: string };
  /** A named example of the body, or the first that the schema gives. */
  readonly example?: { readonly name: string; readonly value: unknown };
}

/** A path parameter. */
export interface ArgumentModel {
  readonly name: string;
  readonly type: string;
  readonly description?: string;
  readonly example?: unknown;
}

/** A body, or the query parameters that callers give at each call. */
export interface InputModel {
  readonly type: string;
  readonly required: boolean;
}

/** A body of a media type that is not the preferred one. */
export interface BodyModel {
  readonly contentType: string;
  readonly type: string;
}

/** A header that callers give at each call, or that answers have. */
export interface HeaderModel {
  readonly name: string;
  readonly required: boolean;
  readonly description?: string;
}

/** A header that callers give. */
export interface GivenHeaderModel extends HeaderModel {
  /** `string`, unless it is written by a format of its own. */
  readonly type: string;
}

/** The last argument. `own` names the operation's own interface, where it has one. */
export interface OptionsModel {
  readonly base: "RetryCallOptions" | "KeyedCallOptions" | "KeyedOnceCallOptions" | "OnceCallOptions";
  readonly own?: string;
  /** It makes payouts, so it takes a `reference`. */
  readonly isPayout: boolean;
  readonly required: boolean;
  /** It may also stand in the place of the body or query, which may be left out. */
  readonly mayBeFirst: boolean;
}

export interface OperationTypes {
  readonly body?: string;
  readonly otherBodies: readonly string[];
  readonly query?: string;
  readonly cookies?: string;
  readonly result: string;
  readonly envelope: string;
  /** What its interface of errors is called, where it has one: see `errorsTypeOf`. */
  readonly errors: string;
  /** What its interface of answer headers is called, where it has one: see `headersTypeOf`. */
  readonly headers: string;
  /** What stands for one of several results. */
  readonly aliases: readonly AliasModel[];
}

/** An error response of the spec. `status` may be `4XX`, `5XX` or `default`. */
export interface DocumentedError {
  readonly status: string;
  readonly type: string;
  readonly description: string;
  /** Codes that the spec names for it. */
  readonly codes: readonly string[];
}

/** What the provider sends by itself. */
export interface WebhookModel {
  readonly name: string;
  /** Type of its body. */
  readonly type: string;
  readonly summary: string;
  readonly description?: string;
  /** How it is signed, in words. */
  readonly signature: string;
  /** What the spec adds to that. */
  readonly note?: string;
  readonly scheme: WebhookScheme;
  /** The types of its events. */
  readonly events: readonly string[];
  /** Type of the payout that its body holds. */
  readonly payout?: string;
}
