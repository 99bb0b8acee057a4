import { brand, type ErrorFacts, hide, PayoutsError } from "./payouts-error.ts";
import type { UnreadableResponseError } from "./unreadable-response-error.ts";

/** One field that the provider found fault with. */
export interface FieldError {
  /** The field, as the provider names it. */
  readonly path: string;
  readonly message: string;
  readonly code?: string;
}

/** What an answer that was not a success said. */
export interface ApiErrorFacts extends ErrorFacts {
  readonly status: number;
  readonly body: unknown;
  readonly code?: string | undefined;
  readonly fields?: readonly FieldError[] | undefined;
  readonly retryAfterMs?: number | undefined;
}

/**
 * The provider answered, and the answer was not a success.
 *
 * `status` narrows `body` to what the spec documents for it. Request headers are left out on purpose: they hold the
 * credential. The body is not printed, for it may repeat what was sent; texts of it that are shown are cut and masked, and
 * read `[withheld]` where the answer is too large to be searched for secrets.
 */
export class ApiError<Status extends number = number, Body = unknown> extends PayoutsError {
  declare readonly status: Status;
  /** The provider's error body: parsed JSON, else the text. */
  declare readonly body: Body;
  /** The provider's own word for what is wrong. */
  readonly code: string | undefined;
  /** Which fields, where the provider says so: the first 50. */
  readonly fields: readonly FieldError[];
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  static {
    brand(this, "ApiError");
  }

  constructor(message: string, facts: ApiErrorFacts) {
    super(message, facts);
    hide(this, "body", facts.body);
    this.code = facts.code;
    this.fields = facts.fields ?? [];
    this.retryAfterMs = facts.retryAfterMs;
  }

  declare static readonly isInstance: (value: unknown) => value is ApiError;

  override toJSON(): Record<string, unknown> {
    const fields = this.fields.map(({ path, code }) => ({ path, code }));
    return { ...super.toJSON(), code: this.code, fields, retryAfterMs: this.retryAfterMs };
  }
}

/** 401: the credential is missing, wrong, or out of date. */
export class AuthenticationError<Body = unknown> extends ApiError<401, Body> {
  static {
    brand(this, "AuthenticationError");
  }
  declare static readonly isInstance: (value: unknown) => value is AuthenticationError;
}

/** 403: the credential is good, and may not do this. */
export class PermissionDeniedError<Body = unknown> extends ApiError<403, Body> {
  static {
    brand(this, "PermissionDeniedError");
  }
  declare static readonly isInstance: (value: unknown) => value is PermissionDeniedError;
}

/** 404: the resource does not exist. */
export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  static {
    brand(this, "NotFoundError");
  }
  declare static readonly isInstance: (value: unknown) => value is NotFoundError;
}

/**
 * 409: the key was used before, or the first request is still running: see `outcome`. With a 2xx, the provider answered with
 * another payout, which it holds under the same key: `body` and `payoutId` are that one's.
 */
export class ConflictError<Body = unknown> extends ApiError<409 | UnreadableResponseError["status"], Body> {
  static {
    brand(this, "ConflictError");
  }
  declare static readonly isInstance: (value: unknown) => value is ConflictError;
}

/** 400 or 422: the request is wrong; `fields` says where, if the provider does. */
export class ValidationError<Status extends 400 | 422 = 400 | 422, Body = unknown> extends ApiError<
  Status,
  Body
> {
  static {
    brand(this, "ValidationError");
  }
  declare static readonly isInstance: (value: unknown) => value is ValidationError;
}

/** 429: too many requests; `retryAfterMs` is the wait, if the provider names one. */
export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  static {
    brand(this, "RateLimitError");
  }
  declare static readonly isInstance: (value: unknown) => value is RateLimitError;
}

/** 5xx: the provider failed. Whether it had already paid is unknown, unless its spec says otherwise. */
export class ServerError<Status extends number = number, Body = unknown> extends ApiError<Status, Body> {
  static {
    brand(this, "ServerError");
  }
  declare static readonly isInstance: (value: unknown) => value is ServerError;
}

/** The error of the class that the status asks for. */
export function apiErrorFor(message: string, facts: ApiErrorFacts): ApiError {
  const byStatus: Readonly<Record<number, typeof ApiError>> = {
    400: ValidationError as typeof ApiError,
    401: AuthenticationError as typeof ApiError,
    403: PermissionDeniedError as typeof ApiError,
    404: NotFoundError as typeof ApiError,
    409: ConflictError as typeof ApiError,
    422: ValidationError as typeof ApiError,
    429: RateLimitError as typeof ApiError,
  };
  const type = byStatus[facts.status] ?? (facts.status >= 500 ? ServerError : ApiError);
  return new type(message, facts);
}
