import type { Step } from "./fault.ts";

/**
 * What is left of an answer on its way to a `fetch` in process. The errors are those of Node's `fetch`.
 *
 * @param signal - ends what never ends by itself.
 */
export async function spoilResponse(
  response: Response,
  then: NonNullable<Step["then"]>,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (then === "answer") return response;
  if (then === "reset") throw fetchFailed({ code: "ECONNRESET", syscall: "read" });
  if (then === "hang") return new Promise((_, reject) => onAbort(signal, reject));
  const text = (await response.text()) || "{}";
  const sent = then === "cut" ? text.slice(0, Math.ceil(text.length / 2)) : " ";
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(sent));
      const end = (why: unknown): void => controller.error(why);
      if (then === "cut") end(new TypeError("terminated"));
      else onAbort(signal, end);
    },
  });
  return new Response(body, {
    status: response.status === 204 ? 200 : response.status,
    headers: response.headers,
  });
}

/** The error of Node's `fetch` where no answer came. */
export function fetchFailed(cause: { readonly code: string; readonly syscall: string }): TypeError {
  const error = new Error(`${cause.syscall} ${cause.code}`);
  return new TypeError("fetch failed", { cause: Object.assign(error, cause) });
}

/** The error of a connection that never came about. */
export function notConnected(before: NonNullable<Step["before"]>): TypeError {
  return before === "refuse"
    ? fetchFailed({ code: "ECONNREFUSED", syscall: "connect" })
    : fetchFailed({ code: "ENOTFOUND", syscall: "getaddrinfo" });
}

function onAbort(signal: AbortSignal | undefined, end: (reason: unknown) => void): void {
  if (signal?.aborted) end(signal.reason);
  else signal?.addEventListener("abort", () => end(signal.reason), { once: true });
}
