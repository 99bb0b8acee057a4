import type { Idempotency } from "../vocabulary/vocabulary.ts";
import { pathText } from "../prose.ts";
import { durationText } from "./duration.ts";

/** What a repeat of a write does, in plain words: first what callers may rely on, then what they should know. */
export function idempotencySentences(idempotency: Idempotency): string[] {
  const {
    carrier,
    name = "",
    resend,
    lifetime,
    settle,
    onMismatch,
    onInFlight,
    cachesFailures,
  } = idempotency;
  if (carrier === "none") {
    return [
      "Sent once: no document says how a repeat would be told from a new request.",
      "It is sent again only when it was provably not processed.",
      "After an unknown outcome, look before you call again.",
    ];
  }
  const key =
    carrier === "header"
      ? `the \`${name}\` header (\`idempotencyKey\`, else a random one)`
      : `the body's \`${pathText(name)}\` (yours, \`idempotencyKey\`, or a random one)`;
  if (resend === "never") {
    return [
      `Sent once: it carries a key in ${key}, but no document says that a repeat is harmless.`,
      "It is sent again only when it was provably not processed.",
    ];
  }
  return [
    `Safe to repeat with the same key: it travels in ${key}, and stays the same on every attempt.`,
    lifetime === undefined
      ? "How long the provider remembers a key is not documented."
      : `The provider remembers a key for ${durationText(lifetime)}; after that, the client does not send it again.`,
    ...(settle === undefined
      ? []
      : [`After a timeout the client waits at least ${durationText(settle)} before it repeats.`]),
    ...answerSentence("The same key with another request", onMismatch),
    ...answerSentence("A repeat while the first is still running", onInFlight),
    ...(cachesFailures === true
      ? [
          "A failure is remembered too, so a repeat gets it again; only what the provider rejected may be made anew, with a new key.",
        ]
      : []),
  ];
}

function answerSentence(
  what: string,
  answer: Idempotency["onMismatch"] | Idempotency["onInFlight"],
): string[] {
  if (answer === "replays") return [`${what} gets the first answer again.`];
  if (answer === "waits") return [`${what} waits for its answer.`];
  if (typeof answer !== "object") return [];
  return [
    `${what} is answered with ${answer.status}${answer.code === undefined ? "" : ` \`${answer.code}\``}.`,
  ];
}
