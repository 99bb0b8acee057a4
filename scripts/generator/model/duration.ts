const unitMs = { D: 86_400_000, H: 3_600_000, M: 60_000, S: 1000 };

/** `PT24H` → 86,400,000. Days to seconds of ISO 8601; a day is 24 hours. */
export function durationMs(duration: string): number {
  let total = 0;
  for (const [, count, unit] of duration.matchAll(/(\d+)([DHMS])/g)) {
    total += Number(count) * unitMs[unit as keyof typeof unitMs];
  }
  return total;
}

/** `PT24H` → `24 hours`. */
export function durationText(duration: string): string {
  const names = { D: "day", H: "hour", M: "minute", S: "second" };
  return [...duration.matchAll(/(\d+)([DHMS])/g)]
    .map(([, count, unit]) => `${count} ${names[unit as keyof typeof names]}${count === "1" ? "" : "s"}`)
    .join(" ");
}
