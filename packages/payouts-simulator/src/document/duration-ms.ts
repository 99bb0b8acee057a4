const unitMs = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 };

/** A duration of ISO 8601, from days to seconds, in milliseconds: `P1DT12H`. */
export function durationMs(duration: string): number {
  const parts = [...duration.matchAll(/(\d+)([DHMS])/g)];
  // The pattern has no other units.
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * unitMs[unit as keyof typeof unitMs], 0);
}
