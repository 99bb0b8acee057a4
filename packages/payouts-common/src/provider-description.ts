import type { BodyFormat } from "./body-format.ts";
import type { NextStep } from "./errors/next-step.ts";
import type { Moment } from "./transport/moment.ts";
import type { Answer, NoAnswer } from "./transport/transport.ts";

/**
 * What a generated package gives the runtime about its provider: plain data from the spec, and the functions
 * that write what few providers ask for, so that no other bundle has them.
 *
 * Only what differs from the common case is written, because every byte of it is in each caller's bundle. Pointers are JSON
 * Pointers (RFC 6901); `*` as a segment stands for every item of a list.
 */
export interface ProviderDescription {
  /** The provider's id: the spec's file stem. */
  readonly id: string;
  /** The provider's name as people write it. */
  readonly name: string;
  /** Name and version of the generated package, `@org/example-client/1.2.3`: the user agent. */
  readonly agent: string;
  /** Base address of each environment, without a trailing slash; `{region}` stands for a variable. The first is the default. */
  readonly environments: Readonly<Record<string, string>>;
  /** Variables of the addresses, by the name of the client's option. */
  readonly variables?: Readonly<Record<string, VariableDescription>>;
  /** How each security scheme of the spec is satisfied, by the scheme's name. */
  readonly security: Readonly<Record<string, SecurityDescription>>;
  /** Parameters that callers give once, by the name of the client's option. */
  readonly globals?: Readonly<Record<string, GlobalDescription>>;
  /** Where the error envelope keeps its facts. */
  readonly error?: ErrorDescription;
  /** Names of properties and parameters, lower case, that hold personal or secret data wherever they stand. */
  readonly personal?: readonly string[];
  /** How often the provider may be asked, where it documents that. */
  readonly limits?: LimitsDescription;
  /** How to read this provider's payouts, one for each payout schema. */
  readonly views?: readonly ViewDescription[];
  /** The operations, by operationId. */
  readonly operations: Readonly<Record<string, OperationDescription>>;
}

/** A variable of addresses. */
export interface VariableDescription {
  readonly default: string;
  /** The only values. Absent: whatever can be a part of a host or a segment of a path. */
  readonly values?: readonly string[];
}

/** A base address: one for each environment, or the same for all. */
export type ServerDescription = string | Readonly<Record<string, string>>;

/** One security scheme. `env` names the environment variable, or one for each field of the credential. */
export interface SecurityDescription {
  readonly type: "bearer" | "basic" | "apiKey";
  readonly env?: string | Readonly<Record<string, string>>;
  /** For `apiKey`: where it goes, and the name it goes under. */
  readonly in?: "header" | "query";
  readonly name?: string;
  /** The credential is exchanged for a short-lived token. */
  readonly token?: TokenDescription;
}

/** How a short-lived token is got: by a login operation (`x-payouts-token`), or at an endpoint of OAuth 2.0. */
export interface TokenDescription {
  /** operationId of the login, called without a token; of an endpoint, what hooks and logs call its request. */
  readonly login: string;
  /** operationId of the renewal, called with the token that is still good. */
  readonly refresh?: string;
  /** Credential field to pointer into the login's body. */
  readonly credential: Readonly<Record<string, string>>;
  /** What else the login's body holds, by pointer. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** The token endpoint of OAuth 2.0, which is not an operation of the provider. */
  readonly endpoint?: EndpointDescription;
  /** Pointer into the answer's body, envelope included. */
  readonly token: string;
  /** Pointer to the lifetime in seconds. */
  readonly lifetime?: string;
  /** What holds where the answer names no lifetime, in milliseconds. */
  readonly lifetimeMs?: number;
}

/** A token endpoint (RFC 6749 section 3.2). Where the caller gives `baseUrl`, its path is below that. */
export interface EndpointDescription {
  readonly server: ServerDescription;
  readonly path: string;
  /** The client proves who it is in the body. Absent: by Basic authentication (RFC 6749 section 2.3.1). */
  readonly inBody?: true;
}

