import { Refusal } from "./refusal.ts";
import type { WebhookDelivery, WebhookHeaders } from "./webhook-delivery.ts";

/** A delivery as bytes that nobody else can change. */
export interface ReadDelivery {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: WebhookHeaders;
}

const remedies =
  'Express: `express.raw({ type: () => true })` for this route, before `express.json()`; Fastify: a content type parser with `parseAs: "buffer"`; NestJS: `rawBody: true`, and `request.rawBody`; Next.js: a route handler; Hono, workers and route handlers: pass the `Request` itself';

/** Reads the whole body, but no more than `maxBytes` of it. @throws {Refusal} */
export async function readDelivery(delivery: WebhookDelivery, maxBytes: number): Promise<ReadDelivery> {
  if (!isObject(delivery) || !isObject(delivery.headers))
    throw new Refusal("unreadable", "there are no headers. Pass the `Request`, or `{ body, headers }`.");
  const { headers } = delivery;
  const bytes = isRequest(delivery)
    ? await bytesOfRequest(delivery, maxBytes)
    : bytesOf(delivery.body, maxBytes);
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  return { bytes, headers };
}

function isRequest(delivery: WebhookDelivery): delivery is Request {
  return typeof (delivery as Partial<Request>).arrayBuffer === "function";
}

async function bytesOfRequest(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed)
    throw new Refusal(
      "missing_body",
      "the body of the request has been read already. Verify first, and take the event from here; or keep the raw body, and pass `{ body, headers }`.",
    );
  if (Number(request.headers.get("content-length")) > maxBytes) throw tooLarge(maxBytes);
  const { body } = request;
  // Some runtimes have no streams of requests.
  if (body === undefined) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    const chunk = read.value as unknown; // a stream may bring anything
    if (!(chunk instanceof Uint8Array)) throw new TypeError("not bytes");
    size += chunk.byteLength;
    if (size > maxBytes) {
      reader?.cancel().catch(() => undefined);
      throw tooLarge(maxBytes);
    }
    chunks.push(chunk);
  }
  return joined(chunks);
}

function bytesOf(body: unknown, maxBytes: number): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") {
    // No text has fewer bytes than characters.
    if (body.length > maxBytes) throw tooLarge(maxBytes);
    return new TextEncoder().encode(body);
  }
  if (body === undefined || body === null)
    throw new Refusal("missing_body", `there is no body. Give the raw body. ${remedies}.`);
  const view = ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : isArrayBuffer(body)
      ? new Uint8Array(body)
      : undefined;
  if (view === undefined)
    throw new Refusal(
      "parsed_body",
      `the body has been parsed, and what was signed cannot be had back from it. Give the raw body. ${remedies}.`,
    );
  if (view.byteLength > maxBytes) throw tooLarge(maxBytes);
  return joined([view]);
}

/** One of another realm too, such as a test runner's. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]";
}

/** A copy: what is verified must be what is read, whatever happens to the caller's bytes meanwhile. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal("too_large", `the body is longer than ${maxBytes} bytes (\`maxBytes\`).`);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
