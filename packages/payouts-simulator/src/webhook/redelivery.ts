import type { Delivery } from "./delivery.ts";
import type { Attempt } from "./deliver-letter.ts";
import { isProven, type Letter } from "./letter.ts";
import { timesProblems } from "./subscription-problems.ts";

/** How an event is delivered again. */
export interface RedeliverOptions {
  /** `anew`: signed again, with the time that it is now, as providers do. `sent`: the same bytes. @defaultValue `anew` */
  readonly as?: "anew" | "sent";
  /** Signs it with another secret. @defaultValue false */
  readonly forged?: boolean;
  /** How often: 1 to 100 times. @defaultValue 1 */
  readonly times?: number;
}

/** @throws {RangeError} Options are wrong: all of them, and what they must be. */
export function redelivery(
  delivery: Delivery,
  letter: Letter,
  { as = "anew", forged = false, times }: RedeliverOptions,
): Attempt {
  const problems = [
    ...(["anew", "sent"].includes(as) ? [] : ["`as` must be anew or sent."]),
    ...(typeof forged === "boolean" ? [] : ["`forged` must be true or false."]),
    ...(as === "sent" && forged ? ["`forged` signs anew, so `as` cannot be sent."] : []),
    ...(forged && !isProven(letter)
      ? ["`forged` needs something to forge, and nothing proves this delivery."]
      : []),
    ...timesProblems(times),
  ];
  if (problems.length > 0) throw new RangeError(problems.join("\n"));
  const { body, headers } = delivery;
  // What was forged stays so where the same bytes are sent.
  return as === "sent" ? { signed: { body, headers }, forged: delivery.forged } : { forged };
}
