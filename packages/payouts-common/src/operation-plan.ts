import type { Addresses } from "./addresses.ts";
import { segmentsOf } from "./json/value-at.ts";
import { generatedFormat, type KeyFormat } from "./keys/idempotency-key.ts";
import { type Paths, pathsOf } from "./privacy/mask.ts";
import type {
  ComparedDescription,
  GlobalDescription,
  IdempotencyDescription,
  OperationDescription,
  PersonalDescription,
  ProviderDescription,
} from "./provider-description.ts";

/** Places of a value that request and answer write alike, as the segments of their pointers. */
export interface AlikePair {
  readonly request: readonly string[];
  readonly result: readonly string[];
}

/** What follows from an operation's description and the client's options, worked out once and not in every call. */
export interface OperationPlan {
  readonly id: string;
  readonly operation: OperationDescription;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Whether it only reads. The spec's words decide; without any, the method (RFC 9110 section 9.2.1). */
  readonly isRead: boolean;
  /** Whether a repeat is harmless: the operation only reads, or the provider recognises the repeat by its key. */
  readonly isRepeatable: boolean;
  /** Of the keys that the client makes. */
  readonly keyFormat: KeyFormat;
  /**
   * What an answer has in common with the request where both write it alike: if it has, there is nothing more to compare.
   * `undefined`: what must agree is written in different ways.
   */
  readonly alike: readonly AlikePair[] | undefined;
  /** Names of the security schemes that it needs, and others instead in the order in which they are tried. */
  readonly alternatives: readonly (readonly string[])[];
  /** Whether a refused credential can be exchanged for a fresh one. */
  readonly isRenewable: boolean;
  /** Whether a success may be bytes. */
  readonly readsBytes: boolean;
  /** Headers of every call of it, globals included. */
  readonly headers: Readonly<Record<string, string>>;
  /** Query parameters of every call of it, if there are any. */
  readonly query: Readonly<Record<string, string>> | undefined;
  /** Where its requests and answers hold personal or secret data, beside the names that always do. */
  readonly personal: { readonly request?: Paths; readonly answer?: Paths; readonly parameters?: Paths };
  /** Globals that each call must bring, because the client was made without them. */
  readonly missing: readonly (readonly [option: string, global: GlobalDescription])[];
}

/**
 * Makes the plans of a client's operations, each when it is first asked for. A name of its own may be given to an operation
 * that is not the provider's.
 *
 * @param clientHeaders - headers of every request, lower case.
 * @param globals - the option's value for each global that was given.
 * @param addressOf - the base address of an operation.
 */
export function planMaker(
  description: ProviderDescription,
  clientHeaders: Readonly<Record<string, string>>,
  globals: Readonly<Record<string, string>>,
  addressOf: Addresses["of"],
): (operationId: string, own?: OperationDescription) => OperationPlan | undefined {
  const plans = new Map<string, OperationPlan>();
  return (id, own) => {
    const known = plans.get(id);
    if (known !== undefined) return known;
    const { operations } = description;
    const operation = own ?? (Object.hasOwn(operations, id) ? operations[id] : undefined);
    if (operation === undefined) return undefined;
    const plan = makePlan(description, clientHeaders, globals, addressOf, id, operation);
    plans.set(id, plan);
    return plan;
  };
}

function makePlan(
  { security, globals: described = {} }: ProviderDescription,
  clientHeaders: Readonly<Record<string, string>>,
  globals: Readonly<Record<string, string>>,
  addressOf: Addresses["of"],
  id: string,
  operation: OperationDescription,
): OperationPlan {
  const headers: Record<string, string> = {
    accept: clientHeaders["accept"] ?? operation.accept ?? "application/json",
  };
  const query: Record<string, string> = {};
  const missing: [string, GlobalDescription][] = [];
  for (const option of operation.globals ?? []) {
    const global = described[option];
    if (global === undefined) continue;
    const name = global.in === "query" ? global.name : global.name.toLowerCase();
    const value = globals[option];
    if (value !== undefined) (global.in === "query" ? query : headers)[name] = value;
    else if (global.required && (global.in === "query" || clientHeaders[name] === undefined))
      missing.push([option, { ...global, name }]);
  }
  const isRead =
    operation.readOnly ??
    (operation.idempotency === undefined && ["GET", "HEAD", "OPTIONS"].includes(operation.method));
  const { idempotency = {}, reads = "nothing" } = operation;
  const { carrier = "none", resend, compare }: Partial<IdempotencyDescription> = idempotency;
  const { security: schemes = Object.keys(security).slice(0, 1), alternatives: others = [] } = operation;
  const alternatives = [schemes, ...others];
  return {
    id,
    operation,
    baseUrl: addressOf(operation.server),
    isRead,
    isRepeatable: isRead || (carrier !== "none" && resend !== "never"),
    keyFormat: generatedFormat(idempotency),
    alike: operation.body ? alikePairs(compare) : undefined,
    alternatives,
    isRenewable: alternatives.flat().some((name) => security[name]?.token !== undefined),
    readsBytes: Object.values<string>(typeof reads === "object" ? reads : [reads]).includes("bytes"),
    headers,
    query: Object.keys(query).length > 0 ? query : undefined,
    personal: pathsIn(operation.personal),
    missing,
  };
}

function alikePairs(compare: readonly ComparedDescription[] = []): readonly AlikePair[] | undefined {
  if (compare.length === 0) return undefined;
  const pairs: AlikePair[] = [];
  const add = (request: string, result: string): void =>
    void pairs.push({ request: segmentsOf(request), result: segmentsOf(result) });
  for (const { request, result } of compare) {
    if (typeof request === "string" && typeof result === "string") add(request, result);
    else if (typeof request === "string" || typeof result === "string") return undefined;
    else {
      const sameCurrency = (request.currency === undefined) === (result.currency === undefined);
      if (request.unit !== result.unit || !sameCurrency || request.currencyCode !== result.currencyCode)
        return undefined;
      add(request.at, result.at);
      if (request.currency !== undefined && result.currency !== undefined)
        add(request.currency, result.currency);
    }
  }
  return pairs;
}

function pathsIn({ request, answer, parameters }: PersonalDescription = {}): OperationPlan["personal"] {
  return {
    ...(request && { request: pathsOf(request) }),
    ...(answer && { answer: pathsOf(answer) }),
    ...(parameters && { parameters: pathsOf(parameters.map((name) => `/${name}`)) }),
  };
}
