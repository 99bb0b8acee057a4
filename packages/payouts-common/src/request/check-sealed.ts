import type { Context } from "../context.ts";
import { valueAt } from "../json/value-at.ts";
import { textOf } from "../json/text-at.ts";
import { referenceProblem } from "../journal/reference-problem.ts";
import { keyProblem } from "../keys/idempotency-key.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { headerProblem } from "../transport/header-problem.ts";
import { buildAddress } from "./build-address.ts";
import { pathValues } from "./path-values.ts";
import { formatOf, sentBody, writtenIn } from "./sent-body.ts";

/** Clocks of two machines may differ by this much, in milliseconds. */
const clockSkewMs = 300_000;

/**
 * What is wrong with a sealed request that comes from outside, or `undefined`. It is rebuilt from the operation's plan as
 * far as that goes, so that nothing is sent that the client would not have made.
 *
 * @param latest - when it may have been sealed at the latest, in milliseconds since the epoch.
 */
export function sealedProblem(
  context: Context,
  sealed: SealedRequest,
  latest: number = Date.now() + clockSkewMs,
): string | undefined {
  if (typeof sealed !== "object" || sealed === null) return "it is not a sealed request";
  const { description } = context;
  if (sealed.provider !== description.id)
    return `it was made for the provider ${JSON.stringify(sealed.provider)}, and this client is for "${description.id}"`;
  const plan = typeof sealed.operationId === "string" ? context.planOf(sealed.operationId) : undefined;
  if (plan === undefined) return `${description.name} has no operation ${JSON.stringify(sealed.operationId)}`;
  if (sealed.method !== plan.operation.method) return `its method must be ${plan.operation.method}`;
  const { baseUrl } = plan;
  if (typeof sealed.url !== "string" || !sealed.url.startsWith(`${baseUrl}/`))
    return `it was made for another base address or environment than ${baseUrl}`;
  try {
    return (
      addressProblem(plan, sealed.url.slice(baseUrl.length)) ??
      headersProblem(context, plan, sealed) ??
      keyProblemOf(plan, sealed) ??
      shapeProblem(plan, sealed, latest)
    );
  } catch (error) {
    // What the client writes, it can also read.
    return error instanceof TypeError ? error.message : "it is not one that the client makes";
  }
}

/**
 * A sealed request belongs to one account: another's client neither sends it nor finds its payouts.
 *
 * @param sameAccount - the caller's word that the credential was replaced and the account is the same.
 */
export function accountProblem(
  context: Context,
  { account }: SealedRequest,
  sameAccount: true | undefined,
): string | undefined {
  if (account === undefined || sameAccount) return undefined;
  return account === context.account()
    ? undefined
    : "it was sent for another account than this client's. If the credential was replaced and the account is the same, say `sameAccount: true`";
}

/** The address must be the one that the template gives for its own parameters. */
export function addressProblem(
  { operation, query: globals = {} }: Pick<OperationPlan, "operation" | "query">,
  address: string,
): string | undefined {
  const problem = `its address is not one of ${operation.path}`;
  const [path = "", query = "", ...rest] = address.split("?");
  const written = pathValues(operation, path);
  if (rest.length > 0 || written === undefined || address.includes("#")) return problem;
  if (query !== "" && operation.query === undefined && Object.keys(globals).length === 0) return problem;
  for (const [name, value] of Object.entries(globals))
    if (new URLSearchParams(query).getAll(name).join() !== value) return `its ${name} is not the client's`;
  const values: Record<string, string> = {};
  let template = operation.path;
  for (const [name, text] of Object.entries(written)) {
    const format = operation.segments?.[name];
    if (format === undefined) values[name] = decodeURIComponent(text);
    // Of such a value the text does not show the type, so the text stands for it.
    else if (format.fits(name, text)) template = template.replace(`{${name}}`, () => text);
    else return problem;
  }
  return buildAddress({ path: template }, values, {}) === path ? undefined : problem;
}

/** Headers must be the plan's own, the key's and what callers may add: nothing that authenticates or frames. */
function headersProblem(
  context: Context,
  plan: OperationPlan,
  { headers, body }: SealedRequest,
): string | undefined {
  if (typeof headers !== "object" || headers === null) return "it has no headers";
  for (const [name, value] of Object.entries(headers)) {
    if (name === "content-type") {
      if (formatOf(plan.operation, value) === undefined || body === undefined)
        return "its content-type is not the operation's";
    } else if (name === "cookie" && plan.operation.cookies !== undefined) plan.operation.cookies.read(value);
    else if (name !== name.toLowerCase() || context.reserved.has(name) || typeof value !== "string")
      return `it must not carry the header \`${name}\``;
    else {
      const problem = headerProblem(name, value);
      if (problem !== undefined) return problem;
    }
  }
  const differing = Object.entries(plan.headers).find(
    ([name, value]) => name !== "accept" && headers[name] !== value,
  );
  if (differing !== undefined) return `its header \`${differing[0]}\` is not the client's`;
  return undefined;
}

/** The key must stand where the operation carries it, and have the provider's format. */
function keyProblemOf({ operation }: OperationPlan, sealed: SealedRequest): string | undefined {
  const { idempotency } = operation;
  const { idempotencyKey: key } = sealed;
  if (idempotency === undefined || idempotency.carrier === "none")
    return key === undefined ? undefined : "its operation has no idempotency key";
  if (typeof key !== "string") return "its idempotency key is missing";
  const { carrier, name = "" } = idempotency;
  const carried =
    carrier === "header"
      ? sealed.headers[name.toLowerCase()]
      : textOf(valueAt(sentBody(operation, sealed), name));
  if (carried !== key) return `its idempotency key is not the one at ${name}`;
  const problem = keyProblem(key, idempotency);
  return problem === undefined ? undefined : `its idempotency key ${problem}`;
}

function shapeProblem(
  { operation }: OperationPlan,
  sealed: SealedRequest,
  latest: number,
): string | undefined {
  const { sealedAt, reference, generation = 1 } = sealed;
  if (sealed.body !== undefined || sealed.encoding !== undefined) {
    const format = formatOf(operation, sealed.headers["content-type"] ?? "");
    const isText = format === undefined || (typeof format === "string" && sealed.encoding !== undefined);
    if (typeof sealed.body !== "string" || isText) return "its operation has no such body";
    // What is not JSON is read and written again: it must be what the client itself would write.
    if (typeof format === "object") format.read(writtenIn(sealed, sealed.body));
  }
  if (typeof sealedAt !== "number" || !(sealedAt > 0)) return "its time of sealing is missing";
  if (sealedAt > latest) return "its time of sealing lies in the future";
  if (reference !== undefined && operation.creates === undefined)
    return "its operation makes no payout, and so has no reference";
  const problem = reference === undefined ? undefined : referenceProblem(reference);
  if (problem !== undefined) return problem;
  const items = operation.creates?.items;
  if (items !== undefined && !Array.isArray(valueAt(sentBody(operation, sealed), items)))
    return `it has no list at ${items}`;
  return Number.isInteger(generation) && generation > 0
    ? undefined
    : "its generation must be a whole number from 1";
}
