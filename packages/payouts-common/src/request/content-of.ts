import { parsed } from "../json/parsed.ts";
import type { OperationDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";

/** What a request says, for the pointers of a spec to lead into: its body, or its query where the operation takes no body. */
export function contentOf(
  { body: mediaType }: OperationDescription,
  { url, body }: Pick<SealedRequest, "url" | "body">,
): unknown {
  const text = mediaType === undefined ? url.replace(/^[^?]*/, "") : (body ?? "");
  return parsed(text) ?? Object.fromEntries(new URLSearchParams(text));
}
