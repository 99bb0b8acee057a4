import type { Context } from "../context.ts";
import { InputError } from "../errors/input-error.ts";
import { canonicalJson } from "../journal/canonical-json.ts";
import { referenceProblem } from "../journal/reference-problem.ts";
import { textOf } from "../json/text-at.ts";
import { valueAt, valueIn, withValueAt } from "../json/value-at.ts";
import { keyProblem, randomKey, referenceOf } from "../keys/idempotency-key.ts";
import type { AlikePair, OperationPlan } from "../operation-plan.ts";
import { askedItems } from "../payout/asked-items.ts";
import type { IdempotencyDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { headerProblem } from "../transport/header-problem.ts";
import type { BodyFormat, WrittenBody } from "../body-format.ts";
import { buildAddress, type Values } from "./build-address.ts";
import type { SealedCall } from "./sealed-call.ts";
import { formatOf } from "./sent-body.ts";

/** What a caller gave for one call. */
export interface CallArguments {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies?: object | undefined;
  /** One of the operation's media types. Absent: the preferred one. */
  readonly contentType?: string | undefined;
  readonly idempotencyKey: string | undefined;
  readonly reference: string | undefined;
  /** What is wrong with the arguments themselves. */
  readonly problem?: string | undefined;
}

/** A sealed request, and whether the caller chose its key, and so may choose it again. */
export interface NewlySealed {
  readonly sealed: SealedRequest;
  readonly hasChosenKey: boolean;
  readonly compared: SealedCall["compared"];
}

/**
 * Makes the one request of a call: checked, completed with its key and its reference, and serialised once, to the bytes
 * that every attempt sends.
 *
 * @throws {InputError} What is wrong with the call. Nothing was sent.
 */
export function sealRequest(context: Context, plan: OperationPlan, given: CallArguments): NewlySealed {
  try {
    return seal(context, plan, given);
  } catch (cause) {
    throw inputError(context, plan, given, cause);
  }
}

/** What is wrong with a call, before anything was sent. */
export function inputError(
  context: Context,
  plan: OperationPlan,
  given: CallArguments,
  cause: unknown,
): InputError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new InputError(`${plan.id}: ${why}. Nothing was sent.`, {
    provider: context.description.id,
    operationId: plan.id,
    outcome: "not_sent",
    idempotencyKey: given.idempotencyKey,
    items: askedItems(plan.operation, given.body, "not_sent"),
    cause,
  });
}

function seal(context: Context, plan: OperationPlan, given: CallArguments): NewlySealed {
  const { operation } = plan;
  const { reference, problem: mixed } = given;
  if (mixed !== undefined) throw new RangeError(mixed);
  if (reference !== undefined) checkReference(plan, given);
  const headers = headersOf(context, plan, given);
  const query = plan.query === undefined ? given.query : { ...plan.query, ...given.query };
  for (const [option, { in: place, name }] of plan.missing) {
    if ((place === "query" ? query : headers)[name] === undefined)
      throw new RangeError(`\`${option}\` is missing; pass it to the client`);
  }

  const format = formatOf(operation, given.contentType);
  if (given.contentType !== undefined && format === undefined)
    throw new RangeError("`contentType` is not one of the operation's");
  const { idempotency, reconcile, exactlyOneOf } = operation;
  let body = operation.body === undefined ? undefined : given.body;
  if (exactlyOneOf !== undefined) checkAlternatives(body, exactlyOneOf);
  const chosen = chosenKey(idempotency, given.idempotencyKey, headers, body);
  if (chosen !== undefined && reference !== undefined && idempotency?.carrier === "header")
    throw new RangeError(
      "`reference` and an idempotency key exclude each other: the journal chooses the key",
    );
  let key = chosen;
  if (idempotency !== undefined && idempotency.carrier !== "none") {
    const problem = chosen === undefined ? undefined : keyProblem(chosen, idempotency);
    if (problem !== undefined) throw new RangeError(`the idempotency key ${problem}`);
    key ??= randomKey(plan.keyFormat);
    const { carrier, name = "" } = idempotency;
    if (carrier === "header") headers[name.toLowerCase()] = key;
    else body = withValueAt(body, name, (value) => value ?? key);
  }
  const isFilled = context.fillReference || reconcile?.consent === undefined;
  if (reconcile?.fill !== undefined && isFilled) {
    const { fill } = reconcile;
    let filled = 0;
    // Derived from the caller's key, so that the same key gives the same bytes, in this process or another.
    body = withValueAt(
      body,
      reconcile.request,
      (value) => value ?? referenceOf(fill, chosen && `${chosen} ${(filled += 1)}`),
    );
  }

  if (reconcile?.request.includes("*")) refuseAlike(body, reconcile.request);

  const address = buildAddress(operation, given.path, query);
  const sealed: { -readonly [Part in keyof SealedRequest]: SealedRequest[Part] } = {
    provider: context.description.id,
    operationId: plan.id,
    method: operation.method,
    url: plan.baseUrl + address,
    headers,
    sealedAt: Date.now(),
  };
  if (body !== undefined && format !== undefined) {
    const written = writtenAs(format, body);
    sealed.body = written.body;
    if (written.encoding !== undefined) sealed.encoding = written.encoding;
    headers["content-type"] = written.contentType;
  }
  if (key !== undefined) sealed.idempotencyKey = key;
  if (reference !== undefined) {
    sealed.reference = reference;
    sealed.generation = 1;
    if (body !== given.body) sealed.given = canonicalJson(JSON.parse(JSON.stringify(given.body ?? null)));
  }
  // What could not be looked for afterwards is refused while nothing was sent.
  if (isFilled) reconcile?.lookUp?.check(operation, sealed);
  return { sealed, hasChosenKey: chosen !== undefined, compared: comparedIn(plan, body) };
}

