import {
  isTransient,
  outcomeOf,
  reasonFor,
} from "../../../../packages/payouts-common/src/outcome/retry-policy.ts";
import type {
  OperationDescription,
  ProviderDescription,
  ReasonDescription,
} from "../../../../packages/payouts-common/src/provider-description.ts";
import type { Finding } from "../../finding.ts";

/** One failure that a caller may meet. */
interface Failure {
  readonly status: number;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

type Described = readonly [provider: ProviderDescription, operation: OperationDescription];

/**
 * What an operation's failures mean, before and after, by the runtime's own reading: for each status, code and message
 * that either side names. A reason that says what holds anyway changes nothing.
 */
export function compareReasons(old: Described, now: Described): Finding[] {
  const reasons = [old, now].flatMap(([provider, operation]) => [
    ...(operation.reasons ?? []),
    ...(provider.error?.reasons ?? []),
  ]);
  const found = new Map<string, Finding>();
  for (const failure of failuresOf(reasons)) {
    const [before, after] = [readingOf(old, failure), readingOf(now, failure)];
    const name = nameOf(failure);
    const say = (bump: Finding["bump"], what: string, todo?: string): void => {
      if (!found.has(what)) found.set(what, { bump, path: [], what, ...(todo !== undefined && { todo }) });
    };
    if (before.outcome !== after.outcome)
      say(
        "major",
        `the outcome of ${name} is \`${after.outcome}\`, and was \`${before.outcome}\``,
        "Check how you handle it.",
      );
    if (before.mayRepeat !== after.mayRepeat)
      say(
        after.mayRepeat ? "minor" : "major",
        after.mayRepeat ? `waiting helps after ${name}` : `waiting does not help any more after ${name}`,
        after.mayRepeat ? undefined : "Do not wait for another answer.",
      );
    if (before.isUnderKey !== after.isUnderKey)
      say(
        after.isUnderKey ? "minor" : "major",
        `a repeat under the same key settles ${after.isUnderKey ? "it" : "nothing"} after ${name}`,
        after.isUnderKey ? undefined : "Look the payout up instead.",
      );
    if (before.isOfAccount !== after.isOfAccount)
      say(
        "major",
        `${name} concerns ${after.isOfAccount ? "every payout of the account" : "this payout only"}`,
        "Check what you do with your other payouts.",
      );
  }
  return [...found.values()];
}

interface Reading {
  readonly outcome: string;
  readonly mayRepeat: boolean;
  readonly isOfAccount: boolean;
  /** Whether a repeat under the same key settles anything. */
  readonly isUnderKey: boolean;
}

/** As `readApiError` reads it, for a write. */
function readingOf([provider, operation]: Described, { status, code, message }: Failure): Reading {
  const reason = reasonFor(provider, operation, status, code, message);
  return {
    outcome: reason?.outcome ?? outcomeOf(status),
    mayRepeat: reason?.retry ?? (status !== 429 && isTransient(status)),
    isOfAccount: reason?.scope === "account",
    isUnderKey: reason?.resend !== "never",
  };
}

/** Statuses of which the runtime knows something by itself, and one that is like many others. */
const notable = [400, 401, 402, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504];
/** A code and a message that no spec names. */
const other = "\u0000";

function failuresOf(reasons: readonly ReasonDescription[]): Failure[] {
  const named = reasons.flatMap(({ status }) => (/^\d{3}$/.test(status ?? "") ? Number(status) : []));
  const statuses = [...new Set([...named, ...notable])];
  const codes = [other, ...new Set(reasons.flatMap(({ code }) => code ?? []))];
  const messages = [other, ...new Set(reasons.flatMap(({ message }) => message ?? []))];
  return statuses.flatMap((status) => [
    ...codes.map((code) => ({ status, code, message: other })),
    ...messages.slice(1).map((message) => ({ status, code: other, message })),
    { status, code: undefined, message: undefined },
  ]);
}

function nameOf({ status, code, message }: Failure): string {
  if (code === undefined) return `an unreadable ${status}`;
  const word = message === other ? code : `"${message}"`;
  return word === other ? `a ${status}` : `a ${status} ${message === other ? `\`${word}\`` : word}`;
}
