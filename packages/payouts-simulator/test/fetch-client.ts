/** The options that the contract passes to a client. */
export interface FetchClientOptions {
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly credential?: unknown;
  readonly boxId?: string;
  readonly fillReference?: boolean;
}

/** Options of one call. */
export interface FetchCallOptions {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly idempotencyKey?: string;
}

export interface FetchRequest {
  readonly method: string;
  readonly path: string;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An unsuccessful answer, with the facts that the contract checks. */
export class FixtureError extends Error {
  override readonly name: string;
  readonly status: number;
  readonly outcome: string;
  readonly body: unknown;

  constructor(name: string, status: number, outcome: string, body: unknown) {
    super(`${name} ${status}`);
    this.name = name;
    this.status = status;
    this.outcome = outcome;
    this.body = body;
  }
}

/** Sends a request and reads the answer: JSON, text, bytes, or nothing. Throws the error that the contract expects. */
export async function send({ baseUrl, fetch }: FetchClientOptions, request: FetchRequest): Promise<unknown> {
  const { method, path, search = "", headers = {}, body } = request;
  const response = await fetch(`${baseUrl}${path}${search}`, {
    method,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { status } = response;
  const content = await readContent(response);
  if (response.ok) return content;
  throw new FixtureError(nameOf(status), status, outcomeOf(status), content);
}

async function readContent(response: Response): Promise<unknown> {
  const mediaType = response.headers.get("content-type");
  if (mediaType === null) return undefined;
  if (mediaType.endsWith("json")) return response.json();
  return mediaType.startsWith("text/") ? response.text() : new Uint8Array(await response.arrayBuffer());
}

function nameOf(status: number): string {
  if (status >= 500) return "ServerError";
  if (status === 400 || status === 422) return "ValidationError";
  if (status === 401) return "AuthenticationError";
  if (status === 404) return "NotFoundError";
  if (status === 429) return "RateLimitError";
  return status === 409 ? "ConflictError" : "ApiError";
}

function outcomeOf(status: number): string {
  return status === 409 || (status >= 500 && status !== 503) ? "unknown" : "rejected";
}
