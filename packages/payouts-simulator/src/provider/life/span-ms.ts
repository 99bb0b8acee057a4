import { durationMs } from "../../document/duration-ms.ts";

const unitMs = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/**
 * A span of time in milliseconds: a number of them, or a text such as `2h`, `1d12h`, `90s` or `PT2H`.
 *
 * @throws {RangeError} It is neither, or it is negative.
 */
export function spanMs(span: number | string): number {
  const ms = typeof span === "number" ? span : textMs(span);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  throw new RangeError(
    `A span of time must be a number of milliseconds or a text such as "90s", "2h" or "1d12h", not ${JSON.stringify(span)}.`,
  );
}

function textMs(text: string): number {
  if (/^P(?=\d|T\d)(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/.test(text)) return durationMs(text);
  if (!/^(\d+(\.\d+)?(ms|[dhms]))+$/.test(text)) return Number.NaN;
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/g)];
  // The pattern has no other units.
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitMs[unit as keyof typeof unitMs], 0);
}
