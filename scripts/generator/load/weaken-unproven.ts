import { documentNodes } from "../../../packages/payouts-simulator/src/document/index.ts";
import type {
  Reason,
  Fact,
  Idempotency,
  Lifecycle,
  OpenApiDocument,
  ReadOnly,
  Reconcile,
} from "../../../packages/payouts-simulator/src/document/index.ts";

/** Whether a word rests on a proposal that nobody has checked. */
export function isUnproven({ evidence = [] }: { readonly evidence?: readonly Fact[] }): boolean {
  return evidence.some(({ mark }) => mark === "unproven");
}

/**
 * Takes from words that are unproven whatever could make a payout be sent twice, in place: by the client, which then
 * never repeats, or by a caller, who pays again after a failure or an empty look-up.
 */
export function weakenUnproven(document: OpenApiDocument): void {
  for (const { value } of documentNodes(document)) {
    for (const [name, weaken] of Object.entries(weakenings)) {
      const word = value[name];
      if (word !== undefined) (value as Record<string, unknown>)[name] = weaken(word); // just loaded, and not yet shared
    }
    doubtReadOnly(value);
  }
}

/** The vocabulary has checked the form of each word. */
const weakenings: Readonly<Record<string, (word: unknown) => unknown>> = {
  "x-payouts-idempotency": (word) => (isUnproven(word as Idempotency) ? sentOnce(word as Idempotency) : word),
  "x-payouts-reconcile": (word) =>
    isUnproven(word as Reconcile) ? { ...(word as Reconcile), empty: "inconclusive" } : word,
  "x-payouts-lifecycle": (word) => (isUnproven(word as Lifecycle) ? neverFailed(word as Lifecycle) : word),
  "x-payouts-error": (word) => withReasons(word as Reasons),
};

/** What may have an effect is not repeated as reads are. */
function doubtReadOnly(operation: Record<string, unknown>): void {
  const word = operation["x-payouts-read-only"] as ReadOnly | undefined;
  if (word === undefined || !isUnproven(word)) return;
  delete operation["x-payouts-read-only"];
  operation["x-payouts-idempotency"] = { carrier: "none", evidence: word.evidence } satisfies Idempotency;
}

/** The key is sent, for it may help, and is not relied on. */
function sentOnce(word: Idempotency): Idempotency {
  if (word.carrier === "none") return word;
  const { unique: _unique, ...rest } = word;
  return { ...rest, resend: "never" };
}

/** What looks like the end without a payment may not be one. */
function neverFailed({ states, evidence }: Lifecycle): Lifecycle {
  return {
    states: Object.fromEntries(
      Object.entries(states).map(([status, state]) => [
        status,
        state === "accepted" || state === "paid" ? state : ("in_flight" as const),
      ]),
    ),
    evidence,
  };
}

type Reasons = Reason | readonly Reason[] | { readonly reasons?: readonly Reason[] };

function withReasons(word: Reasons): Reasons {
  if (Array.isArray(word)) return (word as readonly Reason[]).map(cautious);
  if ("outcome" in word) return cautious(word);
  const { reasons } = word as { readonly reasons?: readonly Reason[] };
  return reasons === undefined ? word : { ...word, reasons: reasons.map(cautious) };
}

function cautious(reason: Reason): Reason {
  if (!isUnproven(reason)) return reason;
  const { retry: _retry, ...rest } = reason;
  return { ...rest, outcome: "unknown" };
}
