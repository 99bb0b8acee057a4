import type { Answer } from "../transport/transmit.ts";
import type { Authorization } from "../credentials/authorization.ts";
import { apiErrorFor, type FieldError } from "../errors/api-error.ts";
import type { FailedAttempt } from "./failed-attempt.ts";
import { firstValueAt, valueAt } from "../json/value-at.ts";
import { personalTexts, scrub } from "../privacy/mask.ts";
import type { ErrorDescription } from "../provider-description.ts";
import { retryAfter } from "./retry-after.ts";
import { isTransient, outcomeOf, reasonFor } from "./retry-policy.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import { textAt, textOf } from "../json/text-at.ts";

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
  const retryAfterMs = status === 429 || status === 503 ? retryAfter(headers, Date.now()) : undefined;
  return {
    outcome: reason?.outcome ?? outcomeOf(status),
    cause: String(status),
    // A read may be asked for again whatever the spec says of writes. That a throttled write had no effect, the spec must know.
    isTransient: plan.isRead
      ? isTransient(status) || reason?.retry === true
      : (reason?.retry ?? (status !== 429 && isTransient(status))),
    retryAfterMs,
    isOfAccount: reason?.scope === "account",
    error: (facts) => {
      const secrets = [...authorization.secrets, ...secretsIn(call, body)];
      const clean = (text: string): string => scrub(text, secrets);
      const isRedirect = response.type === "opaqueredirect" || (status >= 300 && status < 400);
      const said = isRedirect ? "with a redirect, which is not followed" : (message ?? "without saying why");
      const wait = retryAfterMs === undefined ? "" : ` It asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
      const word = code === undefined ? "" : ` ${clean(code)}`;
      const requestId =
        facts.requestId ?? textAt(body, envelope.requestId === undefined ? [] : [envelope.requestId]);
      return apiErrorFor(`${description.name} answered ${plan.id} ${status}${word}: ${clean(said)}.${wait}`, {
        ...facts,
        status,
        body,
        code: code === undefined ? undefined : clean(code),
        requestId: requestId === undefined ? undefined : clean(requestId),
        fields: fieldErrors(body, envelope.fields).map((field) => ({
          path: clean(field.path),
          message: clean(field.message),
          ...(field.code === undefined ? {} : { code: clean(field.code) }),
        })),
        retryAfterMs,
      });
    },
  };
}

/** What must not appear in a message: all that is personal or secret in the request and in the answer. */
function secretsIn({ context, plan, sealed }: SealedCall, body: unknown): string[] {
  const [path = "", query] = sealed.url.slice(context.baseUrl.length).split("?");
  const segments = path.split("/");
  const names = plan.operation.path.split("/");
  const sources = [
    body,
    parsed(sealed.body),
    sealed.headers,
    Object.fromEntries(new URLSearchParams(query)),
    ...names.map((name, index) => ({
      [name.replace(/[{}]/g, "")]: decodeURIComponent(segments[index] ?? ""),
    })),
  ];
  if (plan.operation.body === "application/x-www-form-urlencoded")
    sources.push(Object.fromEntries(new URLSearchParams(sealed.body)));
  return sources.flatMap((source) => personalTexts(source, context.personal));
}

function parsed(raw: string | Uint8Array | undefined): unknown {
  const text = raw instanceof Uint8Array ? new TextDecoder().decode(raw) : raw;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Field errors come as a list of objects, or as a map from field to one message or several. */
function fieldErrors(body: unknown, where: ErrorDescription["fields"]): FieldError[] {
  const found = where === undefined ? undefined : firstValueAt(body, where.at);
  if (where === undefined || typeof found !== "object" || found === null) return [];
  if (!Array.isArray(found)) {
    return Object.entries(found).flatMap(([path, messages]) =>
      [messages]
        .flat()
        .filter((message) => typeof message === "string")
        .map((message: string) => ({ path, message })),
    );
  }
  return found.flatMap((item: unknown) => {
    const message = typeof item === "string" ? item : textAt(item, [where.message ?? "/message"]);
    const path = valueAt(item, where.path ?? "/path");
    const code = textAt(item, [where.code ?? "/code"]);
    if (message === undefined) return [];
    return [
      {
        path: Array.isArray(path) ? path.map(textOf).join(".") : (textOf(path) ?? ""),
        message,
        ...(code === undefined ? {} : { code }),
      },
    ];
  });
}
