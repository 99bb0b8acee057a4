import { buildAddress, type Values } from "./build-address.ts";
import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { headerProblem } from "../transport/header-problem.ts";
import { keyProblem, randomKey, referenceOf } from "../keys/idempotency-key.ts";
import { valueAt, withValueAt } from "../json/value-at.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { IdempotencyDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { textOf } from "../json/text-at.ts";

/** What a caller gave for one call. */
export interface CallInput {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | undefined;
}

/** A request that is ready to go, and whether its key is one that the caller chose, and may choose again. */
export interface Sealed {
  readonly request: SealedRequest;
  readonly hasChosenKey: boolean;
}

/**
 * Makes the one request of a call: checked, given its key and its reference, and serialised to the bytes that every
 * attempt sends.
 *
 * @throws {InputError} What is wrong with the call. Nothing was sent.
 */
export function sealRequest(context: Context, plan: OperationPlan, input: CallInput): Sealed {
  try {
    return seal(context, plan, input);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new InputError(`${plan.id}: ${why}. Nothing was sent.`, {
      provider: context.description.id,
      operationId: plan.id,
      outcome: "not_sent",
      idempotencyKey: input.idempotencyKey,
      cause,
    });
  }
}

function seal(context: Context, plan: OperationPlan, input: CallInput): Sealed {
  const { operation } = plan;
  const headers: Record<string, string> = { ...plan.headers };
  for (const given in input.headers) {
    const name = given.toLowerCase();
    const value = input.headers[given];
    if (value === undefined || value === null || context.reserved.has(name)) continue;
    const problem = headerProblem(name, String(value));
    if (problem !== undefined) throw new RangeError(problem);
    headers[name] = String(value);
  }
  const query = plan.query === undefined ? input.query : { ...plan.query, ...input.query };
  for (const [option, { in: place, name }] of plan.missing) {
    if ((place === "query" ? query : headers)[name] === undefined)
      throw new RangeError(`\`${option}\` is missing; pass it to the client`);
  }

  let body = operation.body === undefined ? undefined : input.body;
  const { idempotency, reconcile } = operation;
  const chosen = chosenKey(idempotency, input.idempotencyKey, headers, body);
  let key = chosen;
  if (idempotency !== undefined && idempotency.carrier !== "none") {
    const problem = chosen === undefined ? undefined : keyProblem(chosen, idempotency);
    if (problem !== undefined) throw new RangeError(`the idempotency key ${problem}`);
    key ??= randomKey(idempotency);
    const { carrier, name = "" } = idempotency;
    if (carrier === "header") headers[name.toLowerCase()] = key;
    else body = withValueAt(body, name, (value) => value ?? key);
  }
  if (reconcile !== undefined && (reconcile.consent === undefined || context.fillReference)) {
    let filled = 0;
    // From the caller's key, so that the same key brings the same bytes, in this process or another.
    body = withValueAt(
      body,
      reconcile.request,
      (value) => value ?? referenceOf(reconcile.fill, chosen && `${chosen} ${(filled += 1)}`),
    );
  }

  const address = buildAddress(operation.path, input.path, query, operation.query);
  const text =
    body === undefined || operation.body === undefined ? undefined : serialise(operation.body, body);
  if (text !== undefined) headers["content-type"] = operation.body as string;
  const request: { -readonly [Part in keyof SealedRequest]: SealedRequest[Part] } = {
    provider: context.description.id,
    operationId: plan.id,
    method: operation.method,
    url: context.baseUrl + address,
    headers,
    sealedAt: Date.now(),
  };
  if (text !== undefined) request.body = text;
  if (key !== undefined) request.idempotencyKey = key;
  return { request, hasChosenKey: chosen !== undefined };
}

/** The key that the caller gave: as the option, as the header itself, or in the body's own field. */
function chosenKey(
  idempotency: IdempotencyDescription | undefined,
  option: string | undefined,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): string | undefined {
  const { carrier = "none", name = "" } = idempotency ?? {};
  if (carrier === "none") {
    if (option === undefined) return undefined;
    throw new RangeError(
      "the provider has no idempotency key for this operation, so one would promise what nobody keeps",
    );
  }
  const written = carrier === "header" ? headers[name.toLowerCase()] : (valueAt(body, name) ?? undefined);
  const text = textOf(written);
  if (written !== undefined && text === undefined)
    throw new TypeError(`the idempotency key at ${name} is no text`);
  if (option !== undefined && typeof option !== "string")
    throw new TypeError("the idempotency key is no text");
  if (option !== undefined && text !== undefined && option !== text)
    throw new RangeError(`${name} and \`idempotencyKey\` differ, and both are the key; give one`);
  return option ?? text;
}

function serialise(mediaType: string, body: unknown): string {
  if (mediaType === "application/x-www-form-urlencoded") {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
      if (value === undefined || value === null) continue;
      const text = textOf(value);
      if (text === undefined) throw new TypeError(`\`${name}\` cannot be written as a form field`);
      form.append(name, text);
    }
    return form.toString();
  }
  const isJson = mediaType === "application/json" || /[/+]json\b/.test(mediaType);
  if (!isJson && typeof body === "string") return body;
  const text = JSON.stringify(body) as string | undefined;
  if (!isJson || text === undefined) throw new TypeError(`the body cannot be written as ${mediaType}`);
  return text;
}
