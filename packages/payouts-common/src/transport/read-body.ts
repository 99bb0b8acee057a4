import type { FetchAnswer } from "./fetch-function.ts";
import type { Body, Break } from "./transport.ts";

/** Who waits for a body. */
export interface Receiver {
  received(body: Body | undefined, broken?: Break): void;
  /** Passed to promises, so it must not need its `this`. */
  readonly failed: (error: unknown) => void;
}

/**
 * Reads the whole body, but no more than `maxBytes` of it.
 *
 * It calls back, for a promise for each step would cost more memory than most answers.
 */
export function readBody(
  response: FetchAnswer,
  maxBytes: number,
  asBytes: boolean,
  receiver: Receiver,
): void {
  const { body } = response;
  const { failed } = receiver;
  const stream = streamIn(body);
  if (Number(response.headers.get("content-length")) > maxBytes) return tooLong(stream, maxBytes, receiver);
  if (stream === undefined) {
    // Nothing, or what a library or a test has in its place: only the library itself can read that.
    const whole = asBytes ? response.arrayBuffer().then((bytes) => new Uint8Array(bytes)) : response.text();
    whole.then((all) => {
      if (all.length > maxBytes) tooLong(undefined, maxBytes, receiver);
      else receiver.received(all);
    }, failed);
    return;
  }
  const reader = stream.getReader();
  let chunks: Uint8Array<ArrayBuffer>[] | undefined;
  let size = 0;
  const take = ({ value }: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>): void => {
    try {
      if (value !== undefined) {
        size += value.byteLength;
        if (size > maxBytes) return tooLong(reader, maxBytes, receiver);
        if (chunks === undefined) chunks = [value];
        else chunks.push(value);
        void reader.read().then(take, failed);
      } else {
        const bytes = joined(chunks, size);
        receiver.received(asBytes ? bytes : (decoder ??= new TextDecoder()).decode(bytes));
      }
    } catch (error) {
      // A stream of something else than bytes.
      failed(error);
    }
  };
  void reader.read().then(take, failed);
}

/** Made once, and not before it is needed: nothing of the platform is touched when a package is only imported. */
let decoder: TextDecoder | undefined;

/** Lets the connection go of an answer that nobody reads. */
export function leave({ body }: FetchAnswer): void {
  streamIn(body)?.cancel().catch(ignore);
}

type BodyStream = ReadableStream<Uint8Array<ArrayBuffer>>;

/** The body, where it is a stream of the standard. */
function streamIn(body: unknown): BodyStream | undefined {
  // What the stream gives is looked at when it is read.
  return typeof (body as BodyStream | null | undefined)?.getReader === "function"
    ? (body as BodyStream)
    : undefined;
}

function ignore(): void {}

function tooLong(
  stream: Pick<ReadableStream, "cancel"> | undefined,
  maxBytes: number,
  receiver: Receiver,
): void {
  stream?.cancel().catch(ignore);
  const error = new RangeError(`the answer is longer than ${maxBytes} bytes (maxResponseBytes)`);
  receiver.received(undefined, { cause: "too-long", error });
}

function joined(chunks: readonly Uint8Array<ArrayBuffer>[] = [], size: number): Uint8Array<ArrayBuffer> {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
