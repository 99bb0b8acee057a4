import { type Answer, attempt, type AttemptRequest, type NoAnswer } from "../transport/transmit.ts";
import type { Authorization, Context } from "../context.ts";
import type { OperationPlan } from "../operation-plan.ts";
import { reportAttempt } from "./report.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { SendOptions } from "./deliver.ts";

const mostHops = 5;

/** One sending, and, where the operation only reads, the redirects within its origin. */
export function sendOnce(
  context: Context,
  plan: OperationPlan,
  sealed: SealedRequest,
  authorization: Authorization,
  options: SendOptions,
  timeoutMs: number,
  number: number,
): Promise<Answer | NoAnswer> {
  const added = reportAttempt(context, plan, sealed, number);
  const request: AttemptRequest = {
    fetch: context.fetch ?? globalThis.fetch,
    url: withQuery(sealed.url, authorization.query),
    method: sealed.method,
    // What is sealed comes last: a hook adds headers, and changes none.
    headers: { ...context.headers, ...added, ...sealed.headers, ...authorization.headers },
    body: sealed.body,
    signal: options.signal,
    timeoutMs,
    maxBytes: context.maxResponseBytes,
    asBytes: plan.operation.reads === "bytes",
  };
  // With no retries a call is one request, and that leaves none for a redirect.
  const follows = plan.isRead && options.maxRetries > 0;
  return follows ? follow(request, sealed.url, authorization.query) : attempt(request);
}

/** Sends a read, and follows where it is sent to, all within the time limit of one attempt. */
async function follow(request: AttemptRequest, from: string, query: string): Promise<Answer | NoAnswer> {
  const started = performance.now();
  let result = await attempt(request);
  let url: string | undefined = from;
  for (let hops = 0; hops < mostHops && "response" in result; hops += 1) {
    url = redirectWithin(url, result.response);
    if (url === undefined || request.signal?.aborted) break;
    const timeoutMs = request.timeoutMs - (performance.now() - started);
    result = await attempt({ ...request, url: withQuery(url, query), timeoutMs });
  }
  return result;
}

function withQuery(url: string, query: string): string {
  return query === "" ? url : `${url}${url.includes("?") ? "&" : "?"}${query}`;
}

/** Where a read may follow: RFC 9110 section 15.4 redirects, and never to another origin, which would get the credential. */
function redirectWithin(url: string, response: Response): string | undefined {
  const location = response.headers.get("location");
  if (location === null || ![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  if (!URL.canParse(location, url)) return undefined;
  const next = new URL(location, url);
  next.hash = "";
  return next.origin === new URL(url).origin && next.username === "" ? next.href : undefined;
}