/** A parameter that the client adds to each operation that declares it. */
export interface GlobalDescription {
  readonly in: "header" | "query";
  readonly name: string;
  readonly required?: true;
}

/** Where the error envelope keeps its facts, from `x-payouts-error`. Of several pointers the first that resolves counts. */
export interface ErrorDescription {
  readonly code?: readonly string[];
  readonly message?: readonly string[];
  readonly fields?: {
    readonly at: readonly string[];
    readonly path?: string;
    readonly code?: string;
    readonly message?: string;
  };
  /** Response header that names the exchange. */
  readonly requestIdHeader?: string;
  /** Pointer into the error body that names the exchange. */
  readonly requestId?: string;
  readonly reasons?: readonly ReasonDescription[];
}

/** What a status, or an error code under it, says of the money, and whether waiting helps. */
export interface ReasonDescription {
  /** `409`, or `5XX`. Absent: any error status. */
  readonly status?: string;
  readonly code?: string;
  /** A part of the provider's message, in any case. */
  readonly message?: string;
  readonly outcome: "rejected" | "unknown";
  /** Whether the same request may succeed later. Absent: decided by the status alone. */
  readonly retry?: boolean;
  /** `account`: it concerns every payout of the account, such as a lack of funds. Absent: this payout. */
  readonly scope?: "account";
  /** The provider no longer honours the key, or holds another request under it: a repeat under it settles nothing. */
  readonly resend?: "never";
}

/** One operation of the provider. */
export interface OperationDescription {
  /** Upper case. */
  readonly method: string;
  /** The template: `/v1/payouts/{id}`. */
  readonly path: string;
  /** Its own base address, where it is on another server than the rest. */
  readonly server?: ServerDescription;
  /** Media type of the request body, where it is JSON; else how it is written. Absent: the operation has none. */
  readonly body?: string | BodyFormat;
  /** What callers may choose instead, by the option `contentType`. */
  readonly bodies?: readonly (string | BodyFormat)[];
  /**
   * The body, or the query where there is none, may be left out, and no field of it has the name of an option of a call: so
   * options may stand in its place.
   */
  readonly optionsFirst?: true;
  /** Pointers to the members of the request body of which exactly one is given. */
  readonly exactlyOneOf?: readonly string[];
  /** Present when the operation has query parameters; has a writer for those whose style is not `form`, exploded. */
  readonly query?: Readonly<Record<string, QueryWriter>>;
  /** Path parameters that are not written as a plain text. */
  readonly segments?: Readonly<Record<string, SegmentFormat>>;
  /** Headers that are not written as a plain text, by their name in lower case. */
  readonly headers?: Readonly<Record<string, HeaderWriter>>;
  /** Present when the operation has cookies. */
  readonly cookies?: CookieFormat;
  /** Names of the globals that it declares. */
  readonly globals?: readonly string[];
  /** Schemes that must all be satisfied. Absent: the first scheme of the description. Empty: none. */
  readonly security?: readonly string[];
  /** Other schemes instead, in the order in which they are tried, where the caller has given no credential for those. */
  readonly alternatives?: readonly (readonly string[])[];
  /** Pointer from the envelope to the resource; a map by status where statuses differ. */
  readonly result?: string | Readonly<Record<string, string>>;
  /** Whether the resource is a payout or a list of payouts, so that an answer without one is noticed. */
  readonly payouts?: "one" | "many";
  /** Media types of the answers that the client reads, the first preferred. Absent: `application/json`. */
  readonly accept?: string;
  /** How a success that is not JSON is read; `nothing` where no success has a body. A map by status where they differ. */
  readonly reads?: ReadKind | Readonly<Record<string, ReadKind>>;
  /** It makes payouts: its calls may carry a `reference`. */
  readonly creates?: CreatesDescription;
  /** Every operation with an effect has it, whatever its method: without it, one that is safe in HTTP only reads. */
  readonly idempotency?: IdempotencyDescription;
  /** It only reads, though its method is not one that is safe in HTTP: a search by POST. */
  readonly readOnly?: true;
  readonly pagination?: PaginationDescription;
  readonly reconcile?: ReconcileDescription;
  /** Reasons of this operation's own responses; they come before the provider's. */
  readonly reasons?: readonly ReasonDescription[];
  /** Where names are personal or secret that stand for something else elsewhere, such as `id`. */
  readonly personal?: PersonalDescription;
}