function writtenAs(format: string | BodyFormat, body: unknown): WrittenBody {
  if (typeof format === "object") return format.write(body);
  // A description of an older generator may name what is now a format; as JSON it would be another body.
  const isJson = format === "application/json" || /^[^;]*[/+]json\s*(;|$)/.test(format);
  const text = isJson ? (JSON.stringify(body) as string | undefined) : undefined;
  if (text === undefined) throw new TypeError(`the body cannot be written as ${format}`);
  return { contentType: format, body: text };
}

/**
 * The values that an answer must have, in the order of the plan's `alike`; `undefined` where the body does not have one. Nothing
 * where only the request's bytes show what it has.
 */
function comparedIn({ alike }: OperationPlan, body: unknown): readonly unknown[] | undefined {
  if (alike === undefined) return undefined;
  const values = new Array<unknown>(alike.length);
  // By index: this runs for each call, and an iterator makes objects.
  for (let index = 0; index < alike.length; index += 1) {
    const { request } = alike[index] as AlikePair;
    const value = valueIn(body, request);
    if (value === undefined && !lacks(body, request[0])) return undefined;
    values[index] = value;
  }
  return values;
}

/** Whether the JSON of an object lacks a member for sure. An object that writes itself may write anything. */
function lacks(body: unknown, member = ""): boolean {
  if (typeof body !== "object" || body === null) return false;
  const { toJSON, [member]: value } = body as Readonly<Record<string, unknown>>;
  return toJSON === undefined && value === undefined;
}

function checkAlternatives(body: unknown, pointers: readonly string[]): void {
  let present = 0;
  for (const pointer of pointers) if ((valueAt(body, pointer) ?? undefined) !== undefined) present += 1;
  if (present !== 1)
    throw new RangeError(
      `the body has ${present} of ${pointers.join(", ")}, and must have exactly one; leave out the rest`,
    );
}

/** Two items of one batch with the same reference could not be distinguished afterwards. */
function refuseAlike(body: unknown, pointer: string): void {
  const references = [valueAt(body, pointer)].flat().flatMap((each) => textOf(each) ?? []);
  const alike = references.find((reference, index) => references.indexOf(reference) !== index);
  if (alike !== undefined)
    throw new RangeError(`two items carry the same reference at ${pointer}; give each its own`);
}

function checkReference(plan: OperationPlan, { reference, idempotencyKey }: CallArguments): void {
  const problem = referenceProblem(reference);
  if (problem !== undefined) throw new RangeError(problem);
  if (plan.operation.creates === undefined)
    throw new RangeError("`reference` names a payout, and this operation does not make one; leave it out");
  if (idempotencyKey !== undefined)
    throw new RangeError("`reference` and `idempotencyKey` exclude each other: the journal chooses the key");
}

function headersOf(context: Context, plan: OperationPlan, given: CallArguments): Record<string, string> {
  const headers: Record<string, string> = { ...plan.headers };
  const { headers: writers } = plan.operation;
  for (const written in given.headers) {
    const name = written.toLowerCase();
    const value = given.headers[written];
    if (value === undefined || value === null || context.reserved.has(name)) continue;
    const text = writers?.[name]?.(written, value) ?? String(value);
    const problem = headerProblem(name, text);
    if (problem !== undefined) throw new RangeError(problem);
    headers[name] = text;
  }
  const cookies = plan.operation.cookies?.write(given.cookies ?? {});
  if (cookies !== undefined) headers["cookie"] = cookies;
  return headers;
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
      "the provider has no idempotency key for this operation, so a key would not prevent a second payout",
    );
  }
  const written = carrier === "header" ? headers[name.toLowerCase()] : (valueAt(body, name) ?? undefined);
  const text = textOf(written);
  if (written !== undefined && text === undefined)
    throw new TypeError(`the idempotency key at ${name} must be a string`);
  if (option !== undefined && typeof option !== "string")
    throw new TypeError("the idempotency key must be a string");
  if (option !== undefined && text !== undefined && option !== text)
    throw new RangeError(`${name} and \`idempotencyKey\` differ, and both are the key; pass only one`);
  return option ?? text;
}
