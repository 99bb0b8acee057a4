import { hide } from "../errors/payouts-error.ts";

/** Why a delivery is not believed, each with the status to answer it with. */
const statuses = {
  // The delivery:
  missing_header: 401,
  duplicate_header: 400,
  malformed_header: 400,
  missing_secret: 401,
  bad_signature: 401,
  too_old: 401,
  too_new: 401,
  too_large: 413,
  not_utf8: 400,
  not_json: 400,
  too_deep: 400,
  // The program that received it:
  no_secret: 500,
  bad_options: 500,
  unverifiable: 500,
  missing_body: 500,
  parsed_body: 500,
  unreadable: 500,
} as const;

/**
 * Why a delivery is not believed:
 * - of the delivery: `missing_header`, `duplicate_header`, `malformed_header`, `missing_secret`, `bad_signature`, `too_old`,
 *   `too_new`, `too_large`, `not_utf8`, `not_json`, `too_deep`;
 * - of the program that received it: `no_secret`, `bad_options`, `unverifiable`, `missing_body`, `parsed_body`, `unreadable`.
 */
export type WebhookErrorReason = keyof typeof statuses;

/**
 * A webhook that cannot be believed: nothing of it was handed on. It holds no secret, no signature and no body.
 *
 * It is no `PayoutsError`, for it says nothing of a call and its money.
 */
export class WebhookError extends Error {
  declare readonly name: "WebhookError";
  /** Name of the provider whose scheme was checked. */
  readonly provider: string;
  readonly reason: WebhookErrorReason;
  /** What to answer the delivery with: 4xx where it is at fault, 500 where the receiving program is. */
  readonly status: number;

  constructor(provider: string, reason: WebhookErrorReason, message: string) {
    super(`${provider} webhook: ${message}`);
    hide(this, "name", "WebhookError");
    // Set here and not in a static block, which a bundler would have to keep in programs without webhooks.
    hide(this, brand(), true);
    this.provider = provider;
    this.reason = reason;
    this.status = statuses[reason];
  }

  /** Whether `value` is such an error, whichever installed copy made it. */
  static isInstance(value: unknown): value is WebhookError {
    return typeof value === "object" && value !== null && brand() in value;
  }

  toJSON(): Record<string, unknown> {
    const { name, message, provider, reason, status } = this;
    return { name, message, provider, reason, status };
  }
}

function brand(): symbol {
  return Symbol.for("@org/payouts-common/WebhookError");
}