/** How an answer is read that is not JSON. */
export type ReadKind = "text" | "bytes" | "nothing";

/** Places of personal or secret data. `*` stands for every item of a list and every member of a map. */
export interface PersonalDescription {
  /** Pointers into the request body. */
  readonly request?: readonly string[];
  /** Pointers into the whole body of an answer, whatever its status. */
  readonly answer?: readonly string[];
  /** Names of parameters; of headers in lower case. */
  readonly parameters?: readonly string[];
}

/** What an operation makes, from `x-payouts-creates`. */
export interface CreatesDescription {
  /** Pointer to the list of payouts in the request body, where one call makes several. */
  readonly items?: string;
  /** Pointer to the list of payouts in the resource of the answer, where one call makes several. */
  readonly results?: string;
  /** operationId of the read that takes the payout's id as its only path parameter. */
  readonly read?: string;
}

/** How a query parameter is written, where it is not `form` and exploded (OpenAPI 3.1, style values). */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** Writes a query parameter as `name=value`, or as several such pairs; `""` where there is nothing to write. */
export type QueryWriter = (name: string, value: unknown) => string;

/** Writes a parameter as the text of its header. */
export type HeaderWriter = (name: string, value: unknown) => string;

/** How a path parameter is written that is more than a plain text. */
export interface SegmentFormat {
  readonly write: (name: string, value: unknown) => string;
  /** Whether a text is what `write` gives for some value. */
  readonly fits: (name: string, text: string) => boolean;
}

/** How the cookies of an operation are written. */
export interface CookieFormat {
  /** The header; `undefined`: none of them is given. */
  readonly write: (cookies: object) => string | undefined;
  /** The values, by name. @throws {TypeError} It is not what `write` gives. */
  readonly read: (header: string) => Readonly<Record<string, string>>;
}

/** How the provider recognises a repeated request, from `x-payouts-idempotency`. */
export interface IdempotencyDescription {
  readonly carrier: "header" | "body" | "none";
  /** The header's name, or a pointer into the body. */
  readonly name?: string;
  /** One key may stand for a request of this operation and for one of another. Absent: the account's keys are one set. */
  readonly unique?: "operation";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What generated keys obey beyond that. A caller's own key need not. */
  readonly generate?: { readonly minLength?: number; readonly maxLength?: number; readonly pattern?: string };
  /** Milliseconds for which we trust the provider to remember a key. Absent: without end. */
  readonly lifetimeMs?: number;
  /** The provider keeps a failure under its key and answers a repeat with it: a corrected request needs a new key. */
  readonly cachesFailures?: true;
  /** The key is sent, but nothing says that a repeat is harmless: never sent again by itself. */
  readonly resend?: "never";
  /** Least pause in milliseconds before a repeat, when the first may still be running. */
  readonly settleMs?: number;
  /** What must agree between a request and the payout that it is answered with. What differs is another payout. */
  readonly compare?: readonly ComparedDescription[];
  /** What shows that the answer is an earlier one's. */
  readonly replay?: { readonly header: string; readonly value: string } | { readonly status: number };
}

/** A text that the provider repeats as it was sent, or an amount, which may be written in another way. */
export interface ComparedDescription {
  /** In the request body. */
  readonly request: string | AmountDescription;
  /** In the resource of the answer. */
  readonly result: string | AmountDescription;
}

