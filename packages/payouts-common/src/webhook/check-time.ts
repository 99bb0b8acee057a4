import { Refusal } from "./refusal.ts";
import type { TimestampDescription } from "./webhook-description.ts";
import type { WebhookTimeOptions } from "./webhook-options.ts";

/** A time as digits alone, in milliseconds. @throws {Refusal} It is written in any other way. */
export function timeOf(text: string, { unit }: TimestampDescription): number {
  if (!/^(?:0|[1-9]\d{0,14})$/.test(text))
    throw new Refusal("malformed_header", "the time of the signature is not a whole number.");
  return Number(text) * (unit === "milliseconds" ? 1 : 1000);
}

/** @throws {Refusal} It was signed too long ago, or in the future. */
export function checkTime(
  signedAt: number,
  described: TimestampDescription,
  { now = Date.now, toleranceMs, futureToleranceMs }: WebhookTimeOptions,
): void {
  const oldest = limitOf("toleranceMs", toleranceMs ?? described.toleranceMs);
  const newest = limitOf("futureToleranceMs", futureToleranceMs ?? described.futureMs);
  const at = now();
  if (!Number.isFinite(at)) throw new Refusal("bad_options", "`now` must give milliseconds since the epoch.");
  if (at - signedAt > oldest)
    throw new Refusal(
      "too_old",
      `it was signed ${seconds(at - signedAt)} seconds ago, and ${seconds(oldest)} are allowed (\`toleranceMs\`). It may be a replay; if it is not, check this machine's clock.`,
    );
  if (signedAt - at > newest)
    throw new Refusal(
      "too_new",
      `it was signed ${seconds(signedAt - at)} seconds ahead of this clock, and ${seconds(newest)} are allowed (\`futureToleranceMs\`). Check this machine's clock.`,
    );
}

/** Not a number would compare as false, and let everything pass. */
function limitOf(name: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new Refusal("bad_options", `\`${name}\` must be a number of milliseconds, 0 or more.`);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000);
}
