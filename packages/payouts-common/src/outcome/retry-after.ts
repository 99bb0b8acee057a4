import type { ReceivedHeaders } from "../transport/transport.ts";

/**
 * The wait that `Retry-After` asks for, in milliseconds, or `undefined`.
 *
 * RFC 9110 section 10.2.3: a number of seconds, or a date. Against a clock that differs from ours, a date is counted from
 * the answer's own `Date` where it has one.
 */
export function retryAfter(headers: ReceivedHeaders, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse accepts much that is not a date; each of the RFC's three forms begins with a day.
  const until = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value) ? Date.parse(value) : NaN;
  const sent = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(sent) ? now : sent));
}