/** How the next page is found, from `x-speakeasy-pagination`. */
export interface PaginationDescription {
  /** The query parameter that moves on. */
  readonly input: string;
  readonly by: "cursor" | "page" | "offset";
  /** Query parameter with the size of a page; how far an offset moves when the page is full. */
  readonly limit?: string;
  /** Pointer from the envelope to the items. */
  readonly results: string;
  /** Pointer to the next cursor (`cursor`). */
  readonly next?: string;
  /** Pointer to the number of pages. */
  readonly pages?: string;
}

/** How to find a payout by the caller's reference, from `x-payouts-reconcile`. */
export interface ReconcileDescription {
  /** operationId of the list, or of the read by the reference. */
  readonly operation: string;
  /** Pointer into the request body; into the query, where the operation takes no body. */
  readonly request: string;
  /** Pointer into one listed item. */
  readonly result: string;
  /** Absent where the reference stands in the query: there the caller always gives it. */
  readonly fill?: "uuid" | "digits-16";
  /** Filled only when the client's option `fillReference` is on. */
  readonly consent?: true;
  /** What else must agree: pointer into the request body to pointer into the item. */
  readonly compare?: Readonly<Record<string, string>>;
  /** Milliseconds after the last attempt before an empty answer says anything. */
  readonly settleMs: number;
  readonly empty: "not_found" | "inconclusive";
  /** Parameters of the look-up that come from the request. */
  readonly bind?: BoundParameters;
  /** Looks there. The generated description imports it where there is anything to bind, so that no other bundle holds it. */
  readonly lookUp?: LookUp;
  /** The look-up reads the one payout of a reference: the failure by which it says that there is none. */
  readonly absent?: { readonly status: number; readonly code?: string; readonly message?: string };
}

/**
 * Parameters of an operation, each with the place of its value in the request of another one: a pointer into the body (into
 * the query, where there is no body), `$request.path.name` or `$request.query.name`.
 */
