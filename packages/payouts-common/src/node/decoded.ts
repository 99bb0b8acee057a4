import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Content codings that `decoded` takes off (RFC 9110 section 8.4.1), as a request asks for them. */
export const encodings = "gzip, deflate, br";

const decoders = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * The content of a message without its content codings; a message without any as it is. As with `fetch`, one with a coding
 * that is not known stays as it came.
 *
 * @param failed - hears of content that is not what its coding says.
 */
export function decoded(message: IncomingMessage, failed: (error: Error) => void): Readable {
  const codings = message.headers["content-encoding"]?.toLowerCase().split(",") ?? [];
  const makers = codings.map((coding) => decoders.get(coding.trim()));
  let content: Readable = message;
  // The last coding was applied last.
  for (const make of makers.includes(undefined) ? [] : makers.toReversed())
    if (make !== undefined) content = content.pipe(make().on("error", failed));
  return content;
}
