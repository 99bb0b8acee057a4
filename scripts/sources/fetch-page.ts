/** The text of a page, or why it could not be read. */
export type Page =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Limits of one page, redirects included. */
export interface FetchLimits {
  readonly timeoutMs: number;
  readonly bytes: number;
}

const pageLimits: FetchLimits = { timeoutMs: 20_000, bytes: 10_000_000 };

/**
 * Reads a page as anybody may: without cookies or credentials, and with redirects on its own host alone, for another host
 * may answer with anything.
 */
export async function fetchPage(address: string, limits: FetchLimits = pageLimits): Promise<Page> {
  try {
    return await followPage(new URL(address), limits, AbortSignal.timeout(limits.timeoutMs), 5);
  } catch (error) {
    return { ok: false, reason: reasonOf(error, limits) };
  }
}

async function followPage(
  address: URL,
  limits: FetchLimits,
  signal: AbortSignal,
  redirects: number,
): Promise<Page> {
  const response = await fetch(address, {
    redirect: "manual",
    credentials: "omit",
    headers: { accept: "text/html, text/*, application/json, application/yaml" },
    signal,
  });
  const location = response.headers.get("location");
  if (response.status >= 300 && response.status < 400 && location !== null) {
    await response.body?.cancel();
    const next = new URL(location, address);
    const isSameSite = next.host === address.host && next.protocol === address.protocol;
    if (!isSameSite) return unreadable(`it redirects to another site: ${next.href}`);
    return redirects === 0
      ? unreadable("it redirects without end")
      : followPage(next, limits, signal, redirects - 1);
  }
  const type = response.headers.get("content-type") ?? "text/plain";
  const isText =
    /^(text\/|application\/([\w.-]+\+)?(json|xml|yaml|x-yaml)\b|application\/octet-stream)/i.test(type);
  if (!response.ok || !isText) {
    await response.body?.cancel();
    return unreadable(response.ok ? `it is ${type}, and not text` : `the answer is ${response.status}`);
  }
  return readText(response, type, limits.bytes);
}

async function readText(response: Response, type: string, limit: number): Promise<Page> {
  const decoder = decoderOf(type);
  let text = "";
  let bytes = 0;
  // Node's streams iterate; the DOM's types do not say so.
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > limit) return unreadable(`it is larger than ${limit} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return { ok: true, text: text + decoder.decode() };
}

function decoderOf(type: string): TextDecoder {
  try {
    return new TextDecoder(/charset="?([\w-]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}

function reasonOf(error: unknown, { timeoutMs }: FetchLimits): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return `it did not arrive within ${timeoutMs / 1000} s`;
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

function unreadable(reason: string): Page {
  return { ok: false, reason };
}
