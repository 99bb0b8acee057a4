import type { PayoutsError } from "../errors/payouts-error.ts";
import type { Answer } from "../transport/transport.ts";
import type { Became } from "./facts-of.ts";

/** Statuses whose responses have no body (Fetch standard, "null body status"). */
const bodiless = [101, 103, 204, 205, 304];

/**
 * What makes the response of a call; `undefined` where there is none to show. A 2xx that is not this payout's success is
 * none: its status would pass for one.
 *
 * @param last - the last answer that came, as it was read.
 */
export function responseOf(became: Became, last: Answer | undefined): (() => Response) | undefined {
  const status = became.ok ? became.meta.status : statusOf(became.error);
  if (status === undefined || status < 200 || status > 599) return undefined;
  // An answer from the journal, or to another call that asked for the same, did not come to this one.
  const isFresh = last !== undefined && last.response.status === status;
  const body = isFresh ? last.body : bodyOf(became);
  const headers = isFresh ? headersOf(last) : { "content-type": "application/json" };
  return () => new Response(bodiless.includes(status) ? null : (body ?? null), { status, headers });
}

/** The status of a refusal that was read. */
function statusOf(error: PayoutsError): number | undefined {
  const { status = 0 } = error;
  return status >= 300 && "body" in error ? status : undefined;
}

function headersOf({ response: { headers } }: Answer): Headers {
  // What has no way to make headers has them.
  return headers.toHeaders?.() ?? new Headers(headers as Headers);
}

function bodyOf(became: Became): string | Uint8Array<ArrayBuffer> {
  // The result of a client of ours has its text; a body of an error is what was parsed.
  const { text, body } = (became.ok ? became.meta : became.error) as {
    readonly text?: string;
    readonly body?: unknown;
  };
  if (text !== undefined) return text;
  return typeof body === "string" || body instanceof Uint8Array
    ? (body as string)
    : JSON.stringify(body ?? null);
}
