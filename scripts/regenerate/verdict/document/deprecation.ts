import { deprecated } from "../../change.ts";
import type { Finding } from "../../finding.ts";

/** What may be marked as deprecated: an operation, a webhook, a parameter, a header. */
interface Deprecable {
  readonly deprecated?: boolean;
}

export function deprecation(old: Deprecable, now: Deprecable): Finding[] {
  const [before, after] = [old, now].map(({ deprecated }) => deprecated === true);
  if (before === after) return [];
  return [
    after
      ? { bump: "minor", path: [], what: deprecated }
      : { bump: "patch", path: [], what: "it is not deprecated any more" },
  ];
}
