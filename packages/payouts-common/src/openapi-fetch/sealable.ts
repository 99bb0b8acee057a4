import type { BodyFormat } from "../body-format.ts";
import type { OperationPlan } from "../operation-plan.ts";
import type { CallArguments } from "../request/seal-request.ts";
import { bodyValue, essenceOf, mediaTypeOf } from "./body-value.ts";
import type { OpenCall } from "./open-call.ts";

/** The name under which the query stands as openapi-fetch wrote it: no parameter has it. */
const whole = "?";

/** What is sealed in the place of a request: its operation, which writes what the request has, and its values. */
export interface Sealable {
  readonly plan: OperationPlan;
  readonly given: CallArguments;
}

/** What the request got as its body in the place of the caller's, and what that stands for. */
export interface StandIn {
  readonly text: string;
  readonly value: unknown;
}

/**
 * A request as openapi-fetch and its middleware left it, to be sealed as it is. Where there is nothing to wait for it does not:
 * what the caller changes after the call began must not be sent.
 *
 * @throws {TypeError} What is not this operation's, or not the caller's to set.
 */
export function sealable(
  call: OpenCall,
  request: Request,
  standIn: StandIn | undefined,
): Sealable | Promise<Sealable> {
  const { plan, init, isSeen } = call;
  const { context, addressProblem, pathValues } = call.engine;
  const { operation } = plan;
  if (request.method !== operation.method)
    throw new TypeError(`middleware made it ${request.method}; call that operation instead`);
  const address = addressIn(call, request);
  const isBare = address === operation.path && !address.includes("{");
  const problem = isBare ? undefined : addressProblem({ operation, query: undefined }, address);
  if (problem !== undefined) throw new TypeError(problem);
  const { "content-type": contentType, ...headers } = Object.fromEntries(request.headers);
  for (const name in headers)
    if (context.reserved.has(name))
      throw new TypeError(
        `the header \`${name}\` is the client's to set: what another account pays would be neither recognised nor found again. Remove it from the call and from its middleware; \`credential\` is an option of the client`,
      );
  const [path = "", search = ""] = address.split("?");
  const segments = isBare ? {} : (pathValues(operation, path) ?? {});
  for (const [name, text] of Object.entries(segments))
    if (decodeURIComponent(text) === `{${name}}`)
      throw new TypeError(`path parameter \`${name}\` is missing`);
  const query = search === "" ? {} : { ...Object.fromEntries(new URLSearchParams(search)), [whole]: search };
  const format = formatFor(plan, contentType);
  const withBody = (body: unknown): Sealable => ({
    plan: asWritten(plan, segments, query),
    given: {
      path: mapped(segments, decodeURIComponent),
      query,
      body,
      headers,
      cookies: init.params?.cookie,
      contentType: format && mediaTypeOf(format),
      idempotencyKey: init.idempotencyKey,
      reference: init.reference,
    },
  });
  if (format === undefined) return withBody(undefined);
  // Nobody has seen it, so nobody has changed it.
  if (!isSeen && (standIn !== undefined || init.body === undefined)) return withBody(init.body);
  return bodyIn(call, isSeen ? request : new Response(request.body), format, standIn).then(withBody);
}

/** The plan whose operation writes a request as it has been written already. */
function asWritten(
  plan: OperationPlan,
  segments: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>>,
): OperationPlan {
  const { headers, ...operation } = plan.operation;
  const hasSegments = Object.keys(segments).length > 0;
  const hasQuery = Object.keys(query).length > 0;
  if (headers === undefined && !hasSegments && !hasQuery) return plan;
  const exact = {
    ...operation,
    ...(hasSegments && {
      segments: mapped(segments, (text, name) => ({ ...operation.segments?.[name], write: () => text })),
    }),
    ...(hasQuery && { query: mapped(query, (text, name) => () => (name === whole ? text : "")) }),
  };
  // Only `write` is called of what writes a segment.
  return { ...plan, operation: exact as typeof operation };
}

function mapped<Value>(
  texts: Readonly<Record<string, string>>,
  change: (text: string, name: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, change(text, name)]));
}

function addressIn({ plan, isSeen }: OpenCall, { url }: Request): string {
  // The platform's request has its address in the form of the URL standard.
  const base = isSeen ? new URL(`${plan.baseUrl}/`).href.slice(0, -1) : plan.baseUrl;
  if (url.startsWith(`${base}/`)) return url.slice(base.length);
  throw new TypeError(`it is led elsewhere than to ${plan.operation.path} of ${base}`);
}

function formatFor(
  { operation: { body, bodies = [] } }: OperationPlan,
  contentType: string | undefined,
): string | BodyFormat | undefined {
  if (body === undefined || contentType === undefined) return body;
  const essence = essenceOf(contentType);
  const format = [body, ...bodies].find((each) => essenceOf(mediaTypeOf(each)) === essence);
  if (format === undefined) throw new TypeError(`its content type ${essence} is not one of the operation's`);
  return format;
}

async function bodyIn(
  { engine }: OpenCall,
  content: Request | Response,
  format: string | BodyFormat,
  standIn: StandIn | undefined,
): Promise<unknown> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  // Files are waited for here.
  if (standIn !== undefined && new TextDecoder().decode(bytes) === standIn.text) return standIn.value;
  if (bytes.length === 0) return undefined;
  const isJson = typeof format === "string";
  if (isJson && engine.unsafeIntegers(new TextDecoder().decode(bytes)).length > 0)
    throw new TypeError("the body has a number that JavaScript rounds, and so it cannot be sealed as it is");
  return bodyValue(format, bytes, content.headers.get("content-type"));
}
