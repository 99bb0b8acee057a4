/** What the caller asks the simulator to answer. */
export interface Preferences {
  /** `code=409`: the status. */
  readonly status?: number;
  /** `example=name`: the named example. */
  readonly example?: string;
}

/** Reads the header `Prefer` (RFC 7240): `code=409`, `example=inFlight`, or both. Other preferences are left alone. */
export function parsePreferences(header: string | null): Preferences {
  const preferences = new Map(
    [...(header ?? "").matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s",;]+))/g)].map(
      ([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""] as const,
    ),
  );
  const code = Number(preferences.get("code"));
  const example = preferences.get("example");
  return {
    // A response cannot be made of other statuses (Fetch standard, `Response`).
    ...(Number.isInteger(code) && code >= 200 && code <= 599 && { status: code }),
    ...(example && { example }),
  };
}
