import { bytesOfBase64 } from "../base64.ts";
import type { Authorization } from "../credentials/authorization.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { Answer, AnswerHead, NoAnswer, Outgoing, Transport } from "../transport/transport.ts";
import { boundPassedIn, type Delivery } from "./delivery.ts";
import { reportAttempt } from "./report.ts";

const mostHops = 5;

/** One attempt: the request is sent once, and, where the operation only reads, redirects within its origin are followed. */
export function attempt(
  delivery: Delivery,
  authorization: Authorization,
  number: number,
  timeoutMs: number,
): Promise<Answer | NoAnswer> {
  const { context, plan, sealed, limits } = delivery;
  const added = reportAttempt(delivery, number);
  // Read as late as possible: credential, login, hooks and waits all took their time, and the machine may have slept.
  const bound = boundPassedIn(delivery, 0);
  if (bound !== undefined)
    return Promise.resolve({ cause: "too-late", error: new RangeError(bound.why), outcome: "not_sent" });
  if (limits.signal?.aborted)
    return Promise.resolve({ cause: "abort", error: limits.signal.reason, outcome: "not_sent" });
  const outgoing: Outgoing = {
    url: withQuery(sealed.url, authorization.query),
    method: sealed.method,
    headers: headersOf(sealed.headers, authorization.headers, added, context.headers),
    body: sealed.encoding === undefined ? sealed.body : bytesOfBase64(sealed.body ?? ""),
    isOnce: !plan.isRepeatable,
    signal: limits.signal,
    timeoutMs,
    maxBytes: context.maxResponseBytes,
    asBytes: plan.readsBytes,
  };
  // With no retries a call is one request, and that leaves none for a redirect.
  return plan.isRead && limits.maxRetries > 0
    ? follow(context.transport, outgoing, sealed.url, authorization.query)
    : context.transport.send(outgoing);
}

/** What is sealed, what authenticates, and what else there is: a hook adds headers, and changes none. */
function headersOf(
  sealed: SealedRequest["headers"],
  authorization: Authorization["headers"],
  ...more: readonly (Readonly<Record<string, string>> | undefined)[]
): Record<string, string> {
  const headers = { ...sealed };
  for (const each of more)
    for (const name in each) if (!Object.hasOwn(headers, name)) headers[name] = each[name] as string;
  for (const name in authorization) headers[name] = authorization[name] as string;
  return headers;
}

/** Sends a read, and follows its redirects, all within the time limit of one attempt. */
async function follow(
  transport: Transport,
  outgoing: Outgoing,
  from: string,
  query: string,
): Promise<Answer | NoAnswer> {
  const started = performance.now();
  let result = await transport.send(outgoing);
  let url: string | undefined = from;
  for (let hops = 0; hops < mostHops && "response" in result; hops += 1) {
    url = redirectWithin(url, result.response);
    if (url === undefined || outgoing.signal?.aborted) break;
    const timeoutMs = outgoing.timeoutMs - (performance.now() - started);
    result = await transport.send({ ...outgoing, url: withQuery(url, query), timeoutMs });
  }
  return result;
}

function withQuery(url: string, query: string): string {
  return query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** Where a read may follow: redirects of RFC 9110 section 15.4, never to another origin, which would get the credential. */
function redirectWithin(url: string, response: AnswerHead): string | undefined {
  const location = response.headers.get("location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  if (!URL.canParse(location, url)) return undefined;
  const next = new URL(location, url);
  next.hash = "";
  return next.origin === new URL(url).origin && next.username === "" ? next.href : undefined;
}
