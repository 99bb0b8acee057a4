import type { OperationDescription } from "../provider-description.ts";
import type { SealedRequest } from "../sealed-request.ts";
import { sentBody } from "./sent-body.ts";

/** What a request says, for the pointers of a spec to lead into: its body, or its query where the operation takes no body. */
export function contentOf(
  operation: OperationDescription,
  sealed: Pick<SealedRequest, "url" | "headers" | "body" | "encoding">,
): unknown {
  if (operation.body === undefined)
    return Object.fromEntries(new URLSearchParams(sealed.url.replace(/^[^?]*/, "")));
  return sentBody(operation, sealed) ?? {};
}
