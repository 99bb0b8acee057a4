import type { Answer } from "../transport/transport.ts";
import type { Authorization } from "../credentials/authorization.ts";
import { apiErrorFor, type FieldError } from "../errors/api-error.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import { firstValueAt, valueAt } from "../json/value-at.ts";
import type { ErrorDescription } from "../provider-description.ts";
import { answeredItems } from "./answered-items.ts";
import { retryAfter } from "./retry-after.ts";
import { isTransient, outcomeOf, reasonFor } from "./retry-policy.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { parsed, scrubberOf } from "./scrubber-of.ts";
import { textAt, textOf } from "../json/text-at.ts";

/** Most characters of a message: an answer may be megabytes long. */
export const mostOfMessage = 1000;
/** Most characters of a name. */
export const mostOfName = 200;
const mostFields = 50;

/** Reads an answer that is not a 2xx: the error to throw, what became of the money, and whether waiting helps. */
export function readApiError(
  call: SealedCall,
  authorization: Authorization,
  { response, body: raw }: Answer,
): FailedAttempt {
  const { plan } = call;
  const { description } = call.context;
  const { status, headers } = response;
  const body = parsed(raw);
  const envelope = description.error ?? {};
  const code = textAt(body, envelope.code);
  const message = textAt(body, envelope.message);
  const reason = reasonFor(description, plan.operation, status, code, message);
  // The answer itself must say so: without its code, the same bytes with the same key are harmless, and settle it.
  const isKeyLost = reason?.resend === "never" && (reason.code === undefined || reason.code === code);
  const retryAfterMs = status === 429 || status === 503 ? retryAfter(headers, Date.now()) : undefined;
  const outcome = reason?.outcome ?? outcomeOf(status);
  return {
    outcome,
    // A documented refusal is of the whole batch. Any other answer may name payouts that were made all the same.
    items: outcome === "unknown" ? answeredItems(call, body, status, false, authorization) : undefined,
    cause: String(status),
    // A read may be asked for again whatever the spec says of writes. That a throttled write had no effect, the spec must know.
    isTransient: plan.isRead
      ? isTransient(status) || reason?.retry === true
      : (reason?.retry ?? (status !== 429 && isTransient(status))),
    retryAfterMs,
    isOfAccount: reason?.scope === "account",
    remedy: isKeyLost ? "look" : undefined,
    error: (facts) => {
      const scrub = scrubberOf(call, authorization, body);
      const cleanName = (text: string | undefined): string | undefined =>
        text === undefined ? undefined : scrub(text, mostOfName);
      // A browser hides the status of a redirect that it does not follow.
      const isRedirect = status === 0 || (status >= 300 && status < 400);
      const said = isRedirect
        ? "with a redirect, which is not followed"
        : isKeyLost
          ? // The provider's own advice is a new key, and that could pay twice.
            "it does not take the idempotency key any more, and the payout may have been made. Find out before anything else"
          : (message ?? "without saying why");
      const wait = retryAfterMs === undefined ? "" : ` It asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
      const shown = scrub(said, mostOfMessage);
      // A code of the spec's own names nobody, and programs ask for it.
      const word = code === reason?.code ? code : cleanName(code);
      const requestId =
        facts.requestId ?? textAt(body, envelope.requestId === undefined ? [] : [envelope.requestId]);
      return apiErrorFor(
        `${description.name} answered ${plan.id} ${status}${word === undefined ? "" : ` ${word}`}: ${shown}.${wait}`,
        {
          ...facts,
          status,
          body,
          code: word,
          requestId: cleanName(requestId),
          fields: fieldErrors(body, envelope.fields).map((field) => ({
            path: scrub(field.path, mostOfName),
            message: scrub(field.message, mostOfMessage),
            ...(field.code === undefined ? {} : { code: scrub(field.code, mostOfName) }),
          })),
          retryAfterMs,
        },
      );
    },
  };
}

/** Field errors come as a list of objects, or as a map from field to one message or several. */
function fieldErrors(body: unknown, where: ErrorDescription["fields"]): FieldError[] {
  const found = where === undefined ? undefined : firstValueAt(body, where.at);
  if (where === undefined || typeof found !== "object" || found === null) return [];
  if (!Array.isArray(found)) {
    return Object.entries(found)
      .slice(0, mostFields)
      .flatMap(([path, messages]) =>
        (Array.isArray(messages) ? messages.slice(0, mostFields) : [messages])
          .filter((message) => typeof message === "string")
          .map((message: string) => ({ path, message })),
      )
      .slice(0, mostFields);
  }
  return found.slice(0, mostFields).flatMap((item: unknown) => {
    const message = typeof item === "string" ? item : textAt(item, [where.message ?? "/message"]);
    const path = valueAt(item, where.path ?? "/path");
    const code = textAt(item, [where.code ?? "/code"]);
    if (message === undefined) return [];
    return [
      {
        path: Array.isArray(path) ? path.slice(0, mostFields).map(textOf).join(".") : (textOf(path) ?? ""),
        message,
        ...(code === undefined ? {} : { code }),
      },
    ];
  });
}
