import { textAt } from "../json/text-at.ts";
import { unsafeIntegers } from "../json/unsafe-integers.ts";
import { valueAt } from "../json/value-at.ts";
import type { ParsedBody } from "./parse-body.ts";
import type { Proof } from "./proof.ts";
import type { EventDescription, WebhookDescription } from "./webhook-description.ts";
import type { UnknownWebhookEvent, WebhookEvent } from "./webhook-event.ts";

/** The type of an event, and what the spec says of it. */
export interface KnownType {
  readonly nativeType: string | undefined;
  readonly known: EventDescription | undefined;
}

export function typeOf({ type, events }: WebhookDescription, body: unknown): KnownType {
  const nativeType = textAt(body, type);
  const isKnown = nativeType !== undefined && Object.hasOwn(events, nativeType);
  return { nativeType, known: isKnown ? events[nativeType] : undefined };
}

/** The event of a delivery that was checked. */
export function eventOf(
  description: WebhookDescription,
  { text, value: body }: ParsedBody,
  proof: Proof,
): WebhookEvent<string, unknown, unknown> | UnknownWebhookEvent {
  const { secretAt } = proof;
  const { nativeType, known } = typeOf(description, body);
  if (secretAt !== undefined) removeAt(body, secretAt);
  const facts = {
    id: textAt(body, description.id) ?? proof.id,
    authenticity: proof.authenticity,
    signedAt: proof.signedAt,
    warnings: unsafeIntegers(text),
  };
  if (nativeType === undefined || known === undefined)
    return { type: "unknown", nativeType, payout: undefined, payoutId: undefined, body, ...facts };
  const { payout, payoutId, when = {} } = known;
  const isOfPayout = Object.entries(when).every(([pointer, wanted]) => valueAt(body, pointer) === wanted);
  const native = isOfPayout && payout !== undefined ? valueAt(body, payout) : undefined;
  return {
    type: nativeType,
    nativeType,
    payout: typeof native === "object" && native !== null ? native : undefined,
    payoutId: isOfPayout ? textAt(body, payoutId) : undefined,
    body,
    ...facts,
  };
}

/** From a value that was parsed here, and that nobody else has yet. */
function removeAt(root: unknown, pointer: string): void {
  const at = pointer.lastIndexOf("/");
  const around = valueAt(root, pointer.slice(0, at));
  const name = pointer
    .slice(at + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  if (typeof around === "object" && around !== null) Reflect.deleteProperty(around, name);
}
