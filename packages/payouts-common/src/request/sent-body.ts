import { parsed } from "../json/parsed.ts";
import type { OperationDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import type { BodyFormat, WrittenBody } from "../body-format.ts";

/**
 * How a body is written: as the caller chose, or as the operation prefers.
 *
 * @param contentType - a media type of the spec, or one that was sent: it may say more.
 */
export function formatOf(
  { body, bodies }: OperationDescription,
  contentType: string | undefined,
): string | BodyFormat | undefined {
  if (contentType === undefined || body === undefined) return body;
  return [body, ...(bodies ?? [])].find((format) =>
    typeof format === "string"
      ? format === contentType
      : `${contentType};`.startsWith(`${format.mediaType};`),
  );
}

/** The body of a sealed request as a value, for pointers into it; `undefined` where it is none, or bytes. */
export function sentBody(
  operation: OperationDescription,
  sealed: Pick<SealedRequest, "headers" | "body" | "encoding">,
): unknown {
  if (sealed.body === undefined) return undefined;
  const format = formatOf(operation, sealed.headers["content-type"]);
  if (format === undefined || typeof format === "string") return parsed(sealed.body);
  try {
    return format.read(writtenIn(sealed, sealed.body));
  } catch {
    // Another version of the client may have sealed it.
    return undefined;
  }
}

export function writtenIn(
  { headers, encoding }: Pick<SealedRequest, "headers" | "encoding">,
  body: string,
): WrittenBody {
  return { contentType: headers["content-type"] ?? "", body, ...(encoding && { encoding }) };
}