export interface BoundParameters {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

/** What a look-up is asked with. */
export interface LookUpParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What is looked for at one address: by the field that carries it, and by the reference, the payouts that were found. */
export type PayoutSearch = Map<string, Map<string, unknown[]>>;

/** What a look-up showed of the payouts of a request. */
export interface FoundPayouts {
  readonly payouts: readonly unknown[];
  /** Whether it proves anything that a payout is not among them. */
  readonly isWhole: boolean;
  /** Why not. */
  readonly problem?: string | undefined;
}

/** A sealed request that may have been made, and its payouts. */
export interface WantedPayouts {
  readonly context: { readonly description: ProviderDescription };
  readonly plan: { readonly operation: OperationDescription };
  readonly settings: ReconcileDescription;
  readonly sealed: {
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly encoding?: "base64";
  };
  readonly items: readonly { readonly reference: string; readonly index: number }[];
}

/** Looks payouts up where the request that made them says. */
export interface LookUp {
  /** @throws {RangeError} A payout of the request could not be looked for. */
  check(operation: OperationDescription, sent: WantedPayouts["sealed"]): void;
  /** Looks for all of them: for those that are not bound, too. */
  search(wanted: readonly WantedPayouts[], walk: Walk): Promise<(each: WantedPayouts) => FoundPayouts>;
}

/** Looks through what one address shows. Gives whether it saw all that is wanted, or the whole list. */
export type Walk = (
  operation: string,
  search: PayoutSearch,
  parameters?: LookUpParameters,
) => Promise<boolean>;

/** How often the provider may be asked, from `x-payouts-limits`. */
export interface LimitsDescription {
  /** All of them count. */
  readonly all: readonly LimitDescription[];
  /** What the credential of an environment begins with. The longest that fits decides, whatever the option says. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Keeps to them. The generated description imports it, so that no other bundle holds it. */
  readonly pacer: MakePacer;
}

/** At most so many requests in any period. */
export interface LimitDescription {
  /** What the provider counts by: each operation of a credential, all of a credential, or all of an account. */
  readonly scope: "endpoint" | "credential" | "account";
  readonly requests: number;
  readonly periodMs: number;
  /** Absent: in each environment. */
  readonly environment?: string;
  /** The only operation that it counts. Absent: every one. */
  readonly operation?: string;
  /** By what a refusal shows that it was this limit. */
  readonly header?: { readonly name: string; readonly value: string };
}

/** Makes a client's pacer; `undefined` where the caller wants none. @param problems - where what is wrong with the options is added. */
export type MakePacer = (client: PacedClient, problems: string[]) => Pacer | undefined;

/** What a pacer is told of its client. */
export interface PacedClient {
  readonly description: ProviderDescription;
  /** As the caller gave them. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What leads to the provider: clients that share it share the pace. */
  readonly owner: object;
  readonly address: string;
  readonly globals: Readonly<Record<string, string>>;
}

/** A call that wants to send. */
export interface PacedCall {
  readonly plan: { readonly id: string; readonly isRead: boolean };
  /** The call's own: by them it is known. */
  readonly limits: { readonly signal: AbortSignal | undefined; readonly deadlineAt: number };
  /** After these nothing may leave. */
  readonly bounds: readonly { readonly since: Moment; readonly ms: number }[];
}

/**
 * How far a paced call has come, and the errors in which its wait can end: without their classes, so that a description fits
 * another copy of this package.
 */
export interface PacedProgress {
  readonly attempts: readonly unknown[];
  giveUp(): Error | undefined;
  endedBy(cause: "abort" | "deadline"): Error;
  facts(): {
    readonly provider: string;
    readonly operationId?: string | undefined;
    readonly next?: NextStep | undefined;
  };
}

/** Keeps a client's requests within the provider's limits. */
export interface Pacer {
  /** Takes a turn if one is free now, and keeps it until the call sends. */
  reserve(call: PacedCall): boolean;
  /**
   * Waits for a turn, and keeps it until the call sends. Gives whether it had to wait.
   *
   * @throws {PayoutsError} Signal or deadline ended the wait, or would have.
   */
  wait(call: PacedCall, progress: PacedProgress): Promise<boolean>;
  /**
   * What a call waits for before it sends: for how long, in milliseconds. `undefined`: for nothing. One that has sent before
   * does not wait behind those that have not.
   *
   * @param secrets - of its credential.
   * @throws {PayoutsError} Signal or deadline ended the wait, or would have.
   */
  turn(call: PacedCall, progress: PacedProgress, secrets: readonly string[]): Promise<number> | undefined;
  /**
   * Gives no turn for as long as an answer asks to wait: none that counts against the limit which it names, and where it names
   * none, no turn at all.
   */
  hold(call: PacedCall, result: Answer | NoAnswer, ms: number | undefined): void;
}

/** How to read a payout, from `x-payouts-view` and the words on the schemas that it points to. */
export interface ViewDescription {
  readonly id: readonly string[];
  readonly status: string;
  /** Native status to the lattice, from `x-payouts-lifecycle`. */
  readonly states: Readonly<
    Record<string, "accepted" | "in_flight" | "paid" | "failed" | "canceled" | "returned">
  >;
  /** Failures that leave the money open, by code or by a part of the message in any case. */
  readonly open?: readonly { readonly code?: string; readonly message?: string }[];
  /** Native statuses that may replace each other. */
  readonly reversible?: readonly string[];
  /** How long after its last change a payout may still be returned or reversed, in milliseconds. Absent: nobody says. */
  readonly settlesMs?: number;
  /** Pointers to the number itself (not to the object around it), in order of preference. */
  readonly amount: readonly AmountDescription[];
  readonly reference?: readonly string[];
  readonly failureCode?: readonly string[];
  readonly failureMessage?: readonly string[];
  readonly created?: string;
  readonly updated?: string;
}

/** Where an amount stands, in which unit, and where its currency stands. */
export interface AmountDescription {
  readonly at: string;
  readonly unit: "minor" | "major";
  /** Pointer from the payout to the currency. */
  readonly currency?: string;
  readonly currencyCode?: string;
}
