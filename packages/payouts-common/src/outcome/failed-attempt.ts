import type { Authorization } from "../credentials/authorization.ts";
import { AbortError } from "../errors/abort-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { ErrorFacts, PayoutsError } from "../errors/payouts-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnreadableResponseError } from "../errors/unreadable-response-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import type { PayoutItem } from "../errors/payout-item.ts";
import { maskedError } from "../privacy/masked-error.ts";
import type { SealedCall } from "../request/sealed-call.ts";
import type { Answer, Break, NoAnswer } from "../transport/transport.ts";
import type { Remedy } from "./next-step.ts";
import type { Unreadable } from "./read-success.ts";
import { scrubberOf } from "./scrubber-of.ts";

/** What an attempt came to, short of success. */
export interface FailedAttempt {
  readonly outcome: Outcome;
  /** For hooks: a status, or an error code of the runtime. */
  readonly cause: string;
  /** Whether a later attempt may succeed. */
  readonly isTransient: boolean;
  readonly retryAfterMs?: number | undefined;
  /** Whether the reason concerns the whole account, such as a lack of funds. */
  readonly isOfAccount?: boolean | undefined;
  /** What the answer itself leaves to be done. */
  readonly remedy?: Remedy | undefined;
  /** What the answer says of each payout of a batch; absent: no more than the outcome. */
  readonly items?: readonly PayoutItem[] | undefined;
  readonly error: (facts: ErrorFacts) => PayoutsError;
}

/** There was no answer. */
export function noAnswer(call: SealedCall, authorization: Authorization, broken: NoAnswer): FailedAttempt {
  const { cause, outcome } = broken;
  const operationId = call.plan.id;
  const provider = call.context.description.name;
  return {
    outcome,
    cause,
    isTransient: cause !== "abort" && cause !== "too-late",
    error: (given) => {
      const facts = { ...given, cause: shownCause(call, authorization, broken) };
      const when = outcome === "not_sent" ? "before" : "after";
      if (cause === "too-late") {
        const why = broken.error instanceof Error ? broken.error.message : "it is too late";
        return new TimeoutError(`${operationId} was not sent: ${why}.`, given);
      }
      if (cause === "abort")
        return new AbortError(`The signal ended ${operationId} ${when} it was sent.`, facts);
      if (cause === "timeout")
        return new TimeoutError(
          `${provider} did not answer ${operationId} in time (timeoutMs, deadlineMs).`,
          facts,
        );
      const what = outcome === "not_sent" ? "could not be reached" : "or the network broke the connection";
      return new ConnectionError(`${provider} ${what} in ${operationId} (${cause}).`, facts);
    },
  };
}

/** A 2xx whose body could not be read. A body that was cut short may come whole the next time; any other stays unreadable. */
export function unreadable(
  call: SealedCall,
  authorization: Authorization,
  { response, broken }: Answer,
  { problem, text }: Unreadable,
): FailedAttempt {
  return {
    outcome: "accepted",
    cause: broken?.cause ?? "unreadable",
    isTransient: broken !== undefined && broken.cause !== "too-long" && broken.cause !== "abort",
    error: (facts) =>
      new UnreadableResponseError(
        `${call.context.description.name} accepted ${call.plan.id}, but ${problem}. Read it back before anything else.`,
        { ...facts, status: response.status, text, cause: broken && shownCause(call, authorization, broken) },
      ),
  };
}

/** The error behind a failure: as it is where it is the caller's or ours, and masked where it is the runtime's. */
function shownCause(call: SealedCall, authorization: Authorization, { cause, error }: Break): unknown {
  if (cause === "abort" || cause === "too-long") return error;
  try {
    return maskedError(error, scrubberOf(call, authorization));
  } catch {
    // An error that cannot even be looked at, such as one whose properties throw.
    return undefined;
  }
}
