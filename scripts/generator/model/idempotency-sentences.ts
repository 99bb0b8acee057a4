import type { Idempotency } from "../../../packages/payouts-simulator/src/document/index.ts";
import { isUnproven } from "../load/weaken-unproven.ts";
import { pathText } from "../prose.ts";
import { durationText } from "./duration.ts";

/**
 * What a repeat of a write does, in plain words: first what callers may rely on, then what they should know.
 *
 * @param method - of HTTP, upper case.
 */
export function idempotencySentences(idempotency: Idempotency, method: string): string[] {
  const sentences = ofKey(idempotency);
  const isOnce = idempotency.carrier === "none" || idempotency.resend === "never";
  return isOnce && ["GET", "HEAD"].includes(method)
    ? [
        ...sentences,
        `But ${method} is what Bun, Deno and browsers may send again by themselves when a kept connection breaks: pay from Node.`,
      ]
    : sentences;
}

function ofKey(idempotency: Idempotency): string[] {
  const {
    carrier,
    name = "",
    resend,
    lifetime,
    settle,
    onMismatch,
    onInFlight,
    cachesFailures,
    unique,
  } = idempotency;
  if (carrier === "none") {
    return [
      isUnproven(idempotency)
        ? "Sent once: nobody has checked yet how the provider distinguishes a repeat of this request."
        : "Sent once: the provider documents no idempotency key for this request.",
      "The client sends it again only if it was provably not processed.",
    ];
  }
  const place = carrier === "header" ? `the \`${name}\` header` : `\`${pathText(name)}\` of the body`;
  const source =
    carrier === "header"
      ? "Set the key with `idempotencyKey`; the default is random."
      : "Set the key there or with `idempotencyKey`; the default is random.";
  if (resend === "never") {
    const doubt = isUnproven(idempotency)
      ? "but nobody has checked yet what the provider does with it"
      : "but no document promises that a repeat is harmless";
    return [
      `Sent once: it carries a key in ${place}, ${doubt}.`,
      source,
      "The client sends it again only if it was provably not processed.",
    ];
  }
  return [
    `Safe to repeat with the same key: every attempt sends it in ${place}.`,
    source,
    lifetime === undefined
      ? "How long the provider remembers a key is not documented."
      : `A key is valid for ${durationText(lifetime)}; after that, the client does not send it again.`,
    ...(unique === "operation" ? ["The same key may be used for a request of another operation."] : []),
    ...(settle === undefined
      ? []
      : [`After a timeout the client waits at least ${durationText(settle)} before it retries.`]),
    ...answerSentence("The same key with a different request", onMismatch),
    ...answerSentence("A repeat while the first request is still running", onInFlight),
    ...(cachesFailures === true
      ? ["Failures are remembered too: a repeat returns the same failure. After a rejection, use a new key."]
      : []),
  ];
}

function answerSentence(
  what: string,
  answer: Idempotency["onMismatch"] | Idempotency["onInFlight"],
): string[] {
  if (answer === "replays") return [`${what} returns the first response.`];
  if (answer === "waits") return [`${what} waits for the first response.`];
  if (typeof answer !== "object") return [];
  return [
    `${what} is answered with ${answer.status}${answer.code === undefined ? "" : ` \`${answer.code}\``}.`,
  ];
}
